import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { REFERABLE } from '../../../src/domain/ledger/by-id.schema.js';
import { sentenceOf } from '../../../src/domain/ledger/issue.js';
import { COLLECTIONS, resolvedLedgerSchema } from '../../../src/domain/ledger/ledger.schema.js';
import { REFERENCES, resolver } from '../../../src/domain/ledger/resolve.js';
import {
  checkLedger,
  ledgerSchema,
  type Agreement,
  type ById,
  type Figure,
  type Indicator,
  type Issue,
  type Ledger,
  type LedgerRecord,
  type Result,
  type Source,
  type Total,
} from '../../../src/entries/schema.js';
import ukraine from '../../../src/ledgers/ukraine.json';
import { wholeLedger } from './whole-ledger.fixture.js';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const issuesOf = (document: unknown): readonly Issue[] => {
  const result = checkLedger(document);
  return result.ok ? [] : result.issues;
};

/** The whole ledger with other values at some places, `needs.0.money`; undefined takes a field away. */
function spoilt(changes: Readonly<Record<string, unknown>>): unknown {
  // By way of JSON, so that no part is shared.
  const ledger: unknown = JSON.parse(JSON.stringify(wholeLedger()));
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce<unknown>((at, key) => (at as Json)[key], ledger) as Json;
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return ledger;
}

/** Every object below a value, with the keys that lead to it. */
function* objectsIn(value: unknown, keys: readonly string[] = []): Generator<[string, Json]> {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) yield [keys.join('.'), value];
  for (const [key, entry] of Object.entries(value)) yield* objectsIn(entry, [...keys, key]);
}

describe('The schema of a ledger', () => {
  it('takes the bundled ledger', () => {
    expect(issuesOf(ukraine).map(sentenceOf)).to.deep.equal([]);
  });

  it('takes a ledger with every collection and gives it back as it is', () => {
    const result = checkLedger(wholeLedger());
    expect(result.ok || result.issues.map(sentenceOf)).to.equal(true);
    expect(result.ok && result.value).to.deep.equal(wholeLedger());
    expect(COLLECTIONS.filter((name) => !wholeLedger()[name]?.length)).to.deep.equal([]);
  });

  it('takes the smallest ledger', () => {
    expect(issuesOf({ pledgewatch: 1, id: 'x', title: 'X', asOf: '2026', sources: [] })).to.deep.equal([]);
  });

  it('lets through what widgets then read, once ids are resolved', () => {
    for (const ledger of [wholeLedger(), ukraine]) {
      const resolve = resolver(ledger);
      const resolved = COLLECTIONS.filter((name) => name in ledger).map((name) => [
        name,
        (ledger as unknown as Record<string, unknown[]>)[name]!.map(
          (record, at) => resolve(record, [name, at]).record,
        ),
      ]);
      const parsed = resolvedLedgerSchema.safeParse({ ...ledger, ...Object.fromEntries(resolved) });
      expect(parsed.error?.issues).to.equal(undefined);
    }
  });

  it('names the same places for ids as are resolved at run time', () => {
    const places = new Map<string, Set<string | undefined>>();
    const kinds = new Set<string>();
    const walk = (schema: unknown, key?: string): void => {
      const { def } = (schema as { _zod: { def: Json & { type: string } } })._zod;
      kinds.add(def.type);
      if (key !== undefined && def.type !== 'optional' && def.type !== 'array') {
        places.set(key, (places.get(key) ?? new Set()).add(REFERABLE.get(schema as never)));
      }
      if (def.type === 'object')
        for (const [name, part] of Object.entries(def.shape as Json)) walk(part, name);
      for (const part of [def.element, def.innerType]) if (part) walk(part, key);
      for (const part of (def.options as unknown[] | undefined) ?? []) walk(part);
    };
    for (const name of COLLECTIONS) walk(resolvedLedgerSchema.shape[name]);
    const named = [...places].flatMap(([key, found]) => ([...found].some(Boolean) ? [[key, ...found]] : []));
    expect(Object.fromEntries(named)).to.deep.equal({ ...REFERENCES });
    expect([...kinds]).to.have.members([
      'object',
      'array',
      'union',
      'optional',
      'nullable',
      'record',
      'string',
      'number',
      'boolean',
      'enum',
    ]);
  });

  it('takes the fact itself wherever it takes an id', () => {
    const ledger = wholeLedger();
    const resolve = resolver(ledger);
    const written = COLLECTIONS.map((name) => [
      name,
      ledger[name]!.map((record, at) => resolve(record, [name, at]).record),
    ]);
    expect(issuesOf({ ...ledger, ...Object.fromEntries(written) }).map(sentenceOf)).to.deep.equal([]);
  });

  it('refuses whatever has no source or no date of its own', () => {
    const sourced = [...objectsIn(wholeLedger())].filter(([path, object]) => path && 'sources' in object);
    expect(sourced).to.have.length.above(40);
    for (const [path, object] of sourced) {
      const date = 'asOf' in object ? 'asOf' : 'on';
      for (const change of [
        { [`${path}.sources`]: undefined },
        { [`${path}.sources`]: [] },
        { [`${path}.${date}`]: undefined },
      ]) {
        const [place] = Object.keys(change);
        const found = issuesOf(spoilt(change)).map((issue) => issue.path.replaceAll(/\[(\d+)\]/g, '.$1'));
        expect(found, place).to.include(place);
      }
    }
  });

  it('refuses a field that it does not know, everywhere', () => {
    for (const [path] of objectsIn(wholeLedger())) {
      if (path.endsWith('amounts')) continue;
      const place = path ? `${path}.colour` : 'colour';
      const found = issuesOf(spoilt({ [place]: 'red' })).map((issue) =>
        issue.path.replaceAll(/\[(\d+)\]/g, '.$1'),
      );
      expect(found, place).to.include(place);
    }
  });
});

