import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Benchmark, Step, Verdict } from '../../../src/domain/benchmark/benchmark.schema.js';
import { changesSince, judge, STATES, stepsUntil } from '../../../src/domain/benchmark/judgement.js';
import { readScorecard } from '../../../src/domain/benchmark/scorecard.slice.js';
import { dayNumber, dayOf } from '../../../src/domain/calendar/date.js';
import { endOf } from '../../../src/domain/calendar/span.js';

const sources = [{ publisher: 'City of Lviv' }];
const recorded = { asOf: '2026-10-31', sources };
const NOW = '2026-11-22';

const step = (on: string, fields: Partial<Step> = {}): Step => ({ on, label: on, direction: 'forward', sources, ...fields });
const benchmark = (fields: Partial<Benchmark>, verdicts?: Verdict[]): Benchmark => ({
  ...recorded, number: 1, label: 'Trees', question: 'Are they planted?', indicators: [],
  ...(verdicts ? { rule: { text: 'Rule', by: 'City of Lviv', asOf: '2026-01', verdicts } } : {}),
  ...fields,
});
const trees = (value: number | null, asOf = '2026-10-31') => ({ ...recorded, asOf, id: 'trees', label: 'Trees', value });
const stepped = (bounds: object): Verdict => ({ state: 'advancing', steps: [{ direction: 'forward', months: 12, ...bounds }] });
const judged = (facts: Benchmark, now = NOW) => judge(facts, endOf(now));
const onSteps = (bounds: object, ...steps: Step[]) => judged(benchmark({ steps }, [stepped(bounds)]));

describe('judge', () => {
  it('rates nothing without a rule, nor where no verdict holds', () => {
    expect(judged(benchmark({ indicators: [trees(6)] }))).to.equal('not-rated');
    expect(judged(benchmark({ indicators: [trees(6)] }, [{ state: 'stalled', values: [{ indicator: 'trees', atMost: 5 }] }]))).to.equal('not-rated');
    expect(judged(benchmark({}, [{ state: 'met' }]))).to.equal('not-rated');
  });

  it('takes the first verdict of which all conditions hold', () => {
    const verdicts: Verdict[] = [
      { state: 'met', values: [{ indicator: 'trees', atLeast: 6 }] },
      { state: 'mixed', values: [{ indicator: 'trees', atLeast: 3 }], steps: [{ direction: 'back', months: 12, atLeast: 1 }] },
      { state: 'advancing', values: [{ indicator: 'trees', atLeast: 3 }] },
    ];
    const of = (value: number | null, ...steps: Step[]) => judged(benchmark({ indicators: [trees(value)], steps }, verdicts));
    expect([of(6), of(5), of(5, step('2026-05-01', { direction: 'back' })), of(2)]).to.deep.equal(['met', 'advancing', 'mixed', 'not-rated']);
  });

  it('has no condition fulfilled by what is unknown, is not listed or is not yet true on the day', () => {
    const verdicts: Verdict[] = [{ state: 'stalled', values: [{ indicator: 'trees', atLeast: 0, atMost: 9 }] }];
    expect(judged(benchmark({ indicators: [trees(0)] }, verdicts))).to.equal('stalled');
    expect(judged(benchmark({ indicators: [trees(null)] }, verdicts))).to.equal('not-rated');
    expect(judged(benchmark({}, verdicts))).to.equal('not-rated');
    expect(judged(benchmark({ indicators: [trees(0, '2026-11-23')] }, verdicts))).to.equal('not-rated');
  });

  it('counts months back from the day, both ends included', () => {
    const at = (on: string) => onSteps({ atLeast: 1 }, step(on));
    expect([at('2025-11-22'), at('2025-11-23'), at('2026-11-22'), at('2026-11-23')]).to.deep.equal(['not-rated', 'advancing', 'advancing', 'not-rated']);
    expect(judge(benchmark({ steps: [step('2026-03-01')] }, [{ state: 'met', steps: [{ direction: 'forward', months: 1, atLeast: 1 }] }]), endOf('2026-03-31'))).to.equal('met');
  });

  it('counts a step that is only reported where the rule says so', () => {
    const reported = step('2026-06-30', { reported: true });
    expect([onSteps({ atLeast: 1 }, reported), onSteps({ atLeast: 1, reported: true }, reported)]).to.deep.equal(['not-rated', 'advancing']);
    expect([onSteps({ atMost: 0 }, reported), onSteps({ atMost: 0, reported: true }, reported)]).to.deep.equal(['advancing', 'not-rated']);
    expect([onSteps({ atLeast: 1, reported: false }, step('2026-06-30')), onSteps({ atLeast: 1, reported: false }, reported)]).to.deep.equal(['advancing', 'not-rated']);
  });

  it('counts no step without a direction, nor one of the other', () => {
    const without = { on: '2026-06-30', label: 'Summit', sources };
    expect([onSteps({ atLeast: 1 }, without), onSteps({ atLeast: 1 }, step('2026-06-30', { direction: 'back' }))]).to.deep.equal(['not-rated', 'not-rated']);
  });

  it('lets a date that may lie on either side of the window decide for nothing', () => {
    // 2025 began before the window; 2026 has not ended.
    for (const on of ['2025', '2025-11', '2026', '2026-11']) {
      expect([on, onSteps({ atLeast: 1 }, step(on)), onSteps({ atMost: 0 }, step(on))]).to.deep.equal([on, 'not-rated', 'not-rated']);
    }
    expect([onSteps({ atLeast: 1 }, step('2026-10')), onSteps({ atMost: 0 }, step('2025-10'))]).to.deep.equal(['advancing', 'advancing']);
  });
});

