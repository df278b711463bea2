import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/progress-circle/sp-progress-circle.js';
import { updatable } from './value.js';

globalThis.settled = [...document.querySelectorAll('sp-progress-circle')].at(-1).updateComplete;
updatable('sp-progress-circle', (ring, value) => {
  ring.progress = value;
});
