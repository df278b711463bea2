import { arrange, rosterCounts, type RosterFilter, type RosterOrder } from '../../domain/coalition/coalition.js';
import type { Coalition, Member } from '../../domain/coalition/coalition.schema.js';
import type { Role } from '../../domain/coalition/roles.js';
import { groupBy } from '../../domain/group-by.js';
import type { Standing } from '../../domain/ledger/depth.js';
import type { CardView, SourceView } from '../../presentation/card.js';
import { asOfView, say, sourceViews, tableRow, type Telling } from '../../presentation/telling.js';
import type { CoalitionRosterWords } from '../../presentation/words/coalition-roster.en.js';

/** One member as its row shows it. */
export interface MemberRow {
  readonly country: string;
  readonly name: string;
  readonly depth: Standing;
  readonly depthText: string;
  readonly roles: readonly Role[];
  readonly rolesText: string;
  /** The heading under which it stands when sorted by depth. */
  readonly group: string;
  /** Its part in leading and its troops; what it offers, on which condition, and who named it. */
  readonly lines: readonly string[];
}

/** What a reader may narrow the roster to, and how many members that leaves. */
export interface Choice<T> {
  readonly value: T;
  readonly text: string;
  readonly count: string;
}

/** The whole roster, which `rosterShown` narrows. */
export interface RosterPicture {
  readonly total: string;
  readonly rows: readonly MemberRow[];
  readonly roles: readonly Choice<Role>[];
  readonly depths: readonly Choice<Standing>[];
  readonly unconfirmed: readonly { readonly country: string; readonly name: string; readonly note: string | undefined }[];
  readonly stated: readonly { readonly value: string; readonly label: string; readonly said: string; readonly sources: readonly SourceView[] }[];
}

/** Members under one heading. */
export interface RosterGroup {
  readonly heading: string;
  readonly count: string;
  readonly rows: readonly MemberRow[];
}

type Tell = Telling<CoalitionRosterWords>;

/** All that `pw-coalition-roster` prints and draws. */
export function coalitionRosterView(coalition: Coalition, telling: Tell): CardView<RosterPicture> {
  const { words, common, formats } = telling;
  const { members, unconfirmed = [], stated = [] } = coalition;
  const headline = say(telling, coalition.label) ?? '';
  return {
    headline,
    figure: undefined,
    sentence: sentence(coalition, telling),
    picture: picture(coalition, telling),
    notes: members.length ? [words.silence] : [],
    table: {
      caption: headline,
      columns: common.columns,
      rows: [
        ...members.map((member) => tableRow(formats.country(member.country), standingText(member, telling), member, telling)),
        ...unconfirmed.map((state) => tableRow(formats.country(state.country), words.unconfirmed, state, telling)),
        ...stated.map((total) => tableRow(say(telling, total.label) ?? '', words.said(formats.number(total.value), say(telling, total.by) ?? ''), total, telling)),
      ],
    },
    sources: sourceViews(coalition.sources, telling),
    freshness: asOfView(coalition, telling),
  };
}

function sentence(coalition: Coalition, telling: Tell): string {
  const { formats, words, common } = telling;
  const { members, byDepth } = rosterCounts(coalition);
  const instrument = say(telling, coalition.instrument);
  const withdrawn = byDepth.get('withdrawn');
  const standings = [...byDepth].flatMap(([depth, count]) =>
    depth === 'withdrawn' ? [] : [words.stand(formats.number(count), depth, common.standing(depth), instrument)]);
  const { besides, plan } = coalition;
  return words.sentence({
    members: formats.number(members),
    besides: besides && formats.country(besides),
    asOf: formats.date(coalition.asOf),
    standings: formats.list(standings),
    withdrawn: withdrawn && formats.number(withdrawn),
  }) + (plan ? words.plan(plan.guarantee, say(telling, plan.startsAfter) ?? '') : '');
}

function picture(coalition: Coalition, telling: Tell): RosterPicture {
  const { formats, words, common } = telling;
  const { members, unconfirmed = [], stated = [] } = coalition;
  const { byDepth, byRole } = rosterCounts(coalition);
  // A depth is parted by role only where some have one and some have none.
  const parted = new Set(members.filter(({ roles }) => !roles?.length).map(({ depth }) => depth));
  return {
    total: formats.number(members.length),
    rows: members.map((member) => memberRow(member, parted.has(member.depth), telling)),
    roles: [...byRole].map(([value, count]) => ({ value, text: words.role(value), count: formats.number(count) })),
    depths: [...byDepth].map(([value, count]) => ({ value, text: common.standing(value), count: formats.number(count) })),
    unconfirmed: unconfirmed.map(({ country, note }) => ({ country, name: formats.country(country), note: say(telling, note) })),
    stated: stated.map(({ value, label, by, asOf, sources }) => ({
      value: formats.number(value),
      label: say(telling, label) ?? '',
      said: words.said(say(telling, by) ?? '', formats.date(asOf)),
      sources: sourceViews(sources.map((source) => ({ ...source, title: undefined })), telling),
    })),
  };
}

const rolesText = ({ roles = [] }: Member, { formats, words }: Tell): string => formats.list(roles.map(words.role));

const standingText = (member: Member, telling: Tell): string =>
  [telling.common.standing(member.depth), rolesText(member, telling)].filter(Boolean).join(': ');

function memberRow(member: Member, parted: boolean, telling: Tell): MemberRow {
  const { formats, words, common } = telling;
  const { country, depth, roles = [], troops, namedBy } = member;
  const told = (text: Member['offer'], word = (said: string) => said) => (text ? word(say(telling, text) ?? '') : undefined);
  const depthText = common.standing(depth);
  return {
    country, depth, depthText, roles,
    name: formats.country(country),
    rolesText: rolesText(member, telling),
    group: words.group(depthText, parted ? roles.length > 0 : undefined),
    lines: [
      [told(member.lead), told(troops, words.troops)],
      [told(member.offer), told(member.parliament), told(namedBy, words.namedBy)],
    ].map((parts) => parts.filter(Boolean).join(' · ')).filter(Boolean),
  };
}

/** The members that pass the filter, under their headings, and how many they are. */
export function rosterShown(
  { rows, total }: RosterPicture, filter: RosterFilter, order: RosterOrder | undefined, { formats, words }: Tell,
): { readonly text: string; readonly groups: readonly RosterGroup[] } {
  const found = arrange(rows, filter, order ?? 'depth', ({ name }) => name, formats.compare);
  const groups = groupBy(found, ({ group }) => (order === 'name' ? words.orders.name : group));
  return {
    text: found.length ? words.shown(formats.number(found.length), total) : words.none,
    groups: [...groups].map(([heading, members]) => ({ heading, rows: members, count: words.states(formats.number(members.length)) })),
  };
}
