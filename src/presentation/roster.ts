import type { RosterCounts } from '../domain/coalition/coalition.js';
import type { Coalition, Member } from '../domain/coalition/coalition.schema.js';
import type { Role } from '../domain/coalition/roles.js';
import type { Standing } from '../domain/ledger/depth.js';
import type { SourceView, TableRow } from './card.js';
import { said, sourceViews, tableRow, type Telling } from './telling.js';
import { dotted } from './text.js';
import type { CoalitionWords } from './words/coalition.en.js';

/** One row: a state; or, with `sources`, what is not counted as one: a state on thin evidence, a stated total. */
export interface RosterRow {
  /** Absent in a stated total. */
  readonly country?: string;
  readonly name: string;
  /** What is drawn beside the name, and what it says: its roles, then its depth. */
  readonly marks?: readonly (readonly [text: string, of: readonly (Role | Standing)[]])[];
  readonly lines: readonly string[];
  readonly sources?: readonly SourceView[];
}

/** Rows under one heading. */
export interface RosterGroup {
  readonly heading: string;
  readonly count?: string;
  /** What all of them share; absent where they are sorted by name. */
  readonly kind?: Standing | Role | undefined;
  readonly rows: readonly RosterRow[];
}

type Tell = Telling<CoalitionWords>;
type Total = NonNullable<Coalition['stated']>[number];

/** How many, besides whom, and how firmly. */
export function coalitionSentence(coalition: Coalition, { byDepth }: RosterCounts, telling: Tell): string {
  const { formats, words, common } = telling;
  const { besides, members: { length } } = coalition;
  const instrument = said(coalition.instrument, telling);
  return words.sentence({
    members: formats.number(length), n: length,
    besides: besides && formats.country(besides),
    asOf: formats.date(coalition.asOf),
    standings: formats.list([...byDepth].map(([depth, count]) => words.stand(formats.number(count), count, depth, common.standing(depth), instrument))),
  });
}

/** What the plan is not, and what must come first. */
export const planSentence = (plan: Coalition['plan'], telling: Tell): string =>
  plan ? telling.words.plan(plan.guarantee, said(plan.startsAfter, telling)) : '';

/** A member's roles in words. */
export const rolesText = ({ roles = [] }: Member, { formats, words }: Tell): string => formats.list(roles.map(words.role));

/** What a member gives, and on what it depends. */
export const memberLines = ({ lead, troops, offer, parliament }: Member, telling: Tell): string[] => [
  dotted([said(lead, telling), troops ? telling.words.troops(said(troops, telling)) : '']),
  dotted([said(offer, telling), said(parliament, telling)]),
].filter(Boolean);

/** Depth, roles, who named it and what is said of it. */
export const standing = (member: Member, telling: Tell): string[] => [
  dotted([telling.common.standing(member.depth), rolesText(member, telling), member.namedBy ? telling.words.namedBy(said(member.namedBy, telling)) : '']),
  ...memberLines(member, telling),
];

/** Who says so, without the titles. */
const publishers = (sources: Member['sources'], telling: Tell): SourceView[] =>
  sourceViews(sources.map((source) => ({ ...source, title: undefined })), telling);

/** States that are not counted, and why. */
export const uncounted = (heading: string, states: Coalition['unconfirmed'], telling: Tell): RosterGroup => ({
  heading,
  rows: (states ?? []).map(({ country, note, sources }) => ({
    country, name: telling.formats.country(country), lines: [said(note, telling)], sources: publishers(sources, telling),
  })),
});

/** Totals as they were stated, with who said so and when. */
export const statedTotals = (totals: readonly Total[] | undefined, telling: Tell): RosterGroup => ({
  heading: telling.words.stated,
  rows: (totals ?? []).map(({ value, label, by, asOf, sources }) => ({
    name: telling.formats.number(value), lines: [said(label, telling), dotted([said(by, telling), telling.formats.date(asOf)])], sources: publishers(sources, telling),
  })),
});

/** A row of the table for a total as stated. */
export const totalRow = (total: Total, telling: Tell): TableRow =>
  tableRow(said(total.label, telling), dotted([telling.formats.number(total.value), said(total.by, telling)]), total, telling);

/** The table: the coalition, each member, and what is not counted with them. */
export function coalitionRows(coalition: Coalition, telling: Tell): TableRow[] {
  const { words, formats } = telling;
  const { members, unconfirmed = [], stated = [] } = coalition;
  return [
    tableRow(words.named, words.states(formats.number(members.length), members.length), coalition, telling),
    ...members.map((member) => tableRow(formats.country(member.country), dotted(standing(member, telling)), member, telling)),
    ...unconfirmed.map((state) => uncountedRow(words.unconfirmed, state, telling)),
    ...stated.map((total) => totalRow(total, telling)),
  ];
}

/** A row of the table for a state that is not counted. */
export const uncountedRow = (why: string, state: NonNullable<Coalition['unconfirmed']>[number], telling: Tell): TableRow =>
  tableRow(telling.formats.country(state.country), dotted([why, said(state.note, telling)]), state, telling);
