// The gallery: beside every widget the HTML that draws it, three switches, and a form for numbers of one's own.
import { formSwitch } from './forms.js';
import { elementOf, snippetOf } from './html.js';
import { showOwnNumbers } from './own-numbers.js';
import { snippetBlock } from './snippet-block.js';
import { followSwitches } from './switches.js';

document.getElementById('problem').hidden = customElements.get('pw-ledger') !== undefined;

/** The script of this build, by the name that it has on the author's site. */
const script = { src: 'pledgewatch/pledgewatch.js', integrity: await integrityOf('pledgewatch.js') };

for (const example of document.querySelectorAll('.example')) {
  const widget = example.querySelector('.stage > *');
  const block = snippetBlock(example.querySelector('h3')?.textContent ?? 'Your own numbers');
  example.append(block.element);
  if (example.matches('.stacked') || widget.localName === 'pw-ledger') block.show(example.matches('.stacked') ? elementOf(widget) : snippetOf(widget, script));
  else {
    const forms = formSwitch(widget, block, script);
    if (example.matches('[data-own]')) showOwnNumbers(example.querySelector('form'), widget, forms.show);
    else void forms.show();
  }
}

followSwitches(document.getElementById('switches'));

/** The digest that the build has printed for a file. */
async function integrityOf(file) {
  const response = await fetch(new URL('../dist/cdn/integrity.json', import.meta.url));
  return (await response.json())[file];
}
