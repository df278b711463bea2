// Reads src/tokens: the tokens as the resolver lays them over each other, checked against the format on the way.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';

const OURS = 'org.pledgewatch';
const filename = pathToFileURL('src/tokens/tokens.resolver.json');
const config = defineConfig({ alphabetize: false }, { cwd: pathToFileURL('./') });
const { resolver } = await parse([{ filename, src: readFileSync(filename, 'utf8') }], { config });

/** The names of the ready themes. */
export const themes = Object.keys(resolver.source.modifiers.theme.contexts);

/** What `name` is for, in the words of its own file. */
export const about = (name) =>
  JSON.parse(readFileSync(`src/tokens/themes/${name}.tokens.json`, 'utf8')).$description;

/** All tokens of a theme, a density and a scheme; each with what only we say of it. */
export function tokens(input = {}) {
  return Object.entries(resolver.apply(input))
    .filter(([id]) => !id.startsWith('ref.'))
    .map(([id, { $type, $value, $description, $extensions }]) => ({
      id,
      type: $type,
      value: written($type, $value),
      description: $description,
      ...$extensions?.[OURS],
    }));
}

/** What a style sheet says for a value. */
function written(type, value) {
  if (type === 'color') return value.hex;
  if (type === 'fontFamily') return value.map((name) => (/\s/.test(name) ? `'${name}'` : name)).join(', ');
  return type === 'duration' ? `${value.value}${value.unit}` : value;
}

/** The tokens of a theme and a density, each with its value in both schemes. */
export function pairs(input = {}) {
  const dark = new Map(tokens({ ...input, scheme: 'dark' }).map(({ id, value }) => [id, value]));
  return tokens({ ...input, scheme: 'light' }).map((token) => ({ ...token, dark: dark.get(token.id) }));
}

/** One value, where both schemes have the same. */
export const both = ({ value, dark }) => (value === dark ? `${value}` : `light-dark(${value}, ${dark})`);
