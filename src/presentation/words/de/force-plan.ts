import type { ForcePlanWords } from '../force-plan.en.js';
import { coalition } from './coalition.js';

export const words: ForcePlanWords = {
  ...coalition,
  element: (role, standing, states, firmer) => `${role} (${standing}; genannt: ${states}${firmer && `, davon ${firmer}`})`,
  elements: (list) => `Elemente des Plans: ${list}.`,
  total: (by, date, count, label) => ` ${by} (${date}) gab eine Gesamtzahl von ${count} an: ${label}.`,
  leaders: (states, by, reserved) => ` Als zusagend genannt: ${states} (${by})${reserved ? `, davon ${reserved} mit Vorbehalten` : ''}.`,
  counted: (name, count) => `${count} von ${name}`,
  who: 'Durch wen',
  firm: 'Wie fest',
  conditions: 'Bedingungen',
  namedFor: 'Dafür genannt',
  leader: (name) => `Von ${name} als zusagend genannt`,
};

/** Texts of the bundled ledger in German, by their English. */
export const texts = {
  'What is the coalition’s plan made of, and how firm is it?': 'Woraus besteht der Plan der Koalition, und wie fest ist er?',
  'Ukraine’s own forward defence, strengthened': 'Die eigene, verstärkte Vorneverteidigung der Ukraine',
  'Ukraine; a few European brigades only as a back-up': 'Die Ukraine; wenige europäische Brigaden nur als Rückhalt',
  'Germany: a decision of the Bundestag': 'Deutschland: ein Beschluss des Bundestags',
  'United Kingdom: a vote of the House of Commons, promised in January 2026': 'Vereinigtes Königreich: eine Abstimmung im Unterhaus, zugesagt im Januar 2026',
  'Estonia: a mandate of the Riigikogu': 'Estland: ein Mandat des Riigikogu',
  'Spain: the support of the Congress of Deputies': 'Spanien: die Zustimmung des Abgeordnetenhauses',
  'Air defence, manned aircraft included, from bases in Poland and Romania; not found in official texts':
    'Luftverteidigung, auch mit bemannten Flugzeugen, von Stützpunkten in Polen und Rumänien aus; in amtlichen Texten nicht gefunden',
  'Sweden: the approval of the Riksdag, and rules of engagement': 'Schweden: die Zustimmung des Reichstags, und Einsatzregeln',
  'Bulgaria: a decision of the National Assembly on its role': 'Bulgarien: ein Beschluss der Nationalversammlung über die Rolle',
  'A fleet in the Black Sea that clears mines and keeps trade routes open': 'Eine Flotte im Schwarzen Meer, die Minen räumt und Handelswege offen hält',
  'Possibly led by Türkiye, which plans to lead at sea': 'Möglicherweise unter Führung der Türkei, die auf See führen will',
  'No decision on troops; forces could stand on neighbouring NATO territory after a ceasefire, if the Bundestag decides so':
    'Keine Entscheidung über Truppen; Kräfte könnten nach einem Waffenstillstand auf benachbartem NATO-Gebiet stehen, wenn der Bundestag so entscheidet',
  'Chancellor Friedrich Merz': 'Bundeskanzler Friedrich Merz',
  'No troops; monitoring and training outside Ukraine': 'Keine Truppen; Überwachung und Ausbildung außerhalb der Ukraine',
  'No troops in Ukraine; a logistics hub': 'Keine Truppen in der Ukraine; ein Logistikzentrum',
};
