import { expect } from '@open-wc/testing';
import type { Reading } from '../../src/domain/reading.js';
import { sentenceOf } from '../../src/domain/ledger/issue.js';
import { Remote } from '../../src/kit/remote.js';
import { inTime } from '../network/deadline.js';

interface Asked {
  timeout?: number;
  refresh?: number;
  integrity?: string;
}

/** Reads until `until` holds of what is known. */
function follow(url: string, { timeout, refresh, integrity }: Asked, until: (reading: Reading<unknown>) => boolean): Promise<Reading<unknown>> {
  return new Promise((resolve) => {
    const remote = new Remote(url, { timeout, refresh, integrity }, () => {
      if (!until(remote.reading)) return;
      remote.stop();
      resolve(remote.reading);
    });
  });
}

/** What is known first. The time is long enough for what answers; what does not is given a short one. */
const first = (url: string, { timeout = 10, ...asked }: Asked = {}) => inTime(timeout, follow(url, { timeout, ...asked }, () => true));
const at = (behaviour: string) => `/network/${behaviour}`;
const key = () => crypto.randomUUID();

/** The one thing that is wrong. */
function explained(reading: Reading<unknown>): { path: string; text: string } {
  if (reading.state !== 'invalid') throw new Error(`it is ${reading.state}`);
  expect(reading.issues).to.have.length(1);
  const [issue] = reading.issues as [(typeof reading.issues)[number]];
  expect(issue.remedy).not.to.equal('');
  return { path: issue.path, text: sentenceOf(issue) };
}

async function digest(kind: '256' | '384' | '512', body: BufferSource): Promise<string> {
  return `sha${kind}-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest(`SHA-${kind}`, body))))}`;
}

