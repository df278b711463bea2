import { expect } from '@open-wc/testing';
import { csv } from '../../src/presentation/csv.js';

describe('a file of values', () => {
  it('quotes every text, writes numbers in full and leaves unknowns empty', () => {
    expect(csv([['A "b", c', 7e13, 0.585309], ['', undefined, 0, -5]])).to.equal('"A ""b"", c",70000000000000,0.585309\r\n"",,0,-5');
  });

  it('holds no text that a spreadsheet would run', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '\n@x']) expect(csv([[text]]), text).to.match(/^"'/);
    for (const text of ['a=1', '1-2', '(x)', '€ 5']) expect(csv([[text]]), text).to.equal(`"${text}"`);
  });
});