describe('checkLedger words for its author', () => {
  const known = (names: string) => `write one of ${names}.`;
  const faults: [string, Record<string, unknown>, string[]][] = [
    [
      'a currency in words',
      { 'pledges.1.money.currency': 'EURO' },
      ["`pledges[1].money.currency`: 'EURO' is not a currency code; write 'EUR'."],
    ],
    [
      'a number in quotes',
      { 'needs.0.money.amount': '120' },
      ["`needs[0].money.amount`: '120' is not a number without quotes; write 120 without quotes."],
    ],
    [
      'a day that does not exist',
      { 'indicators.0.asOf': '2026-02-30' },
      ["`indicators[0].asOf`: '2026-02-30' is not a day that exists; write a day that exists."],
    ],
    [
      'a record without an id',
      { 'gaps.0.id': undefined, defaults: {} },
      ['`gaps[0].id`: a text is missing; add it.'],
    ],
    [
      'an id with capitals',
      { 'plans.0.id': 'Force', defaults: {} },
      [
        "`plans[0].id`: 'Force' is not an id such as 'need-2026' (lower case, digits, hyphens); " +
          "write an id such as 'need-2026' (lower case, digits, hyphens).",
      ],
    ],
    [
      'an id that stands twice',
      { 'pledges.1.id': 'loan' },
      [
        "`pledges[1].id`: 'loan' is not an id that stands only once in `pledges`; rename one of the two records.",
      ],
    ],
    [
      'a source that is not there',
      { 'thresholds.0.sources.0': 'kiehl' },
      [
        `\`thresholds[0].sources[0]\`: 'kiehl' is not the id of a record in \`sources\`; ${known("'kiel', 'ecb'")}`,
      ],
    ],
    [
      'a need that is not there',
      { 'gaps.0.need': 'wish' },
      [`\`gaps[0].need\`: 'wish' is not the id of a record in \`needs\`; ${known("'need', 'covered'")}`],
    ],
    [
      'a rate that is not there',
      { 'totals.1.rates.0': 'usd-eur' },
      [`\`totals[1].rates[0]\`: 'usd-eur' is not the id of a record in \`rates\`; ${known("'eur-usd'")}`],
    ],
    [
      'an indicator that is not there',
      { 'benchmarks.1.indicators': ['votes'] },
      [
        `\`benchmarks[1].indicators[0]\`: 'votes' is not the id of a record in \`indicators\`; ${known("'clusters', 'sapo'")}`,
      ],
    ],
    [
      'a default that names nothing',
      { 'defaults.pw-funding-gap': 'offence' },
      [`\`defaults.pw-funding-gap\`: 'offence' is not the id of a record in \`gaps\`; ${known("'defence'")}`],
    ],
    [
      'a default for a tag that is none',
      { 'defaults.pw-clock': 'x' },
      ["`defaults.pw-clock`: 'pw-clock' is not a field known here; correct its spelling or remove it."],
    ],
    [
      'a whole that is not there',
      { 'pledges.1.partOf': 'lone' },
      [
        `\`pledges[1].partOf\`: 'lone' is not the id of a record in \`pledges\`; ${known("'loan', 'loan-defence', 'germany'")}`,
      ],
    ],
    [
      'an overlap with what is not there',
      { 'pledges.1.overlaps.0': 'france' },
      [
        `\`pledges[1].overlaps[0]\`: 'france' is not the id of a record in \`pledges\`; ${known("'loan', 'loan-defence', 'germany'")}`,
      ],
    ],
    [
      'parts that are their own whole',
      { 'pledges.0.partOf': 'loan-defence' },
      [
        "`pledges[0].partOf`: 'loan-defence' is not a whole that is not itself a part of this record; remove it here or there.",
      ],
    ],
    [
      'a part of a total in another currency',
      { 'totals.0.parts.0.money.currency': 'USD' },
      ["`totals[0].parts[0].money.currency`: 'USD' is not the total's currency; write 'EUR'."],
    ],
    [
      'parts above their total',
      { 'totals.0.parts.0.money.amount': 160 },
      ['`totals[0].parts`: 160 is not at most the total of 100; correct the parts or the total.'],
    ],
    [
      'a period that ends before it begins',
      { 'gaps.0.period': { from: '2026-12', to: '2026-01' } },
      ["`gaps[0].period.to`: '2026-01' is not a date after the start; swap `from` and `to`."],
    ],
    [
      'such a period in what is named',
      { 'needs.1.period.to': '2025' },
      ["`needs[1].period.to`: '2025' is not a date after the start; swap `from` and `to`."],
    ],
    [
      'a half in another currency than the need',
      { 'gaps.0.own.money.currency': 'EUR' },
      ["`gaps[0].own.money.currency`: 'EUR' is not the currency of the need; write 'USD'."],
    ],
    [
      'a member that stands twice',
      { 'coalitions.0.members.1.country': 'FR' },
      ["`coalitions[0].members[1].country`: 'FR' is not a state that stands only once; merge its entries."],
    ],
    [
      'a ratification without proof',
      { 'agreements.0.reached': undefined },
      [
        "`agreements[0].ratification`: 'ratified' is not proved by `reached`; add the rung with date and sources, or write 'not-found'.",
      ],
    ],
    [
      'a ratification that nobody calls needless',
      { 'agreements.1.legal': undefined },
      [
        "`agreements[1].ratification`: 'not-required' is not proved by `legal`; add who said so and when, or write 'not-found'.",
      ],
    ],
    [
      'a ratification that is denied',
      { 'agreements.2.ratification': 'no' },
      [
        "`agreements[2].ratification`: 'no' is not one of 'not-found', 'not-required', 'ratified'; " +
          "write one of 'not-found', 'not-required', 'ratified'.",
      ],
    ],
    [
      'a chapter in two clusters',
      { 'accession.0.clusters.1.chapters.0.number': 5 },
      [
        '`accession[0].clusters[1].chapters[0].number`: 5 is not a chapter that stands only once; remove it from one of its places.',
      ],
    ],
    [
      'half a chapter',
      { 'accession.0.clusters.0.chapters.0.number': 5.5 },
      ['`accession[0].clusters[0].chapters[0].number`: 5.5 is not a whole number; write a whole number.'],
    ],
    [
      'a series of nothing',
      { 'series.0.currency': undefined, 'series.0.need': undefined },
      ['`series[0]`: what is counted (`currency` or `unit`) is missing; add one of them.'],
    ],
    [
      'months out of order',
      { 'series.0.points.1.on': '2021-12' },
      [
        "`series[0].points[1].on`: '2021-12' is not a period after the one before; sort the points, each period once.",
      ],
    ],
    [
      'a category that is not listed',
      { 'series.0.points.0.amounts': { naval: 1 } },
      [
        `\`series[0].points[0].amounts\`: 'naval' is not a category of this series; ${known("'military', 'financial'")}`,
      ],
    ],
    [
      'a donor without a name',
      { 'donors.0.donors.1.label': undefined },
      ['`donors[0].donors[1]`: a name (`country` or `label`) is missing; add one.'],
    ],
    [
      'a state of a benchmark that is asserted',
      { 'benchmarks.0.state': 'met' },
      ["`benchmarks[0].state`: 'state' is not a field known here; correct its spelling or remove it."],
    ],
    [
      'a rule on an indicator of another benchmark',
      { 'benchmarks.0.rule.verdicts.0.values.0.indicator': 'troops' },
      [
        `\`benchmarks[0].rule.verdicts[0].values[0].indicator\`: 'troops' is not an indicator of this benchmark; ${known("'clusters', 'sapo'")}`,
      ],
    ],
    [
      'a rule that always holds',
      { 'benchmarks.0.rule.verdicts.0.values': [] },
      ['`benchmarks[0].rule.verdicts[0]`: a condition (`values` or `steps`) is missing; add one.'],
    ],
    [
      'a rule without a rater',
      { 'benchmarks.0.rule.by': undefined },
      ['`benchmarks[0].rule.by`: a text is missing; add it.'],
    ],
    [
      'a plan that does not say what it is not',
      { 'plans.0.guarantee': undefined },
      ['`plans[0].guarantee`: true or false is missing; add it.'],
    ],
    [
      'a link that runs',
      { 'sources.0.url': 'javascript:alert(1)' },
      [
        "`sources[0].url`: 'javascript:alert(1)' is not an http or https address; write an http or https address.",
      ],
    ],
    [
      'neither an id nor a record',
      { 'gaps.0.covered': 5 },
      [
        '`gaps[0].covered`: 5 is not the id of a record in `needs`, or the record itself; ' +
          'write the id of a record in `needs`, or the record itself.',
      ],
    ],
    [
      'a collection that is no list',
      { plans: {}, 'defaults.pw-force-plan': undefined },
      ['`plans`: {} is not a list in square brackets; write a list in square brackets.'],
    ],
    [
      'another version',
      { pledgewatch: 2 },
      ['`pledgewatch`: 2 is not 1, the version read here; use a ledger of that version or a newer script.'],
    ],
  ];
  for (const [what, changes, sentences] of faults) {
    it(what, () => expect(issuesOf(spoilt(changes)).map(sentenceOf)).to.deep.equal(sentences));
  }

  it('all of it at once, each in its place', () => {
    const changes = {
      asOf: undefined,
      colour: 'red',
      'defaults.pw-force-plan': 'farce',
      'sources.0.url': 'javascript:alert(1)',
      'rates.0.rate': 0,
      'needs.1.period.to': '2025',
      'pledges.0.partOf': 'loan-defence',
      'totals.0.parts.0.money.currency': 'USD',
      'gaps.0.own.money.currency': 'EUR',
      'coalitions.0.members.1.country': 'FR',
      'agreements.0.sources.0': 'oecd',
      'accession.0.clusters.1.chapters.0.number': 5,
      'series.0.points.1.on': '2021-12',
      'benchmarks.0.rule.verdicts.0.values.0.indicator': 'troops',
      'thresholds.0.kind': 'bottom',
      'plans.0.guarantee': undefined,
    };
    const found = issuesOf(spoilt(changes)).map((issue) => issue.path.replaceAll(/\[(\d+)\]/g, '.$1'));
    // The gap names the rate, which is spoilt: it is not reckoned with.
    expect(found).to.have.members(Object.keys(changes).filter((place) => !place.startsWith('gaps')));
  });

  it('the contradictions of sound records beside the misspellings of others', () => {
    const found = issuesOf(
      spoilt({
        'plans.0.label': 5,
        'needs.1.money.currency': 'EURO',
        'gaps.0.own.money.currency': 'EUR',
        'totals.0.parts.0.money.amount': 160,
      }),
    );
    // The gap names the misspelt need: it is not reckoned with.
    expect(found.map(({ path }) => path)).to.have.members([
      'plans[0].label',
      'needs[1].money.currency',
      'totals[0].parts',
    ]);
  });

  it('what is no ledger at all', () => {
    for (const value of [undefined, null, 5, 'ledger', [], {}, { pledges: [] }]) {
      expect(issuesOf(value).map(({ remedy }) => remedy)).to.deep.equal([
        'put `"pledgewatch": 1` at its top',
      ]);
    }
  });
});

