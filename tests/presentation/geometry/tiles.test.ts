import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ledger from '../../../src/ledgers/ukraine.json';
import { inOrder, isBeyond, tileAt, tileOf, type Tile } from '../../../src/presentation/geometry/tiles.js';

/** As the visual language has it. */
const WRITTEN: Readonly<Record<string, string>> = {
  IS: '0,0', NO: '5,0', SE: '6,0', FI: '7,0', EE: '7,1', IE: '0,2', GB: '1,2', DK: '5,2', LV: '7,2', NL: '4,3', DE: '5,3', PL: '6,3', LT: '7,3',
  BE: '3,4', LU: '4,4', CZ: '5,4', FR: '3,5', AT: '5,5', RO: '7,5', PT: '1,6', ES: '2,6', IT: '4,6', SI: '5,6', HR: '6,6', BG: '7,6', AL: '6,7',
  GR: '7,7', TR: '8,7', CY: '8,8', AU: '0,8', CA: '1,8', JP: '2,8', NZ: '3,8', UA: '8,4', SK: '6,4', HU: '6,5', MT: '4,7', US: '4,8',
};

const tiles = Object.keys(WRITTEN).map((country) => tileOf(country) as Tile);

describe('the tile map', () => {
  it('has each state where the visual language has it, and no two in one place', () => {
    const found = Object.fromEntries(Object.keys(WRITTEN).map((country) => [country, `${tileOf(country)?.column},${tileOf(country)?.row}`]));
    expect(found).to.deep.equal(WRITTEN);
    expect(new Set(Object.values(found)).size).to.equal(38);
    expect(tileOf('CI')).to.equal(undefined);
  });

  it('has a place for every state of the bundled coalition; four members are beyond Europe', () => {
    const members = ledger.coalitions.flatMap(({ members: all }) => all).map(({ country }) => country);
    expect(members.filter((country) => !tileOf(country))).to.deep.equal([]);
    expect(members.filter((country) => isBeyond(tileOf(country) as Tile))).to.have.members(['AU', 'CA', 'JP', 'NZ']);
  });
});

describe('keys on the tile map', () => {
  const anyTiles = fc.shuffledSubarray(tiles, { minLength: 1 }).map((some) => [...some].sort(inOrder));
  const press = (all: readonly Tile[], from: number, ...keys: string[]) => keys.reduce((at, key) => tileAt(all, at, key) ?? -1, from);

  it('reach every tile, and none that is not there', () => {
    fc.assert(fc.property(anyTiles, fc.nat(), (all, seed) => {
      const from = seed % all.length;
      const last = all.length - 1;
      expect(press(all, from, 'Home')).to.equal(0);
      expect(press(all, from, 'End')).to.equal(last);
      expect(all.map((_, steps) => press(all, 0, ...Array.from({ length: steps }, () => 'ArrowRight')))).to.deep.equal(all.map((_, at) => at));
      expect([press(all, 0, 'ArrowLeft'), press(all, last, 'ArrowRight')]).to.deep.equal([0, last]);
    }));
  });

  it('lead up to a row further north, down to one further south, and stay at the edge', () => {
    fc.assert(fc.property(anyTiles, fc.nat(), fc.constantFrom(['ArrowUp', -1] as const, ['ArrowDown', 1] as const), (all, seed, [key, side]) => {
      const here = all[seed % all.length] as Tile;
      const there = all[press(all, seed % all.length, key)] as Tile;
      const rows = all.map(({ row }) => (row - here.row) * side).filter((away) => away > 0);
      expect((there.row - here.row) * side).to.equal(rows.length ? Math.min(...rows) : 0);
      if (rows.length) expect(all.filter(({ row, column }) => row === there.row && Math.abs(column - here.column) < Math.abs(there.column - here.column))).to.deep.equal([]);
    }));
  });

  it('that mean nothing here lead nowhere', () => {
    for (const key of ['Enter', 'Tab', 'a', 'toString']) expect(tileAt(tiles, 0, key)).to.equal(undefined);
    expect(tileAt(tiles, -1, 'Home')).to.equal(undefined);
  });
});
