import type { SetAside } from '../../domain/pledge/counted.js';
import type { Change } from '../../domain/pledge/total.schema.js';
import type { Catalogue } from './catalogue.js';
import { coalition } from './pl/coalition.js';
import * as coalitionMap from './pl/coalition-map.js';
import * as forcePlan from './pl/force-plan.js';
import { capital, within } from './letters.js';
import { declinedIn } from './months.js';
import { pluralIn } from './plural.js';
import { texts } from './pl.texts.js';
import * as accessionClusters from './pl/accession-clusters.js';
import * as agreementLadder from './pl/agreement-ladder.js';
import * as donorChart from './pl/donor-chart.js';
import * as trendChart from './pl/trend-chart.js';

const plural = pluralIn('pl');
const since = declinedIn('pl');
const bounds = (atLeast: boolean, about: boolean) => `${atLeast ? 'co najmniej ' : ''}${about ? 'około ' : ''}`;

const standings: Catalogue['common']['standing'] = (standing) => ({
  stated: 'zadeklarowano', signed: 'podpisano', ratified: 'ratyfikowano', funded: 'sfinansowano', delivered: 'dostarczono',
  withdrawn: 'wycofano', disputed: 'sporne', reported: 'według doniesień', 'not-rated': 'nie oceniono', 'not-found': 'nie znaleziono',
})[standing];

const reasons: Record<SetAside, string> = {
  withdrawn: 'wycofano', below: 'niższy poziom', unknown: 'kwota nieznana',
  part: 'część innego wpisu', overlap: 'być może te same pieniądze', circular: 'część samego siebie',
};

const why: Record<Change['why'], string> = { pledged: 'nowa obietnica', withdrawn: 'wycofano', 're-estimated': 'oszacowano na nowo' };

