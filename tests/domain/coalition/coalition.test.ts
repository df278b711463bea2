import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arrange, plain, rosterCounts, type RosterFilter } from '../../../src/domain/coalition/coalition.js';
import type { Coalition, Member } from '../../../src/domain/coalition/coalition.schema.js';
import { ROLES } from '../../../src/domain/coalition/roles.js';
import { BESIDE, height, RUNGS } from '../../../src/domain/ledger/depth.js';

const recorded = { asOf: '2026-04-30', sources: [{ publisher: 'Élysée' }] };
const NAMES: Record<string, string> = {
  FR: 'France', GB: 'Great Britain', TR: 'Türkiye', PL: 'Polska', DK: 'Danmark', FO: 'Føroyar', UA: 'Україна', AX: 'Åland', CI: "Côte d'Ivoire",
};

const member = (country: string, fields: Partial<Member> = {}): Member => ({ ...recorded, country, depth: 'stated', ...fields });
const coalition = (members: Member[]): Coalition => ({ ...recorded, label: 'Coalition', members });
const nameOf = ({ country }: Member) => NAMES[country] ?? country;
const listed = (one: Member) => ({ ...one, name: nameOf(one), folded: plain(nameOf(one)) });
const compare = (a: string, b: string) => a.localeCompare(b, 'en');

const depths = fc.constantFrom(...RUNGS, ...BESIDE);
const roles = fc.option(fc.subarray([...ROLES]), { nil: undefined });
const rosters = fc.uniqueArray(fc.record({ country: fc.constantFrom(...Object.keys(NAMES)), depth: depths, roles }), { selector: ({ country }) => country })
  .map((list) => list.map((fields) => member(fields.country, fields)));
const filters: fc.Arbitrary<RosterFilter> = fc.record({
  role: fc.option(fc.constantFrom(...ROLES), { nil: undefined }),
  depth: fc.option(depths, { nil: undefined }),
  search: fc.option(fc.constantFrom('', ' ', 'an', 'AN', 'turkiye', 'foroyar', 'x', '´'), { nil: undefined }),
}, { requiredKeys: [] });
const orders = fc.constantFrom('depth' as const, 'name' as const);

describe('rosterCounts', () => {
  it('counts each member once by depth, and once in each of its roles', () => {
    fc.assert(fc.property(rosters, (members) => {
      const { byDepth, byRole } = rosterCounts(coalition(members));
      expect([...byDepth.values()].reduce((sum, count) => sum + count, 0)).to.equal(members.length);
      for (const [depth, count] of byDepth) expect(members.filter((one) => one.depth === depth)).to.have.length(count);
      for (const [role, count] of byRole) expect(members.filter((one) => one.roles?.includes(role))).to.have.length(count);
    }));
  });

  it('shows the deepest first, roles in their order, and no empty group', () => {
    fc.assert(fc.property(rosters, (members) => {
      const { byDepth, byRole } = rosterCounts(coalition(members));
      const heights = [...byDepth.keys()].map(height);
      expect(heights).to.deep.equal([...heights].sort((a, b) => b - a));
      expect([...byRole.keys()]).to.deep.equal(ROLES.filter((role) => byRole.has(role)));
      expect([...byDepth.values(), ...byRole.values()]).not.to.include(0);
    }));
  });
});

describe('arrange', () => {
  const view = (members: Member[], filter: RosterFilter, order: 'depth' | 'name') => arrange(members.map(listed), filter, order, compare);

  it('lets pass exactly who fits all that is asked', () => {
    fc.assert(fc.property(rosters, filters, orders, (members, filter, order) => {
      const shown = view(members, filter, order);
      const fits = members.filter((one) => (!filter.role || (one.roles ?? []).includes(filter.role))
        && (!filter.depth || one.depth === filter.depth)
        && plain(nameOf(one)).includes(plain(filter.search ?? '')));
      expect(shown.map(({ country }) => country)).to.have.members(fits.map(({ country }) => country));
    }));
  });

  it('does not depend on the order in which the ledger lists them, and leaves that as it is', () => {
    fc.assert(fc.property(rosters, filters, orders, fc.func(fc.integer()), (members, filter, order, key) => {
      const before = [...members];
      const shuffled = [...members].sort((a, b) => key(a.country) - key(b.country));
      expect(view(shuffled, filter, order)).to.deep.equal(view(members, filter, order));
      expect(members).to.deep.equal(before);
    }));
  });

  it('puts the deepest first, then those who have a role, then by name', () => {
    const members = [member('GB'), member('FR'), member('TR', { roles: ['sea'] }), member('PL', { depth: 'funded' }), member('DK', { depth: 'not-found', roles: ['air'] })];
    expect(view(members, {}, 'depth').map(({ country }) => country)).to.deep.equal(['PL', 'TR', 'FR', 'GB', 'DK']);
    expect(view(members, {}, 'name').map(({ country }) => country)).to.deep.equal(['DK', 'FR', 'GB', 'PL', 'TR']);
  });

  it('finds a name however it is typed', () => {
    const everyone = Object.keys(NAMES).map((country) => member(country));
    const found = (search: string) => view(everyone, { search }, 'name').map(({ country }) => country);
    for (const search of ['turkiye', 'TÜRKİYE', 'Türkiye', ' Tu\u0308rk ']) expect(found(search), search).to.deep.equal(['TR']);
    expect([found('aland'), found('foroyar'), found('FØROYAR'), found('cote'), found('україна')]).to.deep.equal([['AX'], ['FO'], ['FO'], ['CI'], ['UA']]);
    expect(found('.*')).to.deep.equal([]);
  });
});

describe('plain', () => {
  for (const [text, expected] of [
    ['Türkiye', 'turkiye'], ['İstanbul', 'istanbul'], ['ISPARTA', 'isparta'], ['Diyarbakır', 'diyarbakir'], ['Łódź', 'lodz'], ['Øresund', 'oresund'],
    ['Đakovo', 'dakovo'], ['Ísafjörður', 'isafjordur'], ['Ħamrun', 'hamrun'], ['Gießen', 'giessen'], ['Ærø', 'aero'], ['Œuvre', 'oeuvre'],
    ['Þórshöfn', 'thorshofn'], ['Čačak', 'cacak'], ['Brașov', 'brasov'], ['Київ', 'киів'], ['  Rīga  ', 'riga'], ['ﬁ', 'ﬁ'], ['', ''],
  ] as const) {
    it(`reads ${text} as ${expected}`, () => expect(plain(text)).to.equal(expected));
  }

  it('has nothing left to fold, and does not see composition', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ŁłØøĐđÐðĦħIıİiẞßÆæŒœÞþÅåÉéÑñǗṩőШйЇїςΣ \u0301\u0327aZ')) }), (text) => {
      expect(plain(plain(text))).to.equal(plain(text));
      expect(plain(text.normalize('NFC'))).to.equal(plain(text.normalize('NFD')));
      expect(plain(text)).to.equal(plain(text).toLowerCase().trim());
    }), { numRuns: 500 });
  });
});
