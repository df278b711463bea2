// How a script that a page loads straight from us is bundled: everything in it, and as small as it gets.
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';

/**
 * What the minifier does by default is wrong in an SVG (it drops `/>`), in running text (it drops spaces beside a
 * `<time>`) and for what was escaped.
 */
const minifyOptions = {
  conservativeCollapse: true,
  decodeEntities: false,
  keepClosingSlash: true,
  minifyJS: false,
  removeEmptyAttributes: false,
};

/**
 * @param {import('rolldown').RolldownOptions} options
 * @returns {import('rolldown').RolldownOptions}
 */
export function minified({ plugins = [], output, ...options }) {
  return {
    platform: 'browser',
    tsconfig: 'tsconfig.json',
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      ...plugins,
      literalsHtmlCssMinifier({ include: 'src/**', failOnError: true, options: { minifyOptions } }),
    ],
    output: { minify: true, comments: false, ...output },
    ...options,
  };
}
