import { arrange, plain, rosterCounts, type Listed, type RosterCounts, type RosterFilter, type RosterOrder } from '../../domain/coalition/coalition.js';
import type { Coalition, Member } from '../../domain/coalition/coalition.schema.js';
import { groupBy } from '../../domain/group-by.js';
import type { CardView } from '../../presentation/card.js';
import {
  coalitionRows, coalitionSentence, memberLines, planSentence, rolesText, statedTotals, uncounted, type RosterGroup, type RosterRow,
} from '../../presentation/roster.js';
import { asOfView, said, sourceViews, type Telling } from '../../presentation/telling.js';
import type { CoalitionRosterWords } from '../../presentation/words/coalition-roster.en.js';

export interface MemberRow extends RosterRow, Listed {
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

type Tell = Telling<CoalitionRosterWords>;

/** All that `pw-coalition-roster` prints and draws. */
export function coalitionRosterView(coalition: Coalition, telling: Tell): CardView<RosterPicture> {
  const { words, common } = telling;
  const { members } = coalition;
  const headline = said(coalition.label, telling);
  const counts = rosterCounts(coalition);
  return {
    headline,
    figure: undefined,
    sentence: coalitionSentence(coalition, counts, telling) + planSentence(coalition.plan, telling),
    picture: picture(coalition, counts, telling),
    notes: members.length ? [words.silence] : [],
    table: {
      caption: headline,
      columns: common.columns,
      get rows() {
        return coalitionRows(coalition, telling);
      },
    },
    sources: sourceViews(coalition.sources, telling),
    freshness: asOfView(coalition, telling),
  };
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
    asides: [uncounted(words.unconfirmed, coalition.unconfirmed, telling), statedTotals(coalition.stated, telling)].filter(({ rows }) => rows.length),
  };
}

function memberRow(member: Member, parted: boolean, telling: Tell): MemberRow {
  const { formats, words, common } = telling;
  const { country, depth, roles = [] } = member;
  const depthText = common.standing(depth);
  const name = formats.country(country);
  return {
    country, depth, roles, name, folded: plain(name),
    marks: [[rolesText(member, telling), roles], [depthText, [depth]]],
    group: parted ? words.group(depthText, roles.length > 0) : depthText,
    lines: memberLines(member, telling),
  };
}

/** The first `most` of the members that pass the filter, under their headings, and how many pass. */
export function rosterShown(
  { rows }: RosterPicture, filter: RosterFilter, order: RosterOrder | null | undefined, most: number, { formats, words }: Tell,
): { readonly text: string; readonly found: number; readonly groups: readonly RosterGroup[] } {
  const found = arrange(rows, filter, order, formats.compare);
  const headingOf = ({ group }: MemberRow): string => (order === 'name' ? words.byName : group);
  return {
    text: words.shown(formats.number(Math.min(found.length, most)), formats.number(rows.length), rows.length),
    found: found.length,
    groups: [...groupBy(found.slice(0, most), headingOf)].map(([heading, members]) => {
      const { length } = found.filter((row) => headingOf(row) === heading);
      return { heading, rows: members, count: words.states(formats.number(length), length), kind: order === 'name' ? undefined : members[0]?.depth };
    }),
  };
}
