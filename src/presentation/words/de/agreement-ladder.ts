import type { AgreementLadderWords } from '../agreement-ladder.en.js';
import { capital } from '../letters.js';

const approvals = {
  ratified: 'ratifiziert', 'not-required': 'keine Ratifizierung nötig', 'not-found': 'Ratifizierung nicht gefunden',
  adopted: 'angenommen, nicht unterzeichnet', unsigned: 'Unterzeichnung nicht gefunden',
};
const forces = { 'in-force': 'in Kraft', announced: 'laut Ankündigung in Kraft', ended: 'nicht mehr in Kraft', 'not-found': 'Inkrafttreten nicht gefunden' };

export const words: AgreementLadderWords = {
  sentence: ({ signed, n, families, states }) =>
    `${signed} Abkommen ${n === 1 ? 'ist' : 'sind'} unterzeichnet. ${capital(families.join('; '))}. ${capital(states.join('; '))}.`,
  counted: (label, count) => `${label}: ${count}`,
  or: (count, by, aside) => `oder ${count} (${by}${aside.length ? `: ${aside.join(', ')}` : ''})`,
  both: (count, other) => `${count} ${other}`,
  notNo: (count) => `${count}, was nicht „nicht ratifiziert“ heißt`,
  rungs: 'Unterzeichnete Abkommen, jedes auf seiner höchsten Stufe',
  beside: 'Neben der Leiter',
  none: 'keines gefunden',
  approval: (approval) => approvals[approval],
  force: (force) => forces[force],
  columns: ['Unter\u00adzeich\u00adnet', 'Parla\u00adment', 'In Kraft'],
  years: (count, n) => `${count} ${n === 1 ? 'Jahr' : 'Jahre'}`,
  bilateral: 'weitere bilaterale Abkommen',
  multilateral: 'multilaterale Papiere',
  all: 'alle',
  show: 'Stand',
  search: 'Nach Namen suchen',
  shown: (count, total) => `${count} von ${total} Abkommen gezeigt`,
  reset: 'Alle zeigen',
  silence: 'Beträge sind wie angegeben; sie überschneiden sich und werden nicht addiert. Jede Zeile lässt sich öffnen.',
};

export const texts = {
  'Which security agreements are hard to retract?': 'Welche Sicherheitsabkommen lassen sich schwer zurücknehmen?',
  'G7 Vilnius declaration': 'G7-Erklärung von Vilnius',
  'Ukraine’s own count': 'eigene Zählung der Ukraine',
  'Ministry of Defence, without Croatia': 'Verteidigungsministerium, ohne Kroatien',
  'One Hundred Year Partnership Agreement with the United Kingdom': 'Hundertjähriges Partnerschaftsabkommen mit dem Vereinigten Königreich',
  'Paris Declaration: robust security guarantees for a solid and lasting peace': 'Pariser Erklärung: robuste Sicherheitsgarantien für einen soliden und dauerhaften Frieden',
  'Declaration of intent on the deployment of multinational forces': 'Absichtserklärung zum Einsatz multinationaler Streitkräfte',
  'Ukraine’s own count of 28, which leaves Croatia out.': 'Ukraines eigene Zählung von 28, ohne Kroatien.',
  'Counts Croatia’s agreement in.': 'Zählt das Abkommen Kroatiens mit.',
  'Ukraine Compact': 'Ukraine-Pakt („Ukraine Compact“)',
};
