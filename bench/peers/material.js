import '@material/web/progress/circular-progress.js';
import { updatable } from './value.js';

globalThis.settled = [...document.querySelectorAll('md-circular-progress')].at(-1).updateComplete;
updatable('md-circular-progress', (ring, value) => {
  ring.value = value / 100;
});
