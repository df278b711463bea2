import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeLink } from '../../../src/domain/ledger/link.js';

const FOLLOWED = [
  'https://www.ifw-kiel.de/topics/tracker/?page=2#data',
  'http://example.org',
  'HTTPS://EXAMPLE.ORG/',
  'https://example.org:8443/a%20b',
  'https://example.org/@press/2026',
  'https://example.org/?mail=a@b.org',
  'https://міноборони.укр/новини',
  'https://[2001:db8::1]/',
  'https://example.org/a(b),c;d!e$f*g~h',
];

const REFUSED = [
  '', 'example.org', '/path', './path', '//example.org', '\\\\example.org', 'https:', 'https:/example.org', 'https://',
  // No host: a browser takes the next word for one.
  'https:///example.org', 'https://?a', 'https://#a', 'https://:80/',
  'javascript:alert(1)', 'JavaScript://example.org/%0Aalert(1)', 'java\tscript:alert(1)', ' https://example.org',
  'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', 'blob:https://example.org/1', 'file:///etc/passwd',
  'ftp://example.org', 'mailto:a@example.org', 'about:blank', 'view-source:https://example.org', 'httpss://example.org',
  'https://example.org/"onmouseover="alert(1)', "https://example.org/'", 'https://example.org/<b>', 'https://example.org/`',
  'https://example.org/a b', 'https://example.org/\n', 'https://example.org\n', 'https://exam\tple.org', 'https://example.org\\@evil.org',
  'https://example.org/\u0000', 'https://example.org/\u0085', 'https://example.org/{x}', 'https://example.org/^|',
  // Credentials: the reader sees another host than the one that is followed.
  'https://nato.int@evil.org', 'https://user:pass@evil.org/', 'https://@evil.org', 'https://nato.int:443@evil.org/',
  // Unseen characters that turn or split what is seen.
  'https://example.org/\u202Egpj.exe', 'https://example\u200B.org', 'https://example.org/\u2066', 'https://example.org/\uFEFF',
  'https://example.org/\u00AD', 'https://example.org/\uD800',
];

describe('safeLink', () => {
  for (const link of FOLLOWED) it(`follows ${link}`, () => expect(safeLink(link)).to.equal(link));
  for (const link of REFUSED) it(`refuses ${JSON.stringify(link)}`, () => expect(safeLink(link)).to.equal(undefined));

  it('has none of none', () => expect(safeLink(undefined)).to.equal(undefined));

  it('lets only http and https through, to the host that is read, whatever is written', () => {
    const scheme = fc.constantFrom('', 'http:', 'https:', 'javascript:', 'data:', ' https:', 'https:\t', 'HtTp:');
    const piece = fc.constantFrom('/', '//', '\\', '@', 'evil.org', 'example.org', ':', '?', '#', '%0a', '\n', '<', '"', "'", 'é', '\u202E');
    const hostile = fc.tuple(scheme, fc.array(piece, { maxLength: 8 })).map(([first, rest]) => first + rest.join(''));
    fc.assert(fc.property(hostile, (text) => {
      const link = safeLink(text);
      if (link === undefined) return;
      expect(link).to.equal(text);
      expect(link).to.match(/^https?:\/\/[^/]/i);
      expect(link).not.to.match(/["'<>\s\\`]/);
      if (!URL.canParse(link)) return;
      const url = new URL(link);
      expect(url.protocol).to.be.oneOf(['http:', 'https:']);
      expect(url.username + url.password).to.equal('');
    }), { numRuns: 500 });
  });

  it('lets ordinary addresses through', () => {
    fc.assert(fc.property(fc.webUrl(), (url) => {
      expect(safeLink(url)).to.equal(url.includes("'") ? undefined : url);
    }));
  });

  it('is quick with a very long one', () => {
    expect(safeLink(`https://example.org/${'a'.repeat(5e6)}"`)).to.equal(undefined);
    expect(safeLink(`https://${'@'.repeat(5e6)}`)).to.equal(undefined);
  }).timeout(3000);
});
