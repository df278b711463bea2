// Width, colours and direction of all widgets at once. Nothing is kept between visits.

/** `form` holds the radio buttons `width`, `scheme` and `dir`. */
export function followSwitches(form) {
  const root = document.documentElement;
  const apply = () => {
    const { width, scheme, dir } = Object.fromEntries(new FormData(form));
    root.dataset.width = width;
    root.dataset.scheme = scheme;
    for (const stage of document.querySelectorAll('.stage')) stage.dir = dir;
  };
  form.addEventListener('change', apply);
  apply();
}
