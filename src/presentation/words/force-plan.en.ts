import { coalitionEn } from './coalition.en.js';

/** Words of the force plan. */
export const forcePlanEn = {
  ...coalitionEn,
  /** `firmer`: how many of the states stand on which firmer rung; empty where none does. */
  element: (role: string, standing: string, states: string, firmer: string) => `${role} (${standing}; ${states} named${firmer && `, of which ${firmer}`})`,
  elements: (list: string) => `Elements of the plan: ${list}.`,
  total: (by: string, date: string, count: string, label: string) => ` ${by} (${date}) stated a total of ${count}: ${label}.`,
  leaders: (states: string, by: string, reserved: string | undefined) =>
    ` Named as committed: ${states} (${by})${reserved ? `, ${reserved} of them with reservations` : ''}.`,
  /** One of several names in a list. */
  counted: (name: string, count: string) => `${count} by ${name}`,
  who: 'By whom',
  firm: 'How firm',
  conditions: 'Conditions',
  namedFor: 'Named for it',
  leader: (name: string) => `Named as committed by ${name}`,
};

export type ForcePlanWords = typeof forcePlanEn;