describe('Remote', () => {
  const whole = { bytes: new ArrayBuffer(0), facts: undefined as unknown };
  before(async () => {
    whole.bytes = await (await fetch(at('ledger'))).arrayBuffer();
    whole.facts = JSON.parse(new TextDecoder().decode(whole.bytes));
  });

  for (const [what, behaviour] of Object.entries({
    'answers': 'ledger', 'answers in pieces': 'trickle', 'has moved': 'moved', 'calls it a text': 'typed/text', 'calls it an image': 'typed/image',
    'begins with a byte order mark': 'with-bom',
  })) {
    it(`reads an address that ${what}`, async () => {
      expect(await first(at(behaviour))).to.deep.equal({ state: 'ready', facts: whole.facts });
    });
  }

  it('tries again after failures', async () => {
    expect((await first(at(`recovers/${key()}`))).state).to.equal('ready');
  });

  const other = `http://127.0.0.1:${location.port}`;

  /** What is said of addresses, by how long they are waited for: those of one row fail at the same time. */
  const failing: readonly (readonly [what: string, timeout: number, addresses: Readonly<Record<string, string>>])[] = [
    ['that do not come to an end', 1, {
      [at('hang')]: 'answers in time', [at('stall')]: 'answers in time', [at('drip')]: 'answers in time',
    }],
    ['that fail again and again', 3, {
      [at('loop/0')]: 'can reach', [at('moved-to-data')]: 'can reach', [at('abort')]: 'can reach', [other + at('ledger')]: 'CORS',
      [`http://user:secret@${location.host}${at('ledger')}`]: 'can reach', [at('status/500')]: 'it answered 500',
    }],
    ['that are not there', 10, { [at('status/404')]: 'it answered 404' }],
    ['that answer something else', 10, {
      [at('status/204')]: 'not JSON', [at('empty')]: 'not JSON', [at('html')]: 'not JSON', [at('truncated')]: 'not JSON', [at('utf-16')]: 'not JSON',
    }],
    ['that are too large', 10, { [at('large')]: 'below 2 MB', [at('endless')]: 'below 2 MB', [at('gzip-bomb')]: 'below 2 MB' }],
  ];
  for (const [what, timeout, addresses] of failing) {
    it(`explains addresses ${what}`, () => Promise.all(Object.entries(addresses).map(async ([address, why]) => {
      const { path, text } = explained(await first(address, { timeout }));
      expect(path, address).to.equal('src');
      expect(text, address).to.contain(why);
    })));
  }

  it('reads from another origin that allows it', async () => {
    expect(location.origin).not.to.equal(other);
    expect((await first(other + at('shared'))).state).to.equal('ready');
  });

  it('refuses addresses that are neither http nor https', async () => {
    const blob = URL.createObjectURL(new Blob(['{}'], { type: 'application/json' }));
    for (const url of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', blob, 'about:blank', 'http://', 'https://[']) {
      expect(explained(await first(url)).text, url).to.contain('not an http or https address');
    }
    URL.revokeObjectURL(blob);
  });

  it('takes an address from the base of the document', async () => {
    const base = Object.assign(document.createElement('base'), { href: '/network/' });
    document.head.append(base);
    const reading = await first('ledger');
    base.remove();
    expect(reading.state).to.equal('ready');
  });

  it('takes no notice of a time that is none', async () => {
    for (const timeout of [NaN, 0, -1, Infinity]) {
      expect((await inTime(1, follow(at('ledger'), { timeout }, () => true))).state, String(timeout)).to.equal('ready');
    }
  });

  it('does not take more than a timer holds for no time at all', async () => {
    const asked: number[] = [];
    const { setTimeout } = globalThis;
    globalThis.setTimeout = ((run: () => void, wait: number) => {
      asked.push(wait);
      return setTimeout(run, wait);
    }) as typeof setTimeout;
    await follow(at('ledger'), { refresh: Infinity }, () => true);
    await Promise.resolve();
    globalThis.setTimeout = setTimeout;
    expect(asked.at(-1)).to.be.within(1000, 2 ** 31 - 1);
  });

  it('keeps the last good document when a later reading fails, and is well again when one succeeds', async () => {
    const states: string[] = [];
    const seen = (reading: Reading<unknown>): boolean => {
      states.push(reading.state);
      if (reading.state !== 'invalid') expect(reading).to.have.deep.property('facts', whole.facts);
      return states.length === 3;
    };
    await follow(at(`falters/${key()}`), { refresh: 1 }, seen);
    expect(states).to.deep.equal(['ready', 'stale', 'ready']);
  });

  it('says nothing any more once stopped', async () => {
    const remote = new Remote(at('hang'), { timeout: 1, refresh: undefined, integrity: undefined }, () => expect.fail('it spoke'));
    remote.stop();
    expect((await first(at('hang'), { timeout: 1 })).state).to.equal('invalid');
  });

  describe('with the digest of its document', () => {
    it('reads the document that was pinned, by any of the kinds', async () => {
      for (const kind of ['256', '384', '512'] as const) {
        expect((await first(at('ledger'), { integrity: await digest(kind, whole.bytes) })).state, kind).to.equal('ready');
      }
    });

    it('reads it whatever the pieces in which it arrives', async () => {
      expect((await first(at('trickle'), { integrity: await digest('384', whole.bytes) })).state).to.equal('ready');
    });

    it('takes one of several digests, in whatever white space', async () => {
      const pins = `\n\t${await digest('384', new TextEncoder().encode('an older one'))}\n  ${await digest('384', whole.bytes)} `;
      expect((await first(at('ledger'), { integrity: pins })).state).to.equal('ready');
    });

    it('does not show another document, and says so', async () => {
      const { path, text } = explained(await first(at('ledger'), { integrity: await digest('384', new TextEncoder().encode('another')) }));
      expect(path).to.equal('integrity');
      expect(text).to.contain('not the one that was pinned').and.to.contain('then update or remove `integrity`');
    });

    it('does not let a weaker digest stand in for a stronger one', async () => {
      const pins = `${await digest('256', whole.bytes)} ${await digest('512', new TextEncoder().encode('another'))}`;
      expect(explained(await first(at('ledger'), { integrity: pins })).path).to.equal('integrity');
    });

    it('lets nothing pass by what is no digest', async () => {
      const right = await digest('384', whole.bytes);
      for (const pins of ['', ' ', 'sha384', 'md5-AAAA', `SHA384${right.slice(6)}`, right.slice(7), `"${right}"`, right.slice(0, -1), `${right}?x`]) {
        const { path, text } = explained(await first(at('ledger'), { integrity: pins }));
        expect(path, pins).to.equal('integrity');
        expect(text, pins).to.contain('integrity');
      }
    });

    it('keeps the pinned document where the address turns to another, and is well again when it turns back', async () => {
      const states: string[] = [];
      const seen = (reading: Reading<unknown>): boolean => {
        states.push(reading.state);
        expect(reading).to.have.deep.property('facts', whole.facts);
        if (reading.state === 'stale') expect(reading.issues[0]?.path).to.equal('integrity');
        return states.length === 3;
      };
      await follow(at(`is-edited/${key()}`), { refresh: 1, integrity: await digest('384', whole.bytes) }, seen);
      expect(states).to.deep.equal(['ready', 'stale', 'ready']);
    });
  });
});
