// Times one key press: from the event's own time stamp, which the browser sets, to the first task after a painted frame
// in which `shows(count)` holds. What looks at the frame runs after the clock was read.
const MOST = 10_000;

globalThis.keystroke = (count) => new Promise((done, fail) => {
  addEventListener('keydown', ({ timeStamp }) => {
    const nextFrame = () => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const took = performance.now() - timeStamp;
        if (globalThis.shows(count)) done(took);
        else if (took > MOST) fail(new Error(`${count} rows are not shown ${MOST} ms after a key press: "${globalThis.field().value}", ${globalThis.names().length}`));
        else nextFrame();
      };
      port2.postMessage(undefined);
    });
    nextFrame();
  }, { capture: true, once: true });
});

/** How many elements the document holds, shadow trees with it. */
globalThis.nodes = (root = document) => Array.from(root.querySelectorAll('*')).reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? globalThis.nodes(shadowRoot) : 0), 0);

/** Until rows that follow later are there too. `every` says how many there will be. */
globalThis.complete = async (count) => {
  do await globalThis.frame(); while (globalThis.names().length < Math.min(count, globalThis.every));
};
