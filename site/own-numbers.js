// The one-line form, filled in: the fields are the attributes of a widget.

const PAUSE = 300;

/** Keeps the attributes of `widget` at what stands in `form`, and has its snippet shown anew. */
export function showOwnNumbers(form, widget, show) {
  const apply = () => {
    for (const [name, value] of new FormData(form)) {
      if (value.trim()) widget.setAttribute(name, value.trim());
      else widget.removeAttribute(name);
    }
    void show();
  };

  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(apply, PAUSE);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
