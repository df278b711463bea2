import '@shoelace-style/shoelace/dist/components/progress-ring/progress-ring.js';
import { updatable } from './value.js';

globalThis.settled = [...document.querySelectorAll('sl-progress-ring')].at(-1).updateComplete;
updatable('sl-progress-ring', (ring, value) => {
  ring.value = value;
  ring.textContent = `${value}%`;
});
