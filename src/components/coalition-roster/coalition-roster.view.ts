import { arrange, rosterCounts, type RosterCounts, type RosterFilter, type RosterOrder } from '../../domain/coalition/coalition.js';
import type { Coalition, Member } from '../../domain/coalition/coalition.schema.js';
import type { Role } from '../../domain/coalition/roles.js';
import { groupBy } from '../../domain/group-by.js';
import type { Standing } from '../../domain/ledger/depth.js';
import type { CardView, SourceView } from '../../presentation/card.js';
import { asOfView, say, sourceViews, tableRow, type Telling } from '../../presentation/telling.js';
import type { CoalitionRosterWords } from '../../presentation/words/coalition-roster.en.js';

/** One row: a member; or, with `sources`, what is not counted as one: a state on thin evidence, a stated total. */
export interface RosterRow {
  /** Absent in a stated total. */
  readonly country?: string;
  readonly name: string;
  /** What is drawn beside the name, and what it says: its roles, then its depth. */
  readonly marks?: readonly (readonly [text: string, of: readonly (Role | Standing)[]])[];
  readonly lines: readonly string[];
  readonly sources?: readonly SourceView[];
}

export interface MemberRow extends RosterRow {
  readonly depth: Standing;
  readonly roles: readonly Role[];
  /** The heading under which it stands when sorted by depth. */
  readonly group: string;
}

/** What a reader may narrow or sort the roster by; an empty value lets all pass. */
export interface Control {
  readonly name: 'showRole' | 'showDepth' | 'sort';
  readonly label: string;
  readonly options: readonly Option[];
}

type Option = readonly [value: string, text: string, count?: string];

/** The whole roster, which `rosterShown` narrows. */
export interface RosterPicture {
  readonly rows: readonly MemberRow[];
  readonly controls: readonly Control[];
  /** What is not counted with the members. */
  readonly asides: readonly RosterGroup[];
}

/** Rows under one heading. */
export interface RosterGroup {
  readonly heading: string;
  readonly count?: string;
  /** The depth that they share; absent where they are sorted by name. */
  readonly depth?: Standing | undefined;
  readonly rows: readonly RosterRow[];
}

type Tell = Telling<CoalitionRosterWords>;

/** All that `pw-coalition-roster` prints and draws. */
export function coalitionRosterView(coalition: Coalition, telling: Tell): CardView<RosterPicture> {
  const { words, common, formats } = telling;
  const { members, unconfirmed = [], stated = [] } = coalition;
  const headline = said(coalition.label, telling);
  const counts = rosterCounts(coalition);
  return {
    headline,
    figure: undefined,
    sentence: sentence(coalition, counts, telling),
    picture: picture(coalition, counts, telling),
    notes: members.length ? [words.silence] : [],
    table: {
      caption: headline,
      columns: common.columns,
      get rows() {
        return [
          [words.named, words.states(formats.number(members.length), members.length), coalition] as const,
          ...members.map((member) => [formats.country(member.country), standing(member, telling), member] as const),
          ...unconfirmed.map((state) => [formats.country(state.country), dotted([words.unconfirmed, said(state.note, telling)]), state] as const),
          ...stated.map((total) => [said(total.label, telling), dotted([formats.number(total.value), said(total.by, telling)]), total] as const),
        ].map(([label, value, fact]) => tableRow(label, value, fact, telling));
      },
    },
    sources: sourceViews(coalition.sources, telling),
    freshness: asOfView(coalition, telling),
  };
}

const said = (text: Member['offer'], telling: Tell): string => say(telling, text) ?? '';

const dotted = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

function sentence(coalition: Coalition, { members, byDepth }: RosterCounts, telling: Tell): string {
  const { formats, words, common } = telling;
  const { besides, plan } = coalition;
  const instrument = said(coalition.instrument, telling);
  return words.sentence({
    members: formats.number(members), n: members,
    besides: besides && formats.country(besides),
    asOf: formats.date(coalition.asOf),
    standings: formats.list([...byDepth].map(([depth, count]) => words.stand(formats.number(count), count, depth, common.standing(depth), instrument))),
  }) + (plan ? words.plan(plan.guarantee, said(plan.startsAfter, telling)) : '');
}

