import { byDepth } from '../ledger/by-depth.js';
import { height, type Standing } from '../ledger/depth.js';
import type { Coalition } from './coalition.schema.js';
import { ROLES, type Role } from './roles.js';

/** How many members stand on each rung and have each role; a member with several roles counts once in each. */
export interface RosterCounts {
  readonly members: number;
  readonly byDepth: ReadonlyMap<Standing, number>;
  readonly byRole: ReadonlyMap<Role, number>;
  readonly withoutRole: number;
}

export function rosterCounts({ members }: Coalition): RosterCounts {
  return {
    members: members.length,
    byDepth: new Map([...byDepth(members)].map(([depth, group]) => [depth, group.length])),
    byRole: new Map(ROLES.flatMap((role) => {
      const count = members.filter(({ roles }) => roles?.includes(role)).length;
      return count ? [[role, count] as const] : [];
    })),
    withoutRole: members.filter(({ roles }) => !roles?.length).length,
  };
}

/** What a reader narrows the roster to; an absent criterion lets all pass. */
export interface RosterFilter {
  readonly role?: Role | undefined;
  readonly depth?: Standing | undefined;
  /** Matched anywhere in the name, without regard to case and accents. */
  readonly search?: string | undefined;
}

export type RosterOrder = 'depth' | 'name';

/** Members that pass the filter, in order. `nameOf` gives the name in the reader's language, `compare` its alphabet. */
export function arrange<T extends { readonly depth: Standing; readonly roles?: readonly Role[] | undefined }>(
  members: readonly T[],
  { role, depth, search }: RosterFilter,
  order: RosterOrder,
  nameOf: (member: T) => string,
  compare: (a: string, b: string) => number,
): T[] {
  const wanted = plain(search ?? '');
  return members
    .filter((member) => (!role || member.roles?.includes(role)) && (!depth || member.depth === depth) && plain(nameOf(member)).includes(wanted))
    .sort((a, b) => (order === 'depth' ? height(b.depth) - height(a.depth) || Number(!a.roles?.length) - Number(!b.roles?.length) : 0) || compare(nameOf(a), nameOf(b)));
}

/** Letters that are no base letter with a mark, as they are typed without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th',
};

/** A text without case and accents: "Türkiye" is found by "turkiye", "Łódź" by "lodz". */
export function plain(text: string): string {
  const base = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return base.replace(/[łøđðħıßæœþ]/g, (letter) => PLAIN[letter] ?? letter).trim();
}
