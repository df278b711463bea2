import { byDepth } from '../ledger/by-depth.js';
import { height, type Standing } from '../ledger/depth.js';
import type { Coalition } from './coalition.schema.js';
import { ROLES, type Role } from './roles.js';

/** How many members stand on each rung and have each role; a member with several roles counts once in each. */
export interface RosterCounts {
  readonly byDepth: ReadonlyMap<Standing, number>;
  readonly byRole: ReadonlyMap<Role, number>;
}

export function rosterCounts({ members }: Coalition): RosterCounts {
  return {
    byDepth: new Map([...byDepth(members)].map(([depth, group]) => [depth, group.length])),
    byRole: new Map(ROLES.flatMap((role) => {
      const count = members.filter(({ roles }) => roles?.includes(role)).length;
      return count ? [[role, count] as const] : [];
    })),
  };
}

/** What a reader narrows the roster to; an absent criterion lets all pass. */
export interface RosterFilter {
  readonly role?: Role | null | undefined;
  readonly depth?: Standing | null | undefined;
  /** Matched anywhere in the name, without regard to case and accents. */
  readonly search?: string | null | undefined;
}

export type RosterOrder = 'depth' | 'name';

/** A member with its name in the reader's language, also as `plain` gives it. */
export interface Listed {
  readonly name: string;
  readonly folded: string;
  readonly depth: Standing;
  readonly roles?: readonly Role[] | undefined;
}

/** Members that pass the filter, in order: by depth, unless by name. `compare` knows the alphabet of the reader's language. */
export function arrange<T extends Listed>(
  members: readonly T[], { role, depth, search }: RosterFilter, order: RosterOrder | null | undefined, compare: (a: string, b: string) => number,
): T[] {
  const wanted = plain(search ?? '');
  return members
    .filter((member) => (!role || member.roles?.includes(role)) && (!depth || member.depth === depth) && member.folded.includes(wanted))
    .sort((a, b) => (order === 'name' ? 0 : height(b.depth) - height(a.depth) || Number(!a.roles?.length) - Number(!b.roles?.length)) || compare(a.name, b.name));
}

/** Letters that are no base letter with a mark, as they are typed without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th',
};

/** A text without case and accents: "Türkiye" is found by "turkiye", "Łódź" by "lodz". */
export function plain(text: string): string {
  const base = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return base.replace(/\P{ASCII}/gu, (letter) => PLAIN[letter] ?? letter).trim();
}
