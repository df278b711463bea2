// The gallery: beside every widget the HTML that draws it, three switches, and a form for numbers of one's own.
import { elementOf, snippetOf } from './html.js';
import { showOwnNumbers } from './own-numbers.js';
import { snippetBlock } from './snippet-block.js';
import { followSwitches } from './switches.js';

document.getElementById('problem').hidden = customElements.get('pw-ledger') !== undefined;

for (const example of document.querySelectorAll('.example')) {
  const widget = example.querySelector('.stage > *');
  const block = snippetBlock(example.querySelector('h3')?.textContent ?? 'Your own numbers');
  block.show(example.matches('.stacked') ? elementOf(widget) : snippetOf(widget));
  example.append(block.element);
  if (example.matches('[data-own]')) showOwnNumbers(example.querySelector('form'), widget, block);
}

followSwitches(document.getElementById('switches'));
