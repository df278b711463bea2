// What a reader has of a figure, whatever is left of it. What is given HTML runs in a browser.

/** All that is read from HTML. */
export function read(html) {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  // In feeds WordPress makes pictures of emoji, which say the same.
  body.querySelectorAll('img').forEach((picture) => picture.replaceWith(picture.alt));
  const textOf = ({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim();
  const figure = body.querySelector('figure');
  const { minHeight, margin, fontSize } = figure?.style ?? {};
  return {
    text: textOf(body),
    caption: [...body.querySelectorAll('caption')].map(textOf),
    rows: [...body.querySelectorAll('tr')].map(({ cells }) => [...cells].map(textOf)),
    paragraphs: [...body.querySelectorAll('p')].map(textOf),
    links: [...body.querySelectorAll('a')].map((link) => ({ name: textOf(link), href: link.getAttribute('href') })),
    facts: figure?.dataset.facts ?? null,
    style: minHeight ? { minHeight, margin, fontSize } : null,
  };
}

/** What an XML parser has against HTML that is written with all its end tags; null where it is in order. */
export function disorder(html) {
  const xml = `<div>${html.replaceAll('&nbsp;', '&#160;').replaceAll(']]>', ']]&gt;')}</div>`;
  return new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? null;
}

/** HTML as a mail program shows it: of the attributes only addresses are left. */
export function mailed(html) {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (name !== 'href') element.removeAttribute(name);
  }
  return body.innerHTML;
}

/** The lines of a text, or of HTML as it is laid out. */
export function lines(html) {
  document.body.innerHTML = html;
  return document.body.innerText.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}

/** What is read of each text in a tab. */
export const readAll = (tab, read, texts) => tab.evaluate(`${JSON.stringify(texts)}.map(${read})`);

/** All that is said, piece by piece. */
export const pieces = ({ caption, rows, paragraphs }) => [...caption, ...rows.map((cells) => cells.join(' ')), ...paragraphs].filter(Boolean);

/** The numbers in a text, with their signs. */
export const numbersIn = (text) => text.match(/[-−]?\d[\d.,]*/g) ?? [];
