import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { escapeHtml, jsonAttribute } from '../../src/static/escape.js';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const json = fc.jsonValue({ stringUnit: 'binary' });

/** The attribute as a browser reads it. */
function attributeOf(written: string): string {
  const { body } = new DOMParser().parseFromString(`<p title="${written}"></p>`, 'text/html');
  return body.firstElementChild?.getAttribute('title') ?? '';
}

describe('What is printed', () => {
  it('reads back as the same document from an attribute', () => {
    fc.assert(fc.property(json, (value) => {
      expect(JSON.parse(attributeOf(jsonAttribute(value)))).to.deep.equal(JSON.parse(JSON.stringify(value)));
    }));
  });

  it('holds nothing that an editor takes for a tag, curls or cuts at', () => {
    fc.assert(fc.property(json, (value) => {
      expect(jsonAttribute(value)).to.match(/^[\x20-\x7e]*$/);
      expect(jsonAttribute(value).replaceAll('&quot;', '')).not.to.match(/[<>&'"]/);
    }));
  });

  it('reads back as the same text between tags', () => {
    fc.assert(fc.property(text.filter((value) => !/[\0\r]/.test(value)), (value) => {
      const { body } = new DOMParser().parseFromString(`<p>x${escapeHtml(value)}</p>`, 'text/html');
      expect(body.firstElementChild?.textContent).to.equal(`x${value}`);
    }));
  });
});
