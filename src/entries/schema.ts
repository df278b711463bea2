// The whole ledger: its schema, its types, and the checks that editors run before they publish.
export { checkLedger } from '../domain/ledger/check.js';
export { reviewLedger, type Review, type Warning } from '../domain/ledger/review.js';
export { sentenceOf } from '../domain/ledger/issue.js';
export { ledgerSchema } from '../domain/ledger/ledger.schema.js';
export type { Collection, Ledger, LedgerRecord } from '../domain/ledger/ledger.schema.js';
export type { ById } from '../domain/ledger/by-id.schema.js';
export type { Issue, Result } from '../domain/ledger/issue.js';

// Facts as widgets read them, with no ids left to look up.
export type { Accession, Cluster } from '../domain/accession/accession.schema.js';
export type { Agreement } from '../domain/agreement/agreement.schema.js';
export type { Benchmark, Step } from '../domain/benchmark/benchmark.schema.js';
export type { Indicator } from '../domain/benchmark/indicator.schema.js';
export type { Threshold } from '../domain/benchmark/threshold.schema.js';
export type { Coalition, Member } from '../domain/coalition/coalition.schema.js';
export type { Plan } from '../domain/coalition/plan.schema.js';
export type { Gap } from '../domain/funding/gap.schema.js';
export type { DatedRate, Figure, Source, Text } from '../domain/ledger/common.schema.js';
export type { Donors } from '../domain/pledge/donors.schema.js';
export type { Pledge } from '../domain/pledge/pledge.schema.js';
export type { Change, Part, Total } from '../domain/pledge/total.schema.js';
export type { Series } from '../domain/series/series.schema.js';
