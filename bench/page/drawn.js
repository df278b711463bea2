// Runs first in every page: `drawn` resolves when what the page shows has been painted.
globalThis.frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
globalThis.drawn = new Promise((done) => {
  addEventListener('load', async () => {
    await globalThis.settled;
    await globalThis.frame();
    done();
  });
});
