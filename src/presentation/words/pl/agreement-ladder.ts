import type { AgreementLadderWords } from '../agreement-ladder.en.js';
import { capital } from '../letters.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('pl');

const approvals = {
  ratified: 'ratyfikowano', 'not-required': 'ratyfikacja niewymagana', 'not-found': 'nie znaleziono ratyfikacji',
  adopted: 'przyjęto, nie podpisano', unsigned: 'nie znaleziono podpisu',
};
const forces = { 'in-force': 'obowiązuje', announced: 'obowiązuje według zapowiedzi', ended: 'już nie obowiązuje', 'not-found': 'nie znaleziono wejścia w życie' };

export const words: AgreementLadderWords = {
  sentence: ({ signed, families, states }) => `Podpisane umowy: ${signed}. ${capital(families.join('; '))}. ${capital(states.join('; '))}.`,
  counted: (label, count) => `${label}: ${count}`,
  or: (count, by, aside) => `albo ${count} (${by}${aside.length ? `: ${aside.join(', ')}` : ''})`,
  both: (count, other) => `${count} ${other}`,
  notNo: (count) => `${count}, co nie znaczy „nie ratyfikowano”`,
  rungs: 'Podpisane umowy, każda na swoim najwyższym szczeblu',
  beside: 'Obok drabiny',
  none: 'nie znaleziono',
  approval: (approval) => approvals[approval],
  force: (force) => forces[force],
  columns: ['Podpi\u00adsano', 'Parla\u00adment', 'Obowią\u00adzuje'],
  years: (count, n) => `${count} ${plural(n, { one: 'rok', few: 'lata', other: 'lat' })}`,
  bilateral: 'inne umowy dwustronne',
  multilateral: 'dokumenty wielostronne',
  all: 'wszystkie',
  show: 'Stan',
  search: 'Szukaj według nazwy',
  shown: (count, total, n) => `Pokazano ${count} z ${total} ${plural(n, { one: 'umowy', other: 'umów' })}`,
  reset: 'Pokaż wszystkie',
  silence: 'Kwoty podano tak, jak je ogłoszono; pokrywają się i nie są sumowane. Wiersz otwiera się na szczegóły.',
};

export const texts = {
  'Which security agreements are hard to retract?': 'Z których umów o bezpieczeństwie trudno się wycofać?',
  'G7 Vilnius declaration': 'deklaracja wileńska G7',
  'Ukraine’s own count': 'własne zestawienie Ukrainy',
  'Ministry of Defence, without Croatia': 'Ministerstwo Obrony, bez Chorwacji',
  'One Hundred Year Partnership Agreement with the United Kingdom': 'Umowa o stuletnim partnerstwie ze Zjednoczonym Królestwem',
  'Paris Declaration: robust security guarantees for a solid and lasting peace': 'Deklaracja paryska: solidne gwarancje bezpieczeństwa dla stabilnego i trwałego pokoju',
  'Declaration of intent on the deployment of multinational forces': 'Deklaracja intencji o rozmieszczeniu sił wielonarodowych',
  'Ukraine’s own count of 28, which leaves Croatia out.': 'Własne zestawienie Ukrainy: 28 umów, bez Chorwacji.',
  'Counts Croatia’s agreement in.': 'Wlicza umowę z Chorwacją.',
  'Ukraine Compact': 'Pakt dla Ukrainy („Ukraine Compact”)',
};
