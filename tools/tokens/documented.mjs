// Where the properties are told of: the classes of the widgets, from which the manifest is made, and the page on theming.
import { properties } from './names.mjs';

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** Colours have two values, which a default cannot say. */
const defaultOf = ({ light, dark }) => (light === dark && light !== 'none' ? `=${light}` : '');

const lines = properties
  .map((property) => ` * @cssproperty [${property.name}${defaultOf(property)}] - ${capital(property.sets)}.\n`)
  .join('');

/** The class comment with the properties as they are. */
export const withProperties = (source) => source.replace(/( \* @cssproperty .+\n)+/, () => lines);

const code = (value) => (value === 'none' ? 'none' : `\`${value}\``);
const rows = properties.map(({ name, sets, light, dark }) => `| \`${name}\` | ${sets} | ${code(light)} | ${code(dark)} |`);
const table = ['| Property | Sets | Light | Dark |', '|---|---|---|---|', ...rows].join('\n');

const START = '<!-- properties: written by tools/tokens.mjs -->';
const END = '<!-- /properties -->';

/** The page with the table as it is. */
export function withTable(page) {
  const [before, rest] = page.split(START);
  return `${before}${START}\n\n${table}\n\n${END}${rest.split(END)[1]}`;
}
