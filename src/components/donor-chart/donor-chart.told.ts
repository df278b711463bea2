import type { Donors } from '../../domain/pledge/donors.schema.js';
import { DONOR_ORDERS, type Donor, type DonorOrder } from '../../domain/pledge/donors.js';
import { say, type Telling } from '../../presentation/telling.js';
import type { DonorChartWords } from '../../presentation/words/donor-chart.en.js';

export type Tell = Telling<DonorChartWords>;

/** How donors are ranked, and how many are shown one by one. */
export interface DonorChoice {
  readonly sort?: string | null | undefined;
  readonly top?: number | null | undefined;
}

export const orderOf = (sort: string | null | undefined): DonorOrder => DONOR_ORDERS.find((order) => order === sort) ?? 'allocated';

export const nameOf = ({ label, country }: Donor, telling: Tell): string => say(telling, label) ?? telling.formats.country(country ?? '');

export const amountText = ({ currency }: Donors, amount: number, { formats }: Tell, digits: 1 | 2 = 2): string => formats.money(amount, currency, digits).text;

export const shareText = (percent: number, { formats, words }: Tell): string => words.percent(formats.number(percent));

/** The three figures of a donor or of several together; `none` is said where there is no such share. */
export const valuesOf = (facts: Donors, donor: Donor, telling: Tell, none = telling.words.notKnown, digits: 1 | 2 = 2): string[] => [
  ...[donor.allocated, donor.committed].map((amount) => (typeof amount === 'number' ? amountText(facts, amount, telling, digits) : telling.words.notKnown)),
  typeof donor.shareOfGdp === 'number' ? shareText(donor.shareOfGdp, telling) : none,
];