const days = fc.integer({ min: dayNumber(2020, 1, 1), max: dayNumber(2030, 12, 31) });
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => {
  const { year, month, day: at } = dayOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`.slice(0, length);
});
const steps = fc.array(fc.record({ on: dates, direction: fc.constantFrom('forward' as const, 'back' as const), reported: fc.boolean() }))
  .map((list) => list.map(({ on, ...fields }) => step(on, fields)));
const values = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });
const bounds = fc.record({ atLeast: fc.integer({ min: 0, max: 9 }), atMost: fc.integer({ min: 0, max: 9 }) }, { requiredKeys: [] });
const conditions = fc.record({ direction: fc.constantFrom('forward' as const, 'back' as const), months: fc.integer({ min: 0, max: 60 }), bounds })
  .map(({ bounds: own, ...rest }) => ({ ...rest, ...own }));
const verdict: fc.Arbitrary<Verdict> = fc.record({
  state: fc.constantFrom('met' as const, 'advancing' as const, 'mixed' as const, 'stalled' as const),
  values: fc.array(bounds.map((own) => ({ indicator: 'trees', ...own })), { maxLength: 2 }), steps: fc.array(conditions, { maxLength: 2 }),
});
const facts = fc.record({ value: values, steps, verdicts: fc.array(verdict, { minLength: 1, maxLength: 4 }), now: days });
const of = ({ value, steps: taken, verdicts }: { value: number | null; steps: Step[]; verdicts: Verdict[] }) => benchmark({ indicators: [trees(value, '2019')], steps: taken }, verdicts);

describe('laws of judgement', () => {
  it('a verdict behind the one that holds changes nothing, nor does one before it that does not hold', () => {
    fc.assert(fc.property(facts, verdict, (told, other) => {
      const state = judge(of(told), told.now);
      const alone = judge(of({ ...told, verdicts: [other] }), told.now);
      const behind = judge(of({ ...told, verdicts: [...told.verdicts, other] }), told.now);
      const before = judge(of({ ...told, verdicts: [other, ...told.verdicts] }), told.now);
      expect(behind).to.equal(state === 'not-rated' ? alone : state);
      expect(before).to.equal(alone === 'not-rated' ? state : alone);
    }));
  });

  it('a longer window holds more: “at least” stays fulfilled, “at most” stays unfulfilled', () => {
    fc.assert(fc.property(steps, days, fc.nat(60), fc.nat(60), fc.nat(9), (taken, now, months, more, bound) => {
      const holds = (length: number, own: object) =>
        judge(benchmark({ steps: taken }, [{ state: 'met', steps: [{ direction: 'forward', months: length, ...own }] }]), now) === 'met';
      if (holds(months, { atLeast: bound })) expect(holds(months + more, { atLeast: bound })).to.equal(true);
      if (!holds(months, { atMost: bound })) expect(holds(months + more, { atMost: bound })).to.equal(false);
    }));
  });

  it('is a state that a verdict has, or not rated, which no verdict can name', () => {
    fc.assert(fc.property(facts, (told) => {
      const state = judge(of(told), told.now);
      expect(STATES).to.include(state);
      expect(['not-rated', ...told.verdicts.map((one) => one.state)]).to.include(state);
      expect(judge({ ...of(told), rule: undefined }, told.now)).to.equal('not-rated');
    }));
  });

  it('an unknown value is at no bound', () => {
    fc.assert(fc.property(facts, verdict, (told, one) => {
      const known = { ...one, values: [{ indicator: 'trees' }, ...(one.values ?? [])] };
      expect(judge(of({ ...told, value: null, verdicts: [known] }), told.now)).to.equal('not-rated');
    }));
  });
});

describe('changes', () => {
  const days12 = [step('2025-12-12'), step('2026'), step('2026-06'), step('2026-06-15'), step('2027-01-01')];
  const dated = (list: readonly Step[]) => list.map(({ on }) => on);

  it('since a day are those after it, or perhaps after it; none is none', () => {
    expect(dated(changesSince(days12, endOf('2026-06-14')))).to.deep.equal(['2026', '2026-06', '2026-06-15', '2027-01-01']);
    expect(dated(changesSince(days12, endOf('2026-06-15')))).to.deep.equal(['2026', '2026-06', '2027-01-01']);
    expect(dated(changesSince(days12, endOf('2027-01-01')))).to.deep.equal([]);
  });

  it('are those that had happened', () => {
    expect(dated(stepsUntil(benchmark({ steps: days12 }), endOf(NOW)))).to.deep.equal(['2025-12-12', '2026', '2026-06', '2026-06-15']);
    expect(stepsUntil(benchmark({}), endOf(NOW))).to.deep.equal([]);
  });

  it('are never more since a later day', () => {
    fc.assert(fc.property(steps, days, fc.nat(4000), (taken, day, later) => {
      expect(changesSince(taken, day)).to.include.members([...changesSince(taken, day + later)]);
    }));
  });
});

describe('readScorecard', () => {
  it('refuses a benchmark that is listed twice, which would be counted twice', () => {
    const twice = { ...recorded, label: 'Card', benchmarks: [benchmark({ id: 'trees' }), benchmark({ id: 'parks' }), benchmark({ id: 'trees' })] };
    const result = readScorecard(twice);
    expect(result.ok ? [] : result.issues.map(({ path, found }) => [path, found])).to.deep.equal([['benchmarks[2]', "'trees'"]]);
    expect(readScorecard({ ...twice, benchmarks: twice.benchmarks.slice(0, 2) }).ok).to.equal(true);
  });
});
