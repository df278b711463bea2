// What a hand that knows the page would change in it: texts and attributes, each at its node.
const nodesOf = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

/** The places where two static pages differ: which node, which attribute or its text, and both values. */
function differences(first, second) {
  const [a, b] = [first, second].map((html) => nodesOf(new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main')));
  if (a.length !== b.length) throw new Error(`The two states have ${a.length} and ${b.length} nodes.`);
  return a.flatMap((node, at) => {
    const other = b[at];
    if (node.nodeName !== other.nodeName) throw new Error(`${node.nodeName} has become ${other.nodeName}.`);
    if (node instanceof Text) return node.data === other.data ? [] : [[at, null, node.data, other.data]];
    return [...node.attributes].filter(({ name, value }) => other.getAttribute(name) !== value)
      .map(({ name, value }) => [at, name, value, other.getAttribute(name)]);
  });
}

/** Makes `update` write the differences into the page. */
function patched(changes) {
  const nodes = nodesOf(document.querySelector('main'));
  const writes = changes.map(([at, name, ...values]) => ({ node: nodes[at], name, values }));
  globalThis.update = (step) => {
    for (const { node, name, values } of writes) {
      if (name === null) node.data = values[step % 2];
      else node.setAttribute(name, values[step % 2]);
    }
  };
}

Object.assign(globalThis, { differences, patched });
