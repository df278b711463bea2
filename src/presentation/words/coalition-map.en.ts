import { coalitionEn } from './coalition.en.js';

/** Words of the coalition map. */
export const coalitionMapEn = {
  ...coalitionEn,
  /** How many stand in which part of the map; empty where none is left without a place on it. */
  places: (europe: string, beyond: string, off: string) => ` Set on the map: ${europe} in Europe, ${beyond} beyond${off && `; without a place on it: ${off}`}.`,
  beyond: 'Beyond Europe',
  off: (list: string) => `Without a place on the map: ${list}.`,
  map: 'Map of the members',
  by: 'Shown on the map',
  byRole: 'by role',
  noRole: 'no role named',
  hint: 'Choose a state to read what is recorded of it.',
  bars: 'Bars in a tile, from left to right: land, air, sea. No bar: no such role named. A state with several roles stands under each.',
  outside: 'named as not a member, not counted',
  behind: 'the state they stand behind, itself no member',
};

export type CoalitionMapWords = typeof coalitionMapEn;
