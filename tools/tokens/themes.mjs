// The ready themes: custom properties and nothing else. A theme says all of them, so that none shines through from around it.
import { about, both, pairs, themes } from './source.mjs';

const own = new Map(pairs().map((token) => [token.id, token]));

/** What a theme leaves as it is goes back to what the widget has by itself. */
function value(token) {
  const { value: light, dark } = own.get(token.id) ?? {};
  return token.value === light && token.dark === dark ? 'initial' : both(token);
}

const isOfThemes = ({ id, property }) => property && /^(color|font\.text)/.test(id);

function themed(theme) {
  const all = pairs({ theme });
  const accent = all.find(({ id }) => id === 'accent');
  return [
    ['--pw-accent', accent ? both(accent) : 'initial'],
    ...all.filter(isOfThemes).map((token) => [token.property, value(token)]),
  ];
}

const spaces = (density) =>
  pairs({ density })
    .filter(({ id, property }) => id.startsWith('space.') && property)
    .map((token) => [token.property, value(token) === 'initial' ? 'initial' : `${token.value}em`]);

const rule = (selector, declarations) =>
  `${selector} {\n${declarations.map(([name, text]) => `  ${name}: ${text};\n`).join('')}}\n`;

const heading = (name) => `/* ${about(name)} Written by tools/tokens.mjs. */\n`;

/** A page that links one theme has it; one that links more says by class which place has which. */
const place = (name) => `:where(:root),\n.${name}`;

const schemes =
  rule('.pw-light', [['color-scheme', 'light']]) + rule('.pw-dark', [['color-scheme', 'dark']]);

/** The text of each file of src/themes, by its name. */
export const themeSheets = {
  ...Object.fromEntries(
    themes.map((name) => [name, heading(name) + rule(place(`pw-theme-${name}`), themed(name)) + schemes]),
  ),
  compact:
    heading('compact') +
    rule(place('pw-compact'), spaces('compact')) +
    rule('.pw-regular', spaces('regular')),
};