describe('checkLedger and a hostile document', () => {
  /** Whether it is taken; never throws, and speaks in sentences of bearable length. */
  function isTaken(document: unknown): boolean {
    const result = checkLedger(document);
    if (result.ok) return true;
    expect(result.issues).not.to.be.empty;
    for (const issue of result.issues) {
      expect(sentenceOf(issue).length).to.be.below(2000);
      expect(issue.remedy).to.be.a('string').that.is.not.empty;
    }
    return false;
  }

  const everywhere = (value: unknown): unknown[] => [
    value,
    ...Object.keys(wholeLedger()).flatMap((key) => [
      { ...wholeLedger(), [key]: value },
      { ...wholeLedger(), [key]: [value] },
    ]),
  ];

  it('is never thrown at, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => everywhere(value).forEach(isTaken)),
      { numRuns: 30 },
    );
    fc.assert(
      fc.property(fc.anything(), (value) => everywhere(value).forEach(isTaken)),
      { numRuns: 30 },
    );
  }).timeout(60_000);

  it('is never thrown at, whatever stands in a field', () => {
    const places = [...objectsIn(wholeLedger())].flatMap(([path, object]) =>
      Object.keys(object).map((key) => (path ? `${path}.${key}` : key)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        isTaken(spoilt({ [place]: value }));
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('does not reach the prototype, and does not give back what it does not know', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const field = (value: unknown) => JSON.parse(`{ "${key}": ${JSON.stringify(value)} }`) as Json;
      expect(isTaken({ ...wholeLedger(), ...field({ polluted: true }) }), key).to.equal(false);
      expect(isTaken(spoilt({ 'series.0.points.0.amounts': field(1) })), key).to.equal(false);
      for (const name of COLLECTIONS) {
        expect(isTaken({ ...wholeLedger(), [name]: [field({}), { id: key, sources: [key] }] }), key).to.equal(
          false,
        );
      }
    }
    expect(({} as Json).polluted).to.equal(undefined);
  });

  it('of great depth, in circles, with long texts and half characters', () => {
    const deep = Array.from({ length: 10_000 }).reduce<unknown>((inner) => [inner], 1);
    const deeper = Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ sources: inner }), 1);
    const circle: Json = { ...wholeLedger().needs![0] };
    circle.money = circle;
    circle.sources = [circle];
    for (const value of [deep, deeper, circle, 'x'.repeat(5e6), '\uD800', Array(1e4).fill(0)]) {
      for (const document of everywhere(value)) isTaken(document);
    }
  }).timeout(60_000);

  it('with markup in its texts: they stay texts', () => {
    const markup = '<img src=x onerror="alert(1)">&amp;"\' </script>';
    const result = checkLedger(spoilt({ title: markup, 'needs.0.label': markup }));
    expect(result.ok && result.value.title).to.equal(markup);
  });

  it('in which records name each other a million times', () => {
    const recorded = { label: 'x', asOf: '2026', sources: ['s'] };
    const pledge = { ...recorded, id: 'p', depth: 'stated', overlaps: Array(20_000).fill('p') };
    const totals = Array.from({ length: 10_000 }, (_, at) => ({ ...recorded, id: `t${at}`, pledges: ['p'] }));
    const document = {
      pledgewatch: 1,
      id: 'x',
      title: 'x',
      asOf: '2026',
      sources: [{ id: 's', publisher: 'x' }],
      pledges: [pledge],
      totals,
    };
    expect(isTaken(document)).to.equal(true);
  }).timeout(5000);
});

