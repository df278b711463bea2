// The style sheet of the colour roles, as the widgets take it.
import Color from 'colorjs.io';
import { both, pairs } from './source.mjs';

const bytes = (color) => color.to('srgb').coords.map((part) => Math.round(part * 255)).join();

/** The fewest digits that still give the very colour. */
function lightness(color) {
  const [l, c, h] = color.coords;
  for (let digits = 2; ; digits += 1) {
    const rounded = Number(l.toFixed(digits));
    if (bytes(new Color('oklch', [rounded, c, h])) === bytes(color)) return rounded;
  }
}

/** The colour with the hue of the accent, if there is one: as light as it was, and not more vivid than it or the accent. */
function accented(hex) {
  const color = new Color(hex).to('oklch');
  const vivid = `${Math.ceil(color.coords[1] * 100) / 100}`.slice(1);
  return `oklch(from var(--pw-accent, ${hex}) ${lightness(color)} min(c, ${vivid}) h)`;
}

function value(token) {
  const own = token.accent ? both({ value: accented(token.value), dark: accented(token.dark) }) : both(token);
  return token.property ? `var(${token.property}, ${own})` : own;
}

const roles = pairs().filter((token) => token.private);

const declared = (indent, of) =>
  roles
    .filter((token) => of(token) !== undefined)
    .map((token) => `${indent}--_${token.private}: ${of(token)};\n`)
    .join('');

const block = (query, mode) => `  @media ${query} {
    .pw {
${declared('      ', (token) => token[mode])}    }
  }
`;

export const rolesSheet = `// Written by tools/tokens.mjs from the tokens beside it.
import { css } from 'lit';

/**
 * The colour roles, each settable from outside by its public name. The private names are what the
 * styles of the widgets use; the last fallback is a literal, so no sheet of ours is needed.
 */
export const roles = css\`
  .pw {
${declared('    ', value)}    --_hatch: repeating-linear-gradient(-45deg, #0000 0 4.25px, var(--_void) 4.75px 5.25px, #0000 5.75px 6px);
  }
${block('(prefers-contrast: more)', 'more')}${block('(forced-colors: active)', 'forced')}${block('print', 'print')}\`;
`;
