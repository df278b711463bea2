import type { AgreementLadderWords } from '../agreement-ladder.en.js';
import { capital } from '../letters.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('uk');

const approvals = {
  ratified: 'ратифіковано', 'not-required': 'ратифікація не потрібна', 'not-found': 'ратифікації не знайдено',
  adopted: 'ухвалено, не підписано', unsigned: 'підпису не знайдено',
};
const forces = { 'in-force': 'чинна', announced: 'чинна за оголошенням', ended: 'більше не чинна', 'not-found': 'набрання чинності не знайдено' };

export const words: AgreementLadderWords = {
  sentence: ({ signed, families, states }) => `Підписано угод: ${signed}. ${capital(families.join('; '))}. ${capital(states.join('; '))}.`,
  counted: (label, count) => `${label}: ${count}`,
  or: (count, by, aside) => `або ${count} (${by}${aside.length ? `: ${aside.join(', ')}` : ''})`,
  both: (count, other) => `${count} ${other}`,
  notNo: (count) => `${count}, що не означає «не ратифіковано»`,
  rungs: 'Підписані угоди, кожна на своєму найвищому щаблі',
  beside: 'Поряд зі щаблями',
  none: 'не знайдено',
  approval: (approval) => approvals[approval],
  force: (force) => forces[force],
  columns: ['Підпи\u00adсано', 'Парла\u00adмент', 'Чинна'],
  years: (count, n) => `${count} ${plural(n, { one: 'рік', few: 'роки', other: 'років' })}`,
  bilateral: 'інші двосторонні угоди',
  multilateral: 'багатосторонні документи',
  all: 'усі',
  show: 'Стан',
  search: 'Пошук за назвою',
  shown: (count, total, n) => `Показано ${count} з ${total} ${plural(n, { one: 'угоди', other: 'угод' })}`,
  reset: 'Показати всі',
  silence: 'Суми наведено так, як їх оголошено; вони перетинаються й не додаються. Рядок відкриває подробиці.',
};

export const texts = {
  'Which security agreements are hard to retract?': 'Від яких безпекових угод важко відступити?',
  'G7 Vilnius declaration': 'Вільнюська декларація G7',
  'Ukraine’s own count': 'власний підрахунок України',
  'Ministry of Defence, without Croatia': 'Міністерство оборони, без Хорватії',
  'One Hundred Year Partnership Agreement with the United Kingdom': 'Угода про сторічне партнерство зі Сполученим Королівством',
  'Paris Declaration: robust security guarantees for a solid and lasting peace': 'Паризька декларація: надійні гарантії безпеки для міцного й тривалого миру',
  'Declaration of intent on the deployment of multinational forces': 'Декларація про наміри щодо розгортання багатонаціональних сил',
  'Ukraine’s own count of 28, which leaves Croatia out.': 'Власний підрахунок України: 28 угод, без Хорватії.',
  'Counts Croatia’s agreement in.': 'Враховує угоду з Хорватією.',
  'Ukraine Compact': 'Український договір («Ukraine Compact»)',
};