function picture(coalition: Coalition, { byDepth, byRole }: RosterCounts, telling: Tell): RosterPicture {
  const { formats, words, common } = telling;
  const { members } = coalition;
  const options = <T extends string>(counts: ReadonlyMap<T, number>, textOf: (value: T) => string): Control['options'] =>
    [...counts].map(([value, count]) => [value, textOf(value), formats.number(count)]);
  const controls: readonly Control[] = [
    { name: 'showRole', label: words.roles, options: [['', words.all, formats.number(members.length)], ...options(byRole, words.role)] },
    { name: 'showDepth', label: words.depths, options: options(byDepth, common.standing) },
    { name: 'sort', label: words.sort, options: [['', words.byDepth], ['name', words.byName]] },
  ];
  // A depth is parted by role only where some have none.
  const parted = new Set(members.filter(({ roles }) => !roles?.length).map(({ depth }) => depth));
  return {
    rows: members.map((member) => memberRow(member, parted.has(member.depth), telling)),
    controls: controls.filter(({ options: { length } }) => length > 1),
    asides: asides(coalition, telling).filter(({ rows }) => rows.length),
  };
}

function asides({ unconfirmed = [], stated = [] }: Coalition, telling: Tell): RosterGroup[] {
  const { formats, words } = telling;
  const publishers = (sources: Member['sources']) => sourceViews(sources.map((source) => ({ ...source, title: undefined })), telling);
  return [
    { heading: words.unconfirmed, rows: unconfirmed.map(({ country, note, sources }) => ({
      country, name: formats.country(country), lines: [said(note, telling)], sources: publishers(sources),
    })) },
    { heading: words.stated, rows: stated.map(({ value, label, by, asOf, sources }) => ({
      name: formats.number(value), lines: [said(label, telling), dotted([said(by, telling), formats.date(asOf)])], sources: publishers(sources),
    })) },
  ];
}

const rolesText = ({ roles = [] }: Member, { formats, words }: Tell): string => formats.list(roles.map(words.role));

/** Depth, roles, who named it and what is said of it, for the table. */
const standing = (member: Member, telling: Tell): string => dotted([
  telling.common.standing(member.depth), rolesText(member, telling),
  member.namedBy ? telling.words.namedBy(said(member.namedBy, telling)) : '',
  ...lines(member, telling),
]);

/** What a member gives, and on what it depends. */
const lines = ({ lead, troops, offer, parliament }: Member, telling: Tell): string[] => [
  dotted([said(lead, telling), troops ? telling.words.troops(said(troops, telling)) : '']),
  dotted([said(offer, telling), said(parliament, telling)]),
].filter(Boolean);

function memberRow(member: Member, parted: boolean, telling: Tell): MemberRow {
  const { formats, words, common } = telling;
  const { country, depth, roles = [] } = member;
  const depthText = common.standing(depth);
  return {
    country, depth, roles,
    name: formats.country(country),
    marks: [[rolesText(member, telling), roles], [depthText, [depth]]],
    group: parted ? words.group(depthText, roles.length > 0) : depthText,
    lines: lines(member, telling),
  };
}

/** The members that pass the filter, under their headings, and how many they are. */
export function rosterShown(
  { rows }: RosterPicture, filter: RosterFilter, order: RosterOrder | null | undefined, { formats, words }: Tell,
): { readonly text: string; readonly groups: readonly RosterGroup[] } {
  const byName = order === 'name';
  const found = arrange(rows, filter, byName ? order : 'depth', ({ name }) => name, formats.compare);
  return {
    text: words.shown(formats.number(found.length), formats.number(rows.length), rows.length),
    groups: [...groupBy(found, ({ group }) => (byName ? words.byName : group))].map(([heading, members]) => ({
      heading, rows: members, count: words.states(formats.number(members.length), members.length), depth: byName ? undefined : members[0]?.depth,
    })),
  };
}
