// Runs tests in WebKitGTK, through WebKitWebDriver under Xvfb, by plain W3C WebDriver requests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const headless = {
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  GTK_A11Y: 'none',
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts an X server that picks a free display, and answers with it. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(server.stdio[3], 'data');
  return { server, display: `:${String(number).trim()}` };
}

async function answering(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await delay(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** @param {Record<string, string>} place the environment that sets language and time zone */
export function webkitLauncher(place) {
  const processes = [];
  const pages = new Map();
  let session;
  let queue = Promise.resolve();

  async function command(method, url, body) {
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${url}: ${JSON.stringify(value)}`);
    return value;
  }

  async function start() {
    const { server, display } = await startDisplay();
    const port = await freePort();
    const env = { ...process.env, ...headless, ...place, DISPLAY: display };
    const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    processes.push(driver, server);
    const base = `http://127.0.0.1:${port}`;
    await answering(`${base}/status`);
    const { sessionId } = await command('POST', `${base}/session`, { capabilities: {} });
    return `${base}/session/${sessionId}`;
  }

  function visit(url) {
    const go = async () => {
      session ??= await start();
      await command('POST', `${session}/url`, { url });
    };
    queue = queue.then(go, go);
    return queue;
  }

  return {
    name: 'WebKitGTK',
    type: 'webkitgtk',
    concurrency: 1,
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id),
    startSession(id, url) {
      pages.set(id, url);
      return visit(url);
    },
    async stopSession(id) {
      pages.delete(id);
      await visit('about:blank');
      return {};
    },
    async stop() {
      if (session) await command('DELETE', session);
      for (const process of processes) process.kill();
    },
  };
}
