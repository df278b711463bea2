/**
 * What the widgets promise: whatever a server does, they say what they know within their `timeout` and 2.5 seconds more.
 * Only failing takes so long; nobody waits for it who is told earlier.
 */
export function inTime<T>(timeout: number, told: Promise<T>): Promise<T> {
  return Promise.race([
    told,
    new Promise<never>((_, reject) => {
      AbortSignal.timeout(timeout * 1000 + 2500).addEventListener('abort', () => {
        reject(new Error(`nothing was said within ${timeout} and 2.5 seconds`));
      });
    }),
  ]);
}
