// The one-line form, filled in: the fields are the attributes of a widget.
import { snippetOf } from './html.js';

const PAUSE = 300;

/** Keeps the attributes of `widget`, and the snippet in `block`, at what stands in `form`. */
export function showOwnNumbers(form, widget, block) {
  const apply = () => {
    for (const [name, value] of new FormData(form)) {
      if (value.trim()) widget.setAttribute(name, value.trim());
      else widget.removeAttribute(name);
    }
    block.show(snippetOf(widget));
  };

  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(apply, PAUSE);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