/** What Polish says of money, months and states. */
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
    source: 'Źródło:',
    moreSources: (count) => `; i jeszcze ${count} w tabeli danych`,
    asOf: (date) => `Stan na ${date}`,
    freshness: (state, age) => ({ fresh: 'dane świeże', ageing: `dane się starzeją, mają ${age}`, stale: `dane przestarzałe, mają ${age}` })[state],
    dataTable: 'Tabela danych',
    columns: ['Pozycja', 'Wartość', 'Stan na', 'Źródło'],
    loading: 'Wczytywanie danych…',
    empty: 'Nic tu jeszcze nie zapisano. To nie jest zero.',
    invalid: (count, n) => `Tej wartości nie można pokazać: w jej danych ${n === 1 ? 'jest błąd' : `${plural(n, { few: 'są', other: 'jest' })} ${count} ${plural(n, { few: 'błędy', other: 'błędów' })}`}.`,
    lastGood: 'Najnowszych danych nie udało się odczytać; pokazano ostatnie poprawne.',
    pinned: ' · zamrożone przez tę stronę',
    asPublished: 'Dane zamrożono tak, jak opublikowano je ze stroną; nowszych nie udało się odczytać.',
    leftOut: (list) => `Nie uwzględniono tu: ${list}.`,
    standing: standings,
    qualified: (qualifier, amount) =>
      (qualifier ? `${{ 'at least': 'co najmniej', 'more than': 'ponad', about: 'około', nearly: 'prawie', 'up to': 'do' }[qualifier]} ${amount}` : amount),
  },
  'funding-gap': {
    missing: (atLeast, about, half) =>
      `${atLeast ? 'co najmniej ' : ''}${about ? 'w przybliżeniu ' : ''}${atLeast || about ? 'tyle ' : ''}brakuje do ${half ? 'połowy po stronie partnerów' : 'pokrycia potrzeb'}`,
    surplus: (half) => `ponad ${half ? 'połowę po stronie partnerów' : 'potrzeby'}`,
    sentence: (told) => [
      `${told.what}${told.period ? `, ${told.period}` : ''} (${told.publisher}): ${told.stated}`,
      told.converted ? ` (około ${told.converted} według ${told.rate})` : '',
      told.share ? `, ${told.atLeast ? 'co najwyżej ' : ''}${told.share} ` : ', wobec ',
      `${told.half ? `przypadającej na partnerów połowy (${told.target}) ` : ''}potrzeb określonych na „${told.need}” (${told.needDate})`,
      told.surplus ? `: o ${told.surplus} więcej.` : '',
      told.gap ? `; ${bounds(told.atLeast, Boolean(told.converted))}${told.gap} z ${told.half ? 'połowy po stronie partnerów' : 'nich'} nie było w tej serii danych według stanu na ${told.dataEnd}.` : '',
      told.surplus || told.gap ? '' : ', czyli w całości.',
    ].join(''),
    // In the genitive, after “według”.
    rate: (publisher, date) => `kursu ${publisher} z ${since(date)}`,
    cannotAdd: (covered, target, dataEnd) =>
      `Według stanu na ${dataEnd} było ${covered} wobec celu ${target}; bez datowanego kursu wymiany w rejestrze nie można ich porównać.`,
    covers: 'Pokryto',
    need: 'Potrzeby',
    own: 'Własna połowa',
    partnersHalf: 'Połowa po stronie partnerów',
    asStated: (amount) => `${amount}, jak zadeklarowano`,
    covered: (term, amount) => `${term} ${amount}`.trim(),
    gap: (amount) => `brakuje ${amount}`,
    over: (amount) => `${amount} ponad potrzeby`,
    gapRow: 'Nie ma w tej serii danych',
    surplusRow: 'Ponad potrzeby',
    converted: (term) => `${term}, po przeliczeniu`,
    pace: (amount) => `Tempo: ${amount}`,
    paceRow: (dataEnd) => `Równe tempo według stanu na ${dataEnd}`,
    neededFrom: (month) => `Potrzeba od ${month}`,
    perMonth: (amount) => `${amount} miesięcznie`,
    atPace: 'Przy obecnym tempie',
    byEnd: (projected, target, end) => `${projected} z ${target} do ${end}`,
    ended: (end) => `Okres zakończył się ${end}.`,
    oneRate: (rate) => `Przeliczono według jednego ${rate}.`,
    arithmetic: (dataEnd) => `Tempo obliczono według stanu na ${dataEnd}: to arytmetyka, nie prognoza.`,
  },
  'pledge-counter': {
    term: 'obiecano',
    bounds,
    sentence: (told) => [
      `Łącznie ${told.total} ${told.term}`,
      told.since ? ` od ${since(told.since)}` : '',
      told.by ? ` (${told.by})` : '',
      told.parts.length ? ', z tego ' : '',
      told.parts.map(({ amount, share, label }) => `${amount}${share ? ` (${share})` : ''}\u00a0– ${within(label)}`).join('; '),
      '.',
      ...told.unmeasured.map((label) => ` ${label}: tu nie zmierzono.`),
    ].join(''),
    moved: (change) => ` Ostatnia zmiana: ${change}.`,
    change: (amount, date, reason) => `${amount} (${date}), ${why[reason]}`,
    changeRow: (reason) => `Zmiana: ${why[reason]}`,
    cannotAdd: (currencies) => `Te obietnice złożono w walutach: ${currencies}; bez datowanego kursu wymiany w rejestrze nie można ich zsumować.`,
    nothing: 'Żadnego z tych wpisów nie można policzyć. To nie jest zero.',
    inCurrency: (currency) => `W walucie ${currency}`,
    notMeasured: 'tu nie zmierzono',
    notKnown: 'nie wiadomo',
    part: (label, rung) => (label ? `${label}${rung ? ` (${rung})` : ''}` : rung ? capital(rung) : 'Bez podziału'),
    total: (term) => `Łącznie ${term}`,
    share: (share, atMost) => `${atMost ? 'co najwyżej ' : ''}${share}`,
    rule: (count, n, from, word) =>
      `Obliczono z ${count} ${plural(n, { one: 'wpisu', other: 'wpisów' })} na poziomie „${word}”${from === 'delivered' ? '' : ' lub głębszym'}, każdy policzono raz.`,
    left: (groups) => `Pominięto: ${groups.map(({ why: reason, labels }) => `${labels} (${reasons[reason]})`).join('; ')}.`,
    leftRow: (label, reason) => `${label} (pominięto: ${reasons[reason]})`,
    rate: (publisher, date) => `Przeliczono według kursu ${publisher} z ${since(date)}.`,
  },
  'agreement-ladder': agreementLadder.words,
  'accession-clusters': accessionClusters.words,
  'benchmark-ring': {
    // “Otwarto klastrów negocjacyjnych: 1 z 6”, with the unit in the genitive.
    subject: (unit, term) => capital(term ? `${term} ${unit}` : unit),
    sentence: (told) => [
      `${told.subject}: ${told.ratio}`,
      told.reported ? ` potwierdzono (${told.share ? `${told.share}; ` : ''}${told.date})` : `${told.share ? ` (${told.share})` : ''}, stan na ${told.date}`,
      told.surplus ? `, o ${told.surplus} ponad cel` : '',
    ].join(''),
    whole: (begun, reported) => {
      if (!reported) return `${begun}.`;
      const told = reported.note ? `; ${reported.note.replace(/\.$/, '')}` : '';
      return `${begun}${reported.beside === 'progress' ? ' i' : ';'} ${reported.beside === 'unknown' ? '' : 'jeszcze '}${reported.value} według doniesień (${reported.date}${told}).`;
    },
    unknown: (subject, target, date) => `${subject}: ${target ? `nie wiadomo, ile z ${target}` : 'liczba nieznana'} (${date}); nieznane to nie zero`,
    plain: (amount, date, target) => `${amount}, stan na ${date}; ${target ? `udziału wobec celu (${target}) nie obliczono` : 'celu nie podano'}`,
    rule: (amount, date) => `Obowiązująca reguła, stan na ${date}: ${amount}; reguła to nie postęp`,
    event: (date) => `Data: ${date}; wydarzenie to nie postęp w stronę celu`,
    inForce: 'obowiązująca reguła',
    ratio: (value, target, percent) => `${value} ${percent ? 'wobec celu' : 'z'}\u00a0${target}`,
    of: (target, percent) => `${percent ? 'cel' : 'z'} ${target}`,
    ofTarget: 'celu',
    told: (ratio, reported) => `${ratio}${reported ? ` potwierdzono, jeszcze ${reported} według doniesień` : ''}`,
    percent: (number) => `${number}%`,
    points: (count, n) => `${count} ${plural(n, { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' })}`,
    reached: (term, reported) => (reported ? 'Potwierdzono' : capital(term ?? 'osiągnięto')),
    reported: 'Według doniesień',
    missing: (term) => (term ? `Nie ${term}` : 'Brakuje'),
    surplus: 'Ponad cel',
    target: 'Cel',
    notKnown: 'nie wiadomo',
  },
  'coalition-roster': {
    ...coalition,
    roles: 'Rola',
    all: 'wszystkie',
    search: 'Szukaj według nazwy',
    depths: 'Poziom',
    sort: 'Sortowanie',
    byName: 'według nazwy',
    group: (standing, withRole) => `${standing}, ${withRole ? 'z rolą' : 'roli nie podano'}`,
    shown: (count, total, n) => `Pokazano ${count} z ${total} ${plural(n, { one: 'członka', other: 'członków' })}`,
    reset: 'Pokaż wszystkie',
  },
  'coalition-map': coalitionMap.words,
  'force-plan': forcePlan.words,
  'trend-chart': trendChart.words,
  'donor-chart': donorChart.words,
};
