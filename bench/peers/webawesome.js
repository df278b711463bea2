import '@awesome.me/webawesome/dist/components/progress-ring/progress-ring.js';
import { updatable } from './value.js';

globalThis.settled = [...document.querySelectorAll('wa-progress-ring')].at(-1).updateComplete;
updatable('wa-progress-ring', (ring, value) => {
  ring.value = value;
  ring.textContent = `${value}%`;
});
