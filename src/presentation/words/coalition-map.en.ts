import { coalitionEn } from './coalition.en.js';

/** Words of the coalition map. */
export const coalitionMapEn = {
  ...coalitionEn,
  /** How many stand in which part of the map; those without a tile are undefined where there are none. */
  places: (europe: string, beyond: string, off: string | undefined) =>
    ` On the map, ${europe} are set in Europe and ${beyond} beyond${off ? `; ${off} have no place on it and are listed` : ''}.`,
  beyond: 'Beyond Europe',
  off: (list: string) => `Without a place on the map: ${list}.`,
  map: 'Map of the members',
  by: 'Shown on the map',
  byRole: 'by role',
  noRole: 'no role named',
  hint: 'Choose a state to read what is recorded of it.',
  bars: 'Bars in a tile, from left to right: land, air, sea. No bar: no such role named. A state with several roles stands under each.',
  outside: 'named as not members, not counted',
  behind: 'the state they stand behind, itself no member',
};

export type CoalitionMapWords = typeof coalitionMapEn;
