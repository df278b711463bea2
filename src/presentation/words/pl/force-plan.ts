import type { ForcePlanWords } from '../force-plan.en.js';
import { coalition } from './coalition.js';

export const words: ForcePlanWords = {
  ...coalition,
  element: (role, standing, states, firmer) => `${role} (${standing}; wymieniono: ${states}${firmer && `, w tym ${firmer}`})`,
  elements: (list) => `Elementy planu: ${list}.`,
  total: (by, date, count, label) => ` ${by} (${date}) podał łączną liczbę ${count}: ${label}.`,
  leaders: (states, by, reserved) => ` Wśród zobowiązanych wymieniono: ${states} (${by})${reserved ? `, w tym z zastrzeżeniami: ${reserved}` : ''}.`,
  counted: (name, count) => `${name}: ${count}`,
  who: 'Kto',
  firm: 'Jak pewne',
  conditions: 'Warunki',
  namedFor: 'Wymieniono do tego',
  leader: (name) => `Wśród zobowiązanych wymienia je ${name}`,
};

/** Texts of the bundled ledger in Polish, by their English. */
export const texts = {
  'What is the coalition’s plan made of, and how firm is it?': 'Z czego składa się plan koalicji i jak pewny jest?',
  'Ukraine’s own forward defence, strengthened': 'Wzmocniona własna wysunięta obrona Ukrainy',
  'Ukraine; a few European brigades only as a back-up': 'Ukraina; kilka europejskich brygad tylko jako wsparcie',
  'Germany: a decision of the Bundestag': 'Niemcy: decyzja Bundestagu',
  'United Kingdom: a vote of the House of Commons, promised in January 2026': 'Wielka Brytania: głosowanie w Izbie Gmin, obiecane w styczniu 2026',
  'Estonia: a mandate of the Riigikogu': 'Estonia: mandat Riigikogu',
  'Spain: the support of the Congress of Deputies': 'Hiszpania: poparcie Kongresu Deputowanych',
  'Air defence, manned aircraft included, from bases in Poland and Romania; not found in official texts':
    'Obrona powietrzna, także samolotami załogowymi, z baz w Polsce i Rumunii; w tekstach urzędowych nie znaleziono',
  'Sweden: the approval of the Riksdag, and rules of engagement': 'Szwecja: zgoda Riksdagu i zasady użycia siły',
  'Bulgaria: a decision of the National Assembly on its role': 'Bułgaria: decyzja Zgromadzenia Narodowego o jej roli',
  'A fleet in the Black Sea that clears mines and keeps trade routes open': 'Flota na Morzu Czarnym, która usuwa miny i utrzymuje szlaki handlowe otwarte',
  'Possibly led by Türkiye, which plans to lead at sea': 'Być może pod przewodnictwem Turcji, która planuje przewodzić na morzu',
  'No decision on troops; forces could stand on neighbouring NATO territory after a ceasefire, if the Bundestag decides so':
    'Bez decyzji o wojskach; po zawieszeniu broni siły mogłyby stać na sąsiednim terytorium NATO, jeśli tak zdecyduje Bundestag',
  'Chancellor Friedrich Merz': 'Kanclerz Friedrich Merz',
  'No troops; monitoring and training outside Ukraine': 'Bez wojsk; monitorowanie i szkolenia poza Ukrainą',
  'No troops in Ukraine; a logistics hub': 'Bez wojsk w Ukrainie; węzeł logistyczny',
};