describe('checkLedger and a large ledger', () => {
  function large(records: number, source: (at: number) => string): unknown {
    const recorded = (at: number) => ({
      asOf: '2026-04',
      label: 'x',
      money: { amount: at, currency: 'EUR' },
      sources: [source(at)],
    });
    return {
      pledgewatch: 1,
      id: 'large',
      title: 'Large',
      asOf: '2026',
      sources: Array.from({ length: records / 4 }, (_, at) => ({ id: `s${at}`, publisher: 'x' })),
      needs: Array.from({ length: records / 4 }, (_, at) => ({ ...recorded(at), id: `n${at}` })),
      pledges: Array.from({ length: records / 2 }, (_, at) => ({
        ...recorded(at),
        id: `p${at}`,
        depth: 'stated',
        ...(at ? { partOf: `p${at - 1}` } : {}),
      })),
    };
  }

  it('of 20,000 records names all issues, in order or not', () => {
    const counts = [(at: number) => `s${at % 5000}`, () => 'nowhere'].map((source) => issuesOf(large(20_000, source)).length);
    expect(counts).to.deep.equal([0, 15_000]);
  }).timeout(60_000);
});

describe('The types of a ledger', () => {
  type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
  type IsAny<T> = 0 extends T & 1 ? true : false;

  it('say where an id may stand, and where not', () => {
    const places: [
      Same<LedgerRecord<'gaps'>['need'], string | ById<Figure>>,
      Same<LedgerRecord<'gaps'>['sources'], (string | ById<Source>)[]>,
      Same<LedgerRecord<'benchmarks'>['indicators'], (string | ById<Indicator>)[]>,
      Same<LedgerRecord<'totals'>['changes'], ById<Total>['changes']>,
      Same<Extract<Ledger['sources'][number], string>, never>,
      Same<Extract<LedgerRecord<'pledges'>, string>, never>,
      Same<LedgerRecord<'needs'>['id'], string>,
    ] = [true, true, true, true, true, true, true];
    expect(places).not.to.include(false);
  });

  it('are those of the schema and of the check, and none is any', () => {
    const same: [
      Same<ReturnType<typeof checkLedger>, Result<Ledger>>,
      Same<ReturnType<typeof ledgerSchema.parse>, Ledger>,
      Same<Agreement['ratification'], 'ratified' | 'not-required' | 'not-found'>,
    ] = [true, true, true];
    const isAny: [
      IsAny<Ledger>,
      IsAny<Ledger['gaps']>,
      IsAny<LedgerRecord<'gaps'>['need']>,
      IsAny<LedgerRecord<'series'>['points'][number]['amounts'][string]>,
    ] = [false, false, false, false];
    expect([same.includes(false as never), isAny.includes(true as never)]).to.deep.equal([false, false]);
    expect(ledgerSchema.safeParse(wholeLedger()).success).to.equal(true);
  });

  it('refuse what the schema refuses', () => {
    const ledger: Ledger = {
      pledgewatch: 1,
      id: 'x',
      title: 'X',
      asOf: '2026',
      sources: [{ id: 'a', publisher: 'A' }],
    };
    const recorded = { id: 'n', asOf: '2026', sources: ['a'] };
    const wrong: Ledger[] = [
      // @ts-expect-error another version
      { ...ledger, pledgewatch: 2 },
      // @ts-expect-error a source without an id
      { ...ledger, sources: [{ publisher: 'A' }] },
      // @ts-expect-error a figure without money
      { ...ledger, needs: [recorded] },
      // @ts-expect-error a figure without sources
      { ...ledger, needs: [{ id: 'n', asOf: '2026', money: { amount: 1, currency: 'EUR' } }] },
      // @ts-expect-error a rung that is none
      { ...ledger, pledges: [{ ...recorded, label: 'x', depth: 'promised' }] },
      // @ts-expect-error an id in the place of a label
      { ...ledger, gaps: [{ ...recorded, label: 5, need: 'n', covered: 'n' }] },
      // @ts-expect-error a default for a tag that is none
      { ...ledger, defaults: { 'pw-clock': 'x' } },
    ];
    expect(wrong.map((document) => checkLedger(document).ok)).not.to.include(true);
  });
});
