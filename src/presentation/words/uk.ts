import type { SetAside } from '../../domain/pledge/counted.js';
import type { Change } from '../../domain/pledge/total.schema.js';
import type { Catalogue } from './catalogue.js';
import { coalition } from './uk/coalition.js';
import * as coalitionMap from './uk/coalition-map.js';
import * as forcePlan from './uk/force-plan.js';
import { capital, within } from './letters.js';
import { pluralIn } from './plural.js';
import { texts } from './uk.texts.js';
import * as accessionClusters from './uk/accession-clusters.js';
import * as agreementLadder from './uk/agreement-ladder.js';
import * as donorChart from './uk/donor-chart.js';
import * as trendChart from './uk/trend-chart.js';

const plural = pluralIn('uk');
/** A date after “від”: a month without a day is declined. */
const since = (date: string) => date.replace(/^(\D+)(ень|ий|д)(?=\s)/, (_, stem: string, end: 'ень' | 'ий' | 'д') => stem + { ень: 'ня', ий: 'ого', д: 'да' }[end]);
/** One full stop, also where the “р.” of a date has brought its own. */
const ended = (sentence: string) => sentence.replace(/\.?$/, '.');

const bounds = (atLeast: boolean, about: boolean) => `${atLeast ? 'щонайменше ' : ''}${about ? 'приблизно ' : ''}`;

const standings: Catalogue['common']['standing'] = (standing) => ({
  stated: 'заявлено', signed: 'підписано', ratified: 'ратифіковано', funded: 'профінансовано', delivered: 'передано',
  withdrawn: 'відкликано', disputed: 'оспорюється', reported: 'за повідомленнями', 'not-rated': 'не оцінено', 'not-found': 'не знайдено',
})[standing];

const reasons: Record<SetAside, string> = {
  withdrawn: 'відкликано', below: 'нижчий рівень', unknown: 'сума невідома',
  part: 'частина іншого запису', overlap: 'можливо, ті самі гроші', circular: 'частина самого себе',
};

const why: Record<Change['why'], string> = { pledged: 'нова обіцянка', withdrawn: 'відкликано', 're-estimated': 'переоцінено' };

