// Width, colours, direction and language of all widgets at once. Nothing is kept between visits.

/** `form` holds the radio buttons `width`, `scheme`, `dir` and `lang`. */
export function followSwitches(form) {
  const root = document.documentElement;
  const apply = () => {
    const { width, scheme, dir, lang } = Object.fromEntries(new FormData(form));
    root.dataset.width = width;
    root.dataset.scheme = scheme;
    for (const stage of document.querySelectorAll('.stage')) Object.assign(stage, { dir, lang });
  };
  form.addEventListener('change', ({ target }) => {
    // Arabic runs from right to left, the others do not; the direction can still be turned.
    if (target.name === 'lang') form.elements.namedItem('dir').value = target.value === 'ar' ? 'rtl' : 'ltr';
    apply();
  });
  apply();
}
