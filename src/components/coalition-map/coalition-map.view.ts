import { rosterCounts } from '../../domain/coalition/coalition.js';
import type { Coalition, Member } from '../../domain/coalition/coalition.schema.js';
import type { Role } from '../../domain/coalition/roles.js';
import { byDepth } from '../../domain/ledger/by-depth.js';
import type { Standing } from '../../domain/ledger/depth.js';
import type { CardView, SourceView } from '../../presentation/card.js';
import { inOrder, isBeyond, tileOf, type Tile } from '../../presentation/geometry/tiles.js';
import {
  coalitionRows, coalitionSentence, planSentence, rolesText, standing, uncounted, uncountedRow, type RosterGroup,
} from '../../presentation/roster.js';
import { asOfView, said, sourceViews, type Telling } from '../../presentation/telling.js';
import { dotted } from '../../presentation/text.js';
import type { CoalitionMapWords } from '../../presentation/words/coalition-map.en.js';

/** What is known of a state, with its own date and sources. */
export interface MapRecord {
  readonly lines: readonly string[];
  readonly asOf: string;
  readonly sources: readonly SourceView[];
}

/** A state on the map. Only `member` is counted. */
export interface MapTile extends Tile {
  readonly country: string;
  readonly name: string;
  readonly kind: 'member' | 'unconfirmed' | 'outside' | 'besides';
  readonly depth?: Standing;
  readonly roles: readonly Role[];
  /** What the tile says: depth and roles, or why it is not counted. */
  readonly text: string;
  /** Written when it is asked for; absent of the state that they stand behind. */
  readonly record?: MapRecord;
}

export interface MapPicture {
  readonly tiles: readonly MapTile[];
  /** Where the words "Beyond Europe" stand, if anything does there. */
  readonly beyond: boolean;
  /** Names the members that have no tile; empty where all have one. */
  readonly off: string;
  /** The members under headings, as the map marks them, and what is not counted. */
  readonly lists: Readonly<Record<'depth' | 'role', readonly RosterGroup[]>>;
  readonly asides: readonly RosterGroup[];
}

type Tell = Telling<CoalitionMapWords>;

/** All that `pw-coalition-map` prints and draws. */
export function coalitionMapView(coalition: Coalition, telling: Tell): CardView<MapPicture> {
  const { words, common } = telling;
  const headline = said(coalition.label, telling);
  return {
    headline,
    figure: undefined,
    sentence: coalitionSentence(coalition, rosterCounts(coalition), telling) + places(coalition, telling) + planSentence(coalition.plan, telling),
    picture: coalition.members.length ? picture(coalition, telling) : undefined,
    notes: coalition.members.length ? [words.silence] : [],
    table: {
      caption: headline, columns: common.columns,
      get rows() {
        return [...coalitionRows(coalition, telling), ...(coalition.outside ?? []).map((state) => uncountedRow(words.outside, state, telling))];
      },
    },
    sources: sourceViews(coalition.sources, telling),
    freshness: asOfView(coalition, telling),
  };
}

const withoutTile = ({ members }: Coalition): Member[] => members.filter(({ country }) => !tileOf(country));

function places(coalition: Coalition, { formats, words }: Tell): string {
  const tiles = coalition.members.flatMap(({ country }) => tileOf(country) ?? []);
  const beyond = tiles.filter(isBeyond).length;
  const off = withoutTile(coalition).length;
  return tiles.length ? words.places(formats.number(tiles.length - beyond), formats.number(beyond), off ? words.states(formats.number(off), off) : '') : '';
}

function picture(coalition: Coalition, telling: Tell): MapPicture {
  const { formats, words } = telling;
  const { members } = coalition;
  const tiles = tilesOf(coalition, telling);
  return {
    tiles, beyond: tiles.some(isBeyond),
    off: withoutTile(coalition).length ? words.off(formats.list(withoutTile(coalition).map(({ country }) => formats.country(country)))) : '',
    lists: {
      depth: [...byDepth(members)].map(([depth, group]) => groupOf(telling.common.standing(depth), depth, group, telling)),
      role: [
        ...[...rosterCounts(coalition).byRole.keys()].map((role) => groupOf(words.role(role), role, members.filter(({ roles }) => roles?.includes(role)), telling)),
        groupOf(words.noRole, undefined, members.filter(({ roles }) => !roles?.length), telling),
      ].filter(({ rows }) => rows.length),
    },
    asides: [
      uncounted(words.unconfirmed, coalition.unconfirmed, telling), uncounted(words.outside, coalition.outside, telling),
    ].filter(({ rows }) => rows.length),
  };
}

function groupOf(heading: string, kind: RosterGroup['kind'], members: readonly Member[], { formats, words }: Tell): RosterGroup {
  const rows = members.map(({ country }) => ({ country, name: formats.country(country), lines: [] })).sort((a, b) => formats.compare(a.name, b.name));
  return { heading, kind, rows, count: words.states(formats.number(rows.length), rows.length) };
}

/** The states that have a place on the map, in the order of reading, each once: a member is nothing else. */
function tilesOf(coalition: Coalition, telling: Tell): MapTile[] {
  const { formats, words, common } = telling;
  const { members, unconfirmed = [], outside = [], besides } = coalition;
  const recordOf = (lines: readonly string[], fact: Pick<Member, 'asOf' | 'sources'>): MapRecord => ({
    lines, asOf: common.asOf(formats.date(fact.asOf, 'short')), sources: sourceViews(fact.sources, telling),
  });
  const states: Omit<MapTile, 'name' | keyof Tile>[] = [
    ...members.map((member) => ({
      country: member.country, kind: 'member' as const, depth: member.depth, roles: member.roles ?? [],
      text: dotted([common.standing(member.depth), rolesText(member, telling)]),
      get record() {
        return recordOf(standing(member, telling), member);
      },
    })),
    ...([['unconfirmed', unconfirmed], ['outside', outside]] as const).flatMap(([kind, list]) => list.map((state) => ({
      country: state.country, kind, roles: [], text: words[kind], record: recordOf([dotted([words[kind], said(state.note, telling)])], state),
    }))),
    ...(besides ? [{ country: besides, kind: 'besides' as const, roles: [], text: words.behind }] : []),
  ];
  const seen = new Set<string>();
  return states.flatMap((state) => {
    const tile = tileOf(state.country);
    if (!tile || seen.has(state.country)) return [];
    seen.add(state.country);
    // Not a spread, which would ask for the record.
    return [Object.assign(state, tile, { name: formats.country(state.country) })];
  }).sort(inOrder);
}
