// A block of code that cannot be changed, with a button that copies it.

const SAID_FOR = 4000;

/** `title` tells one block from another to those who do not see what it stands beside. */
export function snippetBlock(title) {
  const element = create('div', { className: 'snippet' });
  const code = create('code', { translate: false });
  const block = create('pre', { tabIndex: 0, role: 'group', ariaLabel: `HTML: ${title}` });
  const button = create('button', {
    type: 'button',
    textContent: 'Copy',
    ariaLabel: `Copy the HTML: ${title}`,
  });
  const answer = create('output', {});
  block.append(code);
  element.append(block, button, answer);

  let timer;
  button.addEventListener('click', async () => {
    clearTimeout(timer);
    answer.textContent = (await copy(code))
      ? 'Copied.'
      : 'The browser does not let a page copy. The HTML is selected: press Ctrl+C or ⌘C.';
    timer = setTimeout(() => answer.replaceChildren(), SAID_FOR);
  });

  return {
    element,
    show: (text) => {
      code.textContent = text;
    },
  };
}

/** By the clipboard where it is allowed, else by selecting, which needs no permission. */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return document.execCommand('copy');
  }
}

const create = (name, properties) => Object.assign(document.createElement(name), properties);
