import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import base from '../../web-test-runner.config.mjs';

const font = (weight, file) => `@font-face {
  font-family: 'DejaVu Sans';
  font-weight: ${weight};
  src: url('/node_modules/dejavu-fonts-ttf/ttf/${file}.ttf');
}`;

// One font on every machine, and a ground that follows the scheme.
const page = `
  ${font(400, 'DejaVuSans')}
  ${font(700, 'DejaVuSans-Bold')}
  html { color-scheme: light dark; background: Canvas; font-family: 'DejaVu Sans'; }
  body { margin: 0; }
`;

export default {
  ...base,
  groups: [{ name: 'visual', files: ['tests/visual/**/*.visual.ts'] }],
  testRunnerHtml: (testFramework) =>
    base.testRunnerHtml(testFramework).replace('<script', `<style>${page}</style><script`),
  plugins: [
    ...base.plugins,
    visualRegressionPlugin({
      update: process.argv.includes('--update-visual-baseline'),
      baseDir: 'tests/visual',
      getBaselineName: ({ name }) => `baseline/${name}`,
      getDiffName: ({ name }) => `failed/${name}-diff`,
      getFailedName: ({ name }) => `failed/${name}`,
      diffOptions: { threshold: 0.03 },
      // in percent: what another release of the browser may round otherwise
      failureThreshold: 0.1,
    }),
  ],
};
