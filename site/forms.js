// The two forms of a snippet: the element, and the figure that editors and filters let through.
import { snippetOf } from './html.js';

/** The bundled ledger, as the figure's writer reads it. */
const ledger = async () => (await import('../dist/cdn/ledgers/ukraine.js')).default;

/** The figure of a widget as it stands; undefined while it has no figures. */
async function figureOf(widget, script) {
  const { snippet, speechFor } = await import('../dist/site/snippet.js');
  const { reading } = widget;
  const document = widget.preset ? await ledger() : reading.facts;
  if (!document) return undefined;
  const now = Math.floor(Date.now() / 864e5);
  const written = snippet(widget.localName, document, { of: widget.of ?? undefined, ...(await speechFor(widget.closest('[lang]').lang)), now }, script);
  return written.ok ? `${written.value}\n` : undefined;
}

/** Two buttons above a block of code; the pressed one says which form it shows. */
export function formSwitch(widget, block, script) {
  const group = Object.assign(document.createElement('div'), { className: 'forms', role: 'group', ariaLabel: 'Form of the HTML' });
  const element = button('Element');
  const figure = button('Figure, for editors that strip scripts');
  group.append(element, figure);

  const show = async () => {
    const text = figure.ariaPressed === 'true' ? await figureOf(widget, script) : snippetOf(widget, script);
    block.show(text ?? 'The figure needs a widget with figures.');
  };
  for (const pressed of [element, figure]) {
    pressed.addEventListener('click', () => {
      for (const other of [element, figure]) other.ariaPressed = String(other === pressed);
      void show();
    });
  }
  element.ariaPressed = 'true';
  figure.ariaPressed = 'false';
  // The figure is written in the language of its stage.
  new MutationObserver(() => void show()).observe(widget.closest('.stage'), { attributeFilter: ['lang'] });
  block.element.prepend(group);
  return { show };
}

const button = (textContent) => Object.assign(document.createElement('button'), { type: 'button', textContent });
