// What the style sheets of host pages do to everything in them, our elements included.
import { CLASSIC_THEME } from '../../tools/wordpress.mjs';

/** @typedef {{ head: string, dir?: 'rtl' }} HostStyle `dir` where the page says that it runs from right to left. */

const sheet = (href) => ({ head: `<link rel="stylesheet" href="${href}">` });
const style = (css) => ({ head: `<style>${css}</style>` });

/** @type {Record<string, HostStyle>} */
export const hostStyles = {
  'Bootstrap': sheet('/node_modules/bootstrap/dist/css/bootstrap.css'),
  'Tailwind preflight': sheet('/node_modules/tailwindcss/preflight.css'),
  'Foundation': sheet('/node_modules/foundation-sites/dist/css/foundation.css'),
  'a classic WordPress theme': sheet(`/wordpress/${CLASSIC_THEME}/style.css`),
  'a classic WordPress theme from right to left': { ...sheet(`/wordpress/${CLASSIC_THEME}/style-rtl.css`), dir: 'rtl' },
  'all unset': style('* { all: unset !important }'),
  'all reverted': style('*, *::before, *::after { all: revert !important }'),
  'all initial': style('*, *::before, *::after { all: initial !important }'),
  'root of 10px': style('html { font-size: 10px }'),
  'root of 24px': style('html { font-size: 24px } body { font-size: 2rem }'),
  'upper case': style('* { text-transform: uppercase; font-variant: small-caps }'),
  'one line': style('* { white-space: nowrap }'),
  'preformatted': style('* { white-space: pre; tab-size: 40 }'),
  'spaced': style('* { letter-spacing: .3em; word-spacing: 1em; text-indent: 3em; line-height: 3 }'),
  'justified': style('* { text-align: justify; text-align-last: right; hyphens: auto; word-break: break-all }'),
  'centred': style('* { text-align: center; vertical-align: middle; text-wrap: balance }'),
  'another face': style('* { font: italic 900 2em/0.8 monospace; font-feature-settings: "smcp"; font-stretch: condensed; text-shadow: 2px 2px red; -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; color: red }'),
  'untouchable': style('* { pointer-events: none; user-select: none; cursor: none }'),
  'from right to left': { head: '', dir: 'rtl' },
  'from right to left by style alone, which no picture can follow': style('* { direction: rtl; unicode-bidi: bidi-override }'),
  'from right to left, upper case, spaced': { ...style('* { text-transform: uppercase; letter-spacing: .3em; text-align: left }'), dir: 'rtl' },
  'moving': style('@keyframes host { from { opacity: 0; transform: scale(.5) } } *, *::before, *::after { box-sizing: content-box; transition: all 2s !important; animation: host .4s !important }'),
  'pictures': style('svg, path, rect, circle { display: block; width: 100%; height: 9em; fill: red; stroke: blue; margin: 1em } svg * { transform: rotate(9deg) }'),
  'tables and figures': style('table, th, td, caption { display: block; border: 3px solid red; padding: 1em; width: 50% } figure, p, ul, li, dl, dd { margin: 3em; padding: 1em } summary, details { display: none }'),
  'forms': style('button, input, label, small, b, a { all: unset !important; display: block !important; background: red !important }'),
  'underlined': style('* { text-decoration: red underline wavy }'),
  'a drop capital': style('*::first-letter { font-size: 4em; float: left; color: red } *::first-line { color: red; font-variant: small-caps }'),
  'columns, shapes and lists': style('* { list-style: square inside; quotes: "x" "y"; orphans: 9; widows: 9; caption-side: bottom; border-collapse: separate; border-spacing: 1em; empty-cells: hide; image-rendering: pixelated }'),
};
