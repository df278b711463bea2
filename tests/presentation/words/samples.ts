import type { Catalogue } from '../../../src/presentation/words/catalogue.js';
import { accessionClustersSamples } from './samples/accession-clusters.js';
import { agreementLadderSamples } from './samples/agreement-ladder.js';
import { coalitionMap } from './samples/coalition-map.js';
import { coalition } from './samples/coalition.js';
import { forcePlan } from './samples/force-plan.js';

import { charts } from './samples/charts.js';

type Printing = (...args: never) => string;

/** For each word that is a function, arguments with which English prints at least one word of its own. */
export type Samples<Words> = {
  readonly [Key in keyof Words as Words[Key] extends Printing ? Key : never]:
    readonly (Words[Key] extends Printing ? Parameters<Words[Key]> : never)[];
};

const money = '48.15 Xm';
const date = '30 Tishri 2026';
const month = 'Tishri';

const gap = {
  what: 'Ships', period: `Nisan–${date}`, publisher: 'Gazette', dataEnd: '29 Tishri 2026', stated: '10.07 Ym', converted: '11.85 Zm', rate: 'Rialto',
  share: '20%', target: '60 Tm', need: '120 Nm', needDate: '22 Nisan 2025', half: true, gap: money, surplus: undefined, atLeast: true,
};
const bare = { ...gap, period: undefined, converted: undefined, half: false, atLeast: false };

const part = { amount: '358 Xm', share: '65%', label: 'Ships' };
const counted = { total: money, term: '§vowed', since: date, by: 'Gazette', parts: [part, { amount: '189 Xm', share: '', label: 'NATO ships' }], unmeasured: ['Boats'] };

const ring = { subject: 'Ships', ratio: '1:6', share: '17%', date, surplus: undefined, reported: false };
const more = { value: '7', date, note: '§hearsay', beside: 'progress' } as const;

export const samples: { readonly [Section in keyof Catalogue]: Samples<Catalogue[Section]> } = {
  common: {
    moreSources: [['3', 3], ['21', 21]],
    asOf: [[date]],
    freshness: [['fresh', '3 days'], ['ageing', '3 days'], ['stale', '7 months']],
    invalid: [['1', 1], ['3', 3], ['21', 21]],
    leftOut: [['§ships']],
    standing: (['stated', 'signed', 'ratified', 'funded', 'delivered', 'withdrawn', 'disputed', 'reported', 'not-rated', 'not-found'] as const).map((standing) => [standing]),
    qualified: (['at least', 'more than', 'about', 'nearly', 'up to'] as const).flatMap((qualifier) => [[qualifier, money], [qualifier, '']] as const),
  },
  'funding-gap': {
    missing: [[true, true, true], [true, false, false], [false, true, true], [false, false, true], [false, false, false]],
    surplus: [[true], [false]],
    sentence: [gap, bare, { ...gap, gap: undefined, surplus: money }, { ...bare, gap: undefined, surplus: money }, { ...gap, gap: undefined }, { ...bare, gap: undefined, share: undefined }].map((told) => [told]),
    rate: [['Gazette', date]],
    cannotAdd: [['10.07 Ym', money, date]],
    asStated: [[money]],
    covered: [],
    gap: [[money]],
    over: [[money]],
    converted: [['Ships']],
    pace: [[money]],
    paceRow: [[date]],
    neededFrom: [[month]],
    perMonth: [[money]],
    byEnd: [['10.07 Ym', money, date]],
    ended: [[date]],
    oneRate: [['Rialto']],
    arithmetic: [[date]],
  },
  'pledge-counter': {
    bounds: [[true, true], [true, false], [false, true]],
    sentence: [counted, { ...counted, since: undefined, by: '' }, { ...counted, parts: [] }, { ...counted, parts: [], since: undefined, by: '', unmeasured: [] }].map((told) => [told]),
    moved: [['+5']],
    change: (['pledged', 'withdrawn', 're-estimated'] as const).map((why) => [money, date, why]),
    changeRow: (['pledged', 'withdrawn', 're-estimated'] as const).map((why) => [why]),
    cannotAdd: [['EUR, USD']],
    inCurrency: [['EUR']],
    part: [[undefined, undefined]],
    total: [['§vowed']],
    share: [['20%', true]],
    rule: [['3', 3, 'ratified', '§vowed'], ['21', 21, 'stated', '§vowed'], ['1', 1, 'delivered', '§vowed']],
    left: [[(['withdrawn', 'below', 'unknown', 'part', 'overlap', 'circular'] as const).map((why, index) => ({ why, labels: `Ship${index}` }))]],
    leftRow: (['withdrawn', 'below', 'unknown', 'part', 'overlap', 'circular'] as const).map((why) => ['Ships', why]),
    rate: [['Gazette', date]],
  },
  'accession-clusters': accessionClustersSamples,
  'agreement-ladder': agreementLadderSamples,
  'benchmark-ring': {
    subject: [],
    sentence: [{ ...ring, reported: true }, { ...ring, reported: true, share: undefined }, ring, { ...ring, share: undefined, surplus: '7' }].map((told) => [told]),
    whole: [['Ships', more], ['Ships', { ...more, beside: 'number', note: undefined }], ['Ships', { ...more, beside: 'unknown', note: '§hearsay.' }]],
    unknown: [['Ships', '6', date], ['Ships', undefined, date]],
    plain: [['4 ships', date, '10 boats'], ['4 ships', date, undefined]],
    rule: [['65 §', date]],
    event: [[date]],
    ratio: [['1', '6', false], ['1 §', '6 §', true]],
    of: [['6', false], ['6 §', true]],
    told: [['1:6', '7']],
    percent: [['65']],
    points: [['1', 1], ['3', 3], ['21', 21], ['1.5', 1.5]],
    reached: [[undefined, false], ['§vowed', true]],
    missing: [[undefined], ['§vowed']],
  },
  'coalition-map': coalitionMap,
  'force-plan': forcePlan,
  'coalition-roster': {
    ...coalition,
    group: [['§vowed', true], ['§vowed', false]],
    shown: [['7', '26', 26], ['1', '21', 21]],
  },
  ...charts,
};
