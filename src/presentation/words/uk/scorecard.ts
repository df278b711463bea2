import type { State } from '../../../domain/benchmark/judgement.js';
import { pluralIn } from '../plural.js';
import type { ScorecardWords } from '../scorecard.en.js';

const plural = pluralIn('uk');

const states: Record<State, readonly [one: string, other: string, state: string]> = {
  met: ['виконано', 'виконано', 'виконано'],
  advancing: ['просувається', 'просуваються', 'просувається'],
  mixed: ['має змішаний стан', 'мають змішаний стан', 'змішаний стан'],
  stalled: ['застряг', 'застрягли', 'застряг'],
  'not-rated': ['не оцінено', 'не оцінено', 'не оцінено'],
};

/** The words of the scorecard in Ukrainian. A date may end with the point of “р.”. */
export const words: ScorecardWords = {
  sentence: ({ day, total, n, states: told, rules, dataTo }) =>
    `Станом на ${day}: з\u00a0${total} ${plural(n, { one: 'критерію', other: 'критеріїв' })} ${told}${rules && `, за правилом: ${rules}`}; найновіші дані: ${dataTo.replace(/\.$/, '')}.`,
  none: 'Жодного критерію не записано.',
  count: (count, n, state) => {
    const [one, other] = states[state];
    return `${count} ${plural(n, { one, other })}`;
  },
  state: (state) => states[state][2],
  byRule: (by) => `за правилом: ${by}`,
  noRule: 'правила не вказано',
  changed: (count, n, date) => (n ? ` Від ${date} зміни зафіксовано для ${count} з них.` : ` Від ${date} змін не зафіксовано.`),
  changes: (count, n, date) => (n ? `Від ${date}: ${count} ${plural(n, { one: 'зміна', few: 'зміни', other: 'змін' })}` : `Від ${date} змін не зафіксовано`),
  last: (change, date) => `Остання зміна: ${change} (${date})`,
  unchanged: 'Змін не зафіксовано.',
  rule: 'Правило',
  steps: (count, n) => `${count} ${plural(n, { one: 'крок', few: 'кроки', other: 'кроків' })}`,
  step: (direction) => `крок${direction ? (direction === 'forward' ? ' уперед' : ' назад') : ''}`,
  reported: 'за повідомленнями',
  more: (value) => `ще ${value} за повідомленнями`,
  of: (value, target) => `${value} з\u00a0${target}`,
  target: (value, target) => `${value} (ціль: ${target})`,
  inForce: (value) => `${value}, чинне правило`,
  percent: (number) => `${number}%`,
  notKnown: 'невідомо',
  oldest: (date) => ` · найдавніші: ${date}`,
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'Scorecard for Lasting Peace': 'Таблиця показників тривалого миру',
  'Read in a copy, without a link. The five benchmarks are this article’s; the wording here is our paraphrase, and what it claims was checked against other sources.':
    'Прочитано в копії, без посилання. П’ять критеріїв належать цій статті; формулювання тут\u00a0— наш переказ, а її твердження перевірено за іншими джерелами.',
  'EU cluster opening': 'Відкриття кластерів ЄС',
  'Is cluster 1 (Fundamentals) formally opened by all 27 member states?': 'Чи офіційно відкрили кластер 1 (основи) всі 27 держав-членів?',
  'Anti-corruption re-acceleration': 'Нове прискорення боротьби з корупцією',
  'Are the anti-corruption reforms carried out and not rolled back?': 'Чи антикорупційні реформи виконують і не згортають?',
  'Defence industrial investment ratios': 'Частки інвестицій в оборонну промисловість',
  'Does new EU defence money count Ukraine inside, and is it spent with Ukraine?': 'Чи нові оборонні кошти ЄС охоплюють Україну і чи витрачають їх разом із нею?',
  'Ratification of bilateral security agreements': 'Ратифікація двосторонніх безпекових угод',
  'Do parliaments approve the agreements that governments signed?': 'Чи схвалюють парламенти угоди, які підписали уряди?',
  'Operationalising foreign security presence': 'Розгортання іноземної безпекової присутності',
  'Does the planned foreign presence take shape?': 'Чи набуває обрисів запланована іноземна присутність?',
  'Cluster 6 (External relations) opened': 'Відкрито кластер 6 (зовнішні відносини)',
  'EU approves the seventh instalment of the Ukraine Facility: 11 of 20 steps met': 'ЄС схвалює сьомий транш Ukraine Facility: виконано 11 з 20 кроків',
  'EU pays €3.9\u00a0bn of the support loan for drones': 'ЄС виплачує 3,9\u00a0млрд\u00a0€ позики підтримки на дрони',
  'The 100-year treaty with the United Kingdom is in force, by the word of the Speaker': 'Договір на 100 років зі Сполученим Королівством набрав чинності, за словами голови парламенту',
  'Türkiye plans to lead the maritime part': 'Туреччина планує очолити морську частину',
  'EU accession: cluster 1 (Fundamentals), the one that the scorecard names': 'Вступ до ЄС: кластер 1 (основи), названий у таблиці показників',
  'EU accession: negotiating chapters open': 'Вступ до ЄС: відкриті переговорні розділи',
  'EU accession: clusters for which Ukraine has received the EU’s conditions': 'Вступ до ЄС: кластери, щодо яких Україна отримала умови ЄС',
  'EU accession: negotiating chapters screened': 'Вступ до ЄС: переговорні розділи після скринінгу',
  'Anti-corruption: prosecution office SAPO made a separate legal body (its independence was curbed and restored in July 2025)':
    'Боротьба з корупцією: САП стала окремою юридичною особою (її незалежність обмежили й відновили в липні 2025)',
  'Anti-corruption: largest staff that the law allows the bureau NABU, raised from 700': 'Боротьба з корупцією: найбільша дозволена законом чисельність НАБУ, збільшена з 700',
  staff: 'працівників',
  'Anti-corruption: law reforming the asset agency ARMA signed': 'Боротьба з корупцією: підписано закон про реформу агентства АРМА',
  'Ukraine Facility: steps met by December 2025': 'Ukraine Facility: кроки, виконані до грудня 2025',
  'Ukraine Facility: steps met for the seventh instalment': 'Ukraine Facility: кроки, виконані для сьомого траншу',
  'SAFE defence loans: minimum share of component cost from the EU, EEA-EFTA states or Ukraine': 'Оборонні позики SAFE: найменша частка вартості компонентів з ЄС, держав ЄЕЗ-ЄАВТ або України',
  'SAFE defence loans: EU member states taking part, which is voluntary': 'Оборонні позики SAFE: держави-члени ЄС, що беруть участь; вона добровільна',
  'member states': 'держав-членів',
  'SAFE defence loans: national plans approved by the Council on 11 February 2026': 'Оборонні позики SAFE: національні плани, схвалені Радою 11 лютого 2026',
  'national plans': 'національних планів',
  'Bilateral security agreements with Ukraine in the G7 format': 'Двосторонні безпекові угоди з Україною у форматі G7',
  'agreements, or 28 by Ukraine’s own count': 'угод, а за підрахунком України 28',
  'Parliamentary approvals found among 29 security agreements (28 by Ukraine’s own count), at least eight of which are declared political or need none':
    'Знайдені схвалення парламентів серед 29 безпекових угод (28 за підрахунком України), з яких щонайменше вісім оголошено політичними або вони його не потребують',
  'approval (Albania), not found for the others': 'схвалення (Албанія), для інших не знайдено',
  'Bilateral security agreements declared political or in need of no ratification': 'Двосторонні безпекові угоди, оголошені політичними або такі, що не потребують ратифікації',
  'agreements (CZ, EE, IT, LU, LV, RO, SI, US)': 'угод (CZ, EE, IT, LU, LV, RO, SI, US)',
  'UK 100-year partnership: ratified by Ukraine’s parliament, UK scrutiny done, in force': 'Партнерство на 100 років зі Сполученим Королівством: ратифіковане парламентом України, британський розгляд завершено, чинне',
  'Multinational Force Ukraine: staff of the headquarters in Paris': 'Багатонаціональні сили «Україна»: персонал штабу в Парижі',
  people: 'осіб',
  'States that signed a declaration of intent to deploy the reassurance force after a ceasefire': 'Держави, що підписали декларацію про намір розгорнути сили запевнення після припинення вогню',
  'states (France and the United Kingdom)': 'держави (Франція і Сполучене Королівство)',
  'Troops deployed by the reassurance force, which starts only after a ceasefire or peace': 'Військові, розгорнуті силами запевнення, що починають діяти лише після припинення вогню або миру',
  troops: 'військових',
};
