// The names for TypeScript, and tables for the pages about the look.
import { about, pairs, themes } from './source.mjs';

const all = pairs();
const constant = (name, comment, value) =>
  `\n/** ${comment} */\nexport const ${name} = ${JSON.stringify(value, undefined, 2)} as const;\n`;

/** What a property is without anyone setting it. */
const initial = ({ id, value, css }) => css ?? (id.startsWith('space.') ? `${value}em` : `${value}`);

const ACCENT = {
  name: '--pw-accent',
  sets: 'hue of the depth ladder and of links: any colour, whose lightness does not matter',
  light: 'none',
  dark: 'none',
};

/** All that may be set from outside. */
export const properties = [
  ACCENT,
  ...all
    .filter(({ property }) => property)
    .map((token) => ({
      name: token.property,
      sets: token.description,
      light: initial(token),
      dark: token.type === 'color' ? token.dark : initial(token),
    })),
];

const table = (prefix) =>
  all
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id, value, description }) => ({ name: id.slice(prefix.length), value, for: description }));

const colours = all
  .filter(({ type, id }) => type === 'color' && id.startsWith('color.'))
  .map((token) => ({
    name: token.id.slice('color.'.length),
    light: token.value,
    dark: token.dark,
    for: token.description,
    private: `--_${token.private}`,
    property: token.property ?? null,
  }));

const ready = themes.map((name) => ({ name, className: `pw-theme-${name}`, for: about(name) }));

/** What is published. */
export const namesModule = `// Written by tools/tokens.mjs from the tokens beside it.
${constant('properties', 'The custom properties that may be set from outside.', properties)}
/** The name of such a property. */
export type PropertyName = (typeof properties)[number]['name'];
${constant('themes', 'The ready themes, each a file and a class.', ready)}`;

/** What only the pages about the look print. */
export const tablesModule = [
  '// Written by tools/tokens.mjs from the tokens beside it.\n',
  constant('colours', 'What colours are for.', colours),
  constant('sizes', 'Sizes of type, in em.', table('font.size.')),
  constant('weights', 'Weights of type.', table('font.weight.')),
  constant('lines', 'Heights of lines.', table('font.line.')),
  constant('spaces', 'Spaces, in em.', table('space.')),
  constant('motions', 'All that moves.', table('motion.')),
].join('');