/** What Ukrainian says of money, months and states. */
export const words: Catalogue = {
  common: {
    texts: {
      ...texts,
      ...agreementLadder.texts,
      ...accessionClusters.texts,
      ...coalitionMap.texts,
      ...forcePlan.texts,
      ...trendChart.texts,
      ...donorChart.texts,
    },
    source: 'Джерело:',
    moreSources: (count) => `; і ще ${count} у таблиці даних`,
    asOf: (date) => `Станом на ${date}`,
    freshness: (state, age) => ({ fresh: 'дані свіжі', ageing: `дані старіють, їм ${age}`, stale: `дані застаріли, їм ${age}` })[state],
    dataTable: 'Таблиця даних',
    columns: ['Показник', 'Значення', 'Станом на', 'Джерело'],
    loading: 'Завантаження даних…',
    empty: 'Тут ще нічого не записано. Це не нуль.',
    invalid: (count, n) => `Показник не можна показати: у даних ${n === 1 ? '' : `${count} `}${plural(n, { one: 'помилка', few: 'помилки', other: 'помилок' })}.`,
    lastGood: 'Найновіші дані не вдалося прочитати; це останні придатні.',
    pinned: ' · зафіксовано цією сторінкою',
    asPublished: 'Зафіксовано зі сторінкою; новіші дані не вдалося прочитати.',
    leftOut: (list) => `Тут не враховано: ${list}.`,
    standing: standings,
    qualified: (qualifier, amount) =>
      (qualifier ? `${{ 'at least': 'щонайменше', 'more than': 'понад', about: 'приблизно', nearly: 'майже', 'up to': 'до' }[qualifier]} ${amount}` : amount),
  },
  'funding-gap': {
    missing: (atLeast, about, half) =>
      `${bounds(atLeast, about)}${atLeast || about ? 'стільки ' : ''}бракує до ${half ? 'партнерської половини' : 'покриття потреби'}`,
    surplus: (half) => `понад ${half ? 'партнерську половину' : 'потребу'}`,
    sentence: (told) => [
      `${told.what}${told.period ? `, ${told.period}` : ''} (${told.publisher}): ${told.stated}`,
      told.converted ? ` (приблизно ${told.converted} за ${told.rate})` : '',
      told.share ? `, ${told.atLeast ? 'щонайбільше ' : ''}${told.share} ` : ', проти ',
      `${told.half ? `партнерської половини (${told.target}) ` : ''}потреби, оціненої у «${told.need}» (${told.needDate})`,
      told.surplus ? `: на ${told.surplus} більше.` : '',
      told.gap ? `; ${bounds(told.atLeast, Boolean(told.converted))}${told.gap} із ${told.half ? 'партнерської половини' : 'неї'} станом на ${told.dataEnd} у цьому ряді даних не було.` : '',
      told.surplus || told.gap ? '' : ', тобто повністю.',
    ].join(''),
    // In the instrumental, after “за”.
    rate: (publisher, date) => `курсом ${publisher} від ${since(date)}`,
    cannotAdd: (covered, target, dataEnd) =>
      `Станом на ${dataEnd} було ${covered} за цілі ${target}; без датованого обмінного курсу в реєстрі їх не можна порівняти.`,
    covers: 'Покрито',
    need: 'Потреба',
    own: 'Власна половина',
    partnersHalf: 'Партнерська половина',
    asStated: (amount) => `${amount}, як заявлено`,
    covered: (term, amount) => `${term} ${amount}`.trim(),
    gap: (amount) => `бракує ${amount}`,
    over: (amount) => `${amount} понад потребу`,
    gapRow: 'Немає в цьому ряді даних',
    surplusRow: 'Понад потребу',
    converted: (term) => `${term}, у перерахунку`,
    pace: (amount) => `Темп: ${amount}`,
    paceRow: (dataEnd) => `Рівний темп станом на ${dataEnd}`,
    neededFrom: (month) => `Потрібно з ${month}`,
    perMonth: (amount) => `${amount} на місяць`,
    atPace: 'За нинішнього темпу',
    byEnd: (projected, target, end) => `${projected} із ${target} до ${end}`,
    ended: (end) => ended(`Період завершився ${end}`),
    oneRate: (rate) => ended(`Перераховано за єдиним ${rate}`),
    arithmetic: (dataEnd) => `Темп обчислено станом на ${dataEnd}: це арифметика, не прогноз.`,
  },
  'pledge-counter': {
    term: 'обіцяно',
    bounds,
    sentence: (told) => [
      `Усього${told.since ? ` від ${since(told.since)}` : ''} ${told.total} ${told.term}`,
      told.by ? ` (${told.by})` : '',
      told.parts.length ? ', із них ' : '',
      told.parts.map(({ amount, share, label }) => `${amount}${share ? ` (${share})` : ''}\u00a0— ${within(label)}`).join('; '),
      '.',
      ...told.unmeasured.map((label) => ` ${label}: тут не виміряно.`),
    ].join(''),
    moved: (change) => ` Остання зміна: ${change}.`,
    change: (amount, date, reason) => `${amount} (${date}), ${why[reason]}`,
    changeRow: (reason) => `Зміна: ${why[reason]}`,
    cannotAdd: (currencies) => `Ці обіцянки дано у валютах: ${currencies}; без датованого обмінного курсу в реєстрі їх не можна додати.`,
    nothing: 'Жодного з цих записів не можна врахувати. Це не нуль.',
    inCurrency: (currency) => `У валюті ${currency}`,
    notMeasured: 'тут не виміряно',
    notKnown: 'невідомо',
    part: (label, rung) => (label ? `${label}${rung ? ` (${rung})` : ''}` : rung ? capital(rung) : 'Без розподілу'),
    total: (term) => `Усього ${term}`,
    share: (share, atMost) => `${atMost ? 'щонайбільше ' : ''}${share}`,
    rule: (count, n, from, word) =>
      `Обчислено за ${count} ${plural(n, { one: 'записом', other: 'записами' })} рівня «${word}»${from === 'delivered' ? '' : ' або глибшого'}, кожен враховано один раз.`,
    left: (groups) => `Не враховано: ${groups.map(({ why: reason, labels }) => `${labels} (${reasons[reason]})`).join('; ')}.`,
    leftRow: (label, reason) => `${label} (не враховано: ${reasons[reason]})`,
    rate: (publisher, date) => ended(`Перераховано за курсом ${publisher} від ${since(date)}`),
  },
  'agreement-ladder': agreementLadder.words,
  'accession-clusters': accessionClusters.words,
  'benchmark-ring': {
    // “Відкрито переговорних кластерів: 1 з 6”, with the unit in the genitive.
    subject: (unit, term) => capital(term ? `${term} ${unit}` : unit),
    sentence: (told) => [
      `${told.subject}: ${told.ratio}`,
      told.reported ? ` підтверджено (${told.share ? `${told.share}; ` : ''}${told.date})` : `${told.share ? ` (${told.share})` : ''}, станом на ${told.date}`,
      told.surplus ? `, на ${told.surplus} більше за ціль` : '',
    ].join(''),
    whole: (begun, reported) => {
      if (!reported) return ended(begun);
      const told = reported.note ? `; ${reported.note.replace(/\.$/, '')}` : '';
      return `${begun}${reported.beside === 'progress' ? ' і' : ';'} ${reported.beside === 'unknown' ? '' : 'ще '}${reported.value} за повідомленнями (${reported.date}${told}).`;
    },
    unknown: (subject, target, date) => `${subject}: ${target ? `невідомо, скільки з ${target}` : 'число невідоме'} (${date}); невідоме\u00a0— це не нуль`,
    plain: (amount, date, target) => `${amount}, станом на ${date}; ${target ? `частку від цілі (${target}) не обчислено` : 'ціль не заявлено'}`,
    rule: (amount, date) => `Чинне правило, станом на ${date}: ${amount}; правило\u00a0— це не поступ`,
    event: (date) => `Дата: ${date}; подія\u00a0— це не поступ до цілі`,
    inForce: 'чинне правило',
    ratio: (value, target, percent) => `${value} ${percent ? 'за цілі' : 'з'}\u00a0${target}`,
    of: (target, percent) => `${percent ? 'ціль' : 'з'} ${target}`,
    ofTarget: 'від цілі',
    told: (ratio, reported) => `${ratio}${reported ? ` підтверджено, ще ${reported} за повідомленнями` : ''}`,
    percent: (number) => `${number}%`,
    points: (count, n) => `${count} ${plural(n, { one: 'пункт', few: 'пункти', many: 'пунктів', other: 'пункту' })}`,
    reached: (term, reported) => (reported ? 'Підтверджено' : capital(term ?? 'досягнуто')),
    reported: 'Повідомлено',
    missing: (term) => (term ? `Не ${term}` : 'Бракує'),
    surplus: 'Понад ціль',
    target: 'Ціль',
    notKnown: 'невідомо',
  },
  'coalition-roster': {
    ...coalition,
    roles: 'Роль',
    all: 'усі',
    search: 'Пошук за назвою',
    depths: 'Рівень',
    sort: 'Сортування',
    byName: 'за назвою',
    group: (standing, withRole) => `${standing}, ${withRole ? 'з роллю' : 'роль не названо'}`,
    shown: (count, total, n) => `Показано ${count} з ${total} ${plural(n, { one: 'члена', other: 'членів' })}`,
    reset: 'Показати всіх',
  },
  'coalition-map': coalitionMap.words,
  'force-plan': forcePlan.words,
  'trend-chart': trendChart.words,
  'donor-chart': donorChart.words,
};
