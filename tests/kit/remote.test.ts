import { expect } from '@open-wc/testing';
import type { Reading } from '../../src/domain/reading.js';
import { Remote } from '../../src/kit/remote.js';

/** Reads until `until` holds of what is known; gives all that was known on the way. */
function follow(url: string, options: { timeout?: number; refresh?: number }, until: (reading: Reading<unknown>) => boolean): Promise<Reading<unknown>> {
  return new Promise((resolve) => {
    const remote = new Remote(url, { timeout: options.timeout, refresh: options.refresh }, () => {
      if (!until(remote.reading)) return;
      remote.stop();
      resolve(remote.reading);
    });
  });
}

const settled = (url: string, timeout = 2) => follow(`/network/${url}`, { timeout }, () => true);
const key = () => crypto.randomUUID();

describe('Remote', () => {
  it('reads a document', async () => {
    expect((await settled('ledger')).state).to.equal('ready');
  });

  it('tries again after a failure', async () => {
    expect((await settled(`recovers/${key()}`, 5)).state).to.equal('ready');
  });

  for (const [what, address] of Object.entries({
    'hangs': 'hang', 'drips': 'drip', 'redirects in circles': 'loop/0', 'is not there': 'status/404', 'fails': 'status/500',
    'answers a page': 'html', 'is cut off': 'truncated', 'is too large': 'bomb',
  })) {
    it(`explains an address that ${what}`, async () => {
      const reading = await settled(address);
      expect(reading.state).to.equal('invalid');
      if (reading.state !== 'invalid') return;
      expect(reading.issues).to.have.length(1);
      expect(reading.issues[0]?.path).to.equal('src');
      expect(reading.issues[0]?.remedy).not.to.equal('');
    });
  }

  it('refuses addresses that are neither http nor https', async () => {
    for (const url of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'blob:x', 'http://', 'https://[']) {
      const reading = await follow(url, { timeout: 1 }, () => true);
      expect(reading.state, url).to.equal('invalid');
    }
  });

  it('keeps the last good document when a later reading fails', async () => {
    const reading = await follow(`/network/fails-later/${key()}`, { timeout: 1, refresh: 1 }, ({ state }) => state !== 'ready');
    expect(reading.state).to.equal('stale');
    expect(reading).to.have.property('facts');
  });

  it('says nothing any more once stopped', async () => {
    const remote = new Remote('/network/hang', { timeout: 1, refresh: undefined }, () => expect.fail('it spoke'));
    remote.stop();
    expect((await settled('hang', 1)).state).to.equal('invalid');
  });
});
