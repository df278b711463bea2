import type { Catalogue } from './catalogue.js';
import { coalition } from './de/coalition.js';
import * as coalitionMap from './de/coalition-map.js';
import * as forcePlan from './de/force-plan.js';
import { texts } from './de.texts.js';
import * as donorChart from './de/donor-chart.js';
import * as trendChart from './de/trend-chart.js';
import { capital } from './letters.js';
import { pluralIn } from './plural.js';
import * as accessionClusters from './de/accession-clusters.js';
import * as agreementLadder from './de/agreement-ladder.js';

const plural = pluralIn('de');

/** A date as printed, after the preposition that its precision asks for. */
const on = (date: string) => (/^\d+\./.test(date) ? `am ${date}` : `im ${/^\d/.test(date) ? 'Jahr ' : ''}${date}`);
const of = (date: string) => (/^\d+\./.test(date) ? `vom ${date}` : `von ${date}`);

const bounds = (atLeast: boolean, about: boolean) => `${atLeast ? 'mindestens ' : ''}${about ? 'etwa ' : ''}`;
const half = 'Hälfte, die auf die Partner entfällt';

const reasons = {
  withdrawn: 'zurückgezogen', below: 'Stufe nicht erreicht', unknown: 'Betrag nicht bekannt',
  part: 'Teil eines anderen Eintrags', overlap: 'vielleicht dasselbe Geld', circular: 'Teil seiner selbst',
};
const why = { pledged: 'neu versprochen', withdrawn: 'zurückgezogen', 're-estimated': 'neu geschätzt' };
const standings = {
  stated: 'erklärt', signed: 'unterzeichnet', ratified: 'ratifiziert', funded: 'finanziert', delivered: 'geliefert',
  withdrawn: 'zurückgezogen', disputed: 'strittig', reported: 'gemeldet', 'not-rated': 'nicht eingestuft', 'not-found': 'nicht gefunden',
};
const qualifiers = { 'at least': 'mindestens', 'more than': 'mehr als', about: 'etwa', nearly: 'fast', 'up to': 'bis zu' };

/** The words in German. Some countries have an article in a sentence: the one known here is Ukraine. */
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
    source: 'Quelle:',
    moreSources: (count) => `; und ${count} weitere in der Datentabelle`,
    asOf: (date) => `Stand: ${date}`,
    freshness: (state, age) => (state === 'fresh' ? 'aktuell' : `${state === 'ageing' ? 'nicht mehr neu' : 'veraltet'}, ${age} alt`),
    dataTable: 'Datentabelle',
    columns: ['Was', 'Wert', 'Stand', 'Quelle'],
    loading: 'Die Zahlen werden geladen …',
    empty: 'Hier ist noch nichts erfasst. Das ist keine Null.',
    invalid: (count, n) => `Diese Zahl kann nicht gezeigt werden: In den Daten ${n === 1 ? 'ist ein Fehler' : `sind ${count} Fehler`}.`,
    lastGood: 'Die neuesten Daten waren nicht lesbar; dies sind die letzten gültigen Zahlen.',
    pinned: ' · von dieser Seite eingefroren',
    asPublished: 'Eingefroren, wie mit der Seite veröffentlicht; neuere Zahlen waren nicht lesbar.',
    leftOut: (list) => `Hier nicht gezählt: ${list}.`,
    standing: (standing) => standings[standing],
    qualified: (qualifier, amount) => (qualifier ? `${qualifiers[qualifier]} ${amount}` : amount),
  },
  'agreement-ladder': agreementLadder.words,
  'accession-clusters': accessionClusters.words,
  'benchmark-ring': {
    subject: (unit, term) => `${capital(unit)}${term ? ` ${term}` : ''}`,
    sentence: ({ subject, ratio, share, date, surplus, reported }) => [
      `${subject}: ${ratio}`,
      reported ? ` bestätigt (${share ? `${share}; ` : ''}${date})` : `${share ? ` (${share})` : ''}, Stand: ${date}`,
      surplus ? `, ${surplus} über dem Ziel` : '',
    ].join(''),
    whole: (begun, reported) => {
      if (!reported) return `${begun}.`;
      const { value, date, note, beside } = reported;
      return `${begun}${beside === 'progress' ? ' und' : ';'}${beside === 'unknown' ? '' : ' zusätzlich'} ${value} gemeldet (${date}${note ? `; ${note.replace(/\.$/, '')}` : ''}).`;
    },
    unknown: (subject, target, date) =>
      `${subject}: ${target ? `wie viele von ${target}, ist nicht bekannt` : 'die Zahl ist nicht bekannt'} (${date}); unbekannt ist nicht null`,
    plain: (amount, date, target) => `${amount}, Stand: ${date}; ${target ? `ein Anteil am Ziel (${target}) wird nicht berechnet` : 'ein Ziel ist nicht angegeben'}`,
    rule: (amount, date) => `Geltende Regel (Stand: ${date}): ${amount}; eine Regel ist kein Fortschritt`,
    event: (date) => `Datum: ${date}; ein Ereignis ist kein Fortschritt auf ein Ziel hin`,
    inForce: 'geltende Regel',
    ratio: (value, target, percent) => `${value} ${percent ? 'bei einem Ziel von' : 'von'} ${target}`,
    of: (target, percent) => `${percent ? 'Ziel' : 'von'} ${target}`,
    ofTarget: 'vom Ziel',
    told: (ratio, reported) => `${ratio}${reported ? ` bestätigt, zusätzlich ${reported} gemeldet` : ''}`,
    percent: (number) => `${number}\u00a0%`,
    points: (count, n) => `${count} ${plural(n, { one: 'Prozentpunkt', other: 'Prozentpunkte' })}`,
    reached: (term, reported) => (reported ? 'Bestätigt' : capital(term ?? 'erreicht')),
    reported: 'Gemeldet',
    missing: (term) => (term ? `Nicht ${term}` : 'Fehlend'),
    surplus: 'Über dem Ziel',
    target: 'Ziel',
    notKnown: 'nicht bekannt',
  },
  'coalition-roster': {
    ...coalition,
    roles: 'Rolle',
    all: 'alle',
    search: 'Nach Namen suchen',
    depths: 'Stufe',
    sort: 'Sortierung',
    byName: 'nach Name',
    group: (standing, withRole) => `${standing}, ${withRole ? 'mit Rolle' : 'ohne genannte Rolle'}`,
    shown: (count, total, n) => `${count} von ${total} ${plural(n, { one: 'Mitglied', other: 'Mitgliedern' })} gezeigt`,
    reset: 'Alle zeigen',
  },
  'funding-gap': {
    missing: (atLeast, about, isHalf) => {
      const from = isHalf ? `an der ${half}` : 'am Bedarf';
      return atLeast || about ? `${bounds(atLeast, about)}so viel fehlt ${from}` : `fehlen ${from}`;
    },
    surplus: (isHalf) => `mehr als ${isHalf ? `die ${half}` : 'der Bedarf'}`,
    sentence: ({ what, period, publisher, dataEnd, stated, converted, rate, share, target, need, needDate, half: isHalf, gap, surplus, atLeast }) => [
      `${[what, period].filter(Boolean).join(', ')} (${publisher}): ${stated}`,
      converted ? ` (etwa ${converted} zum ${rate})` : '',
      share ? `, ${atLeast ? 'höchstens ' : ''}${share} ` : ', bei ',
      isHalf ? `${share ? 'der' : 'einer'} auf die Partner entfallenden Hälfte (${target}) ` : '',
      `eines Bedarfs, der mit „${need}“ angegeben ist (${needDate})`,
      surplus ? `; das sind ${surplus} mehr als ${isHalf ? 'diese Hälfte' : 'dieser Bedarf'}.` : '',
      gap ? `; ${bounds(atLeast, Boolean(converted))}${gap} ${isHalf ? 'dieser Hälfte' : 'davon'} waren bis ${dataEnd} nicht in dieser Reihe.` : '',
      surplus || gap ? '' : `; das ist ${isHalf ? 'die ganze Hälfte' : 'der ganze Bedarf'}.`,
    ].join(''),
    rate: (publisher, date) => `Kurs ${of(date)} laut ${publisher}`,
    cannotAdd: (covered, target, dataEnd) =>
      `Bis ${dataEnd} standen ${covered} einem Ziel von ${target} gegenüber; ohne einen datierten Wechselkurs in den Daten lässt sich beides nicht vergleichen.`,
    covers: 'Gedeckt',
    need: 'Bedarf',
    own: 'Eigene Hälfte',
    partnersHalf: 'Hälfte der Partner',
    asStated: (amount) => `${amount}, wie erklärt`,
    covered: (term, amount) => `${amount} ${term}`,
    gap: (amount) => `${amount} fehlen`,
    over: (amount) => `${amount} mehr als nötig`,
    gapRow: 'Nicht in dieser Reihe',
    surplusRow: 'Mehr als nötig',
    converted: (term) => `${term}, umgerechnet`,
    pace: (amount) => `Tempo: ${amount}`,
    paceRow: (dataEnd) => `Bei gleichmäßigem Tempo bis ${dataEnd}`,
    neededFrom: (month) => `Nötig ab ${month}`,
    perMonth: (amount) => `${amount} pro Monat`,
    atPace: 'Beim jetzigen Tempo',
    byEnd: (projected, target, end) => `${projected} von ${target} bis ${end}`,
    ended: (end) => `Der Zeitraum endete am ${end}.`,
    oneRate: (rate) => `Umgerechnet zu einem einzigen Kurs: ${rate}.`,
    arithmetic: (dataEnd) => `Das Tempo ist ab ${dataEnd} gerechnet: Arithmetik, keine Prognose.`,
  },
  'pledge-counter': {
    term: 'versprochen',
    bounds,
    sentence: ({ total, term, since, by, parts, unmeasured }) => {
      const from = since ? `seit ${since}` : '';
      const said = by ? ` (${by})` : '';
      return [
        parts.length ? `Von ${total}, ${[term, from].filter(Boolean).join(' ')}${said}, entfallen ` : `${capital(total)} sind ${[from, term].filter(Boolean).join(' ')}${said}`,
        // A label may be a noun, which keeps its capital: it is quoted.
        parts.map(({ amount, share, label }) => `${amount}${share ? ` (${share})` : ''} auf „${label}“`).join('; '),
        '.',
        ...unmeasured.map((label) => ` ${label}: hier nicht gemessen.`),
      ].join('');
    },
    moved: (change) => ` Letzte Änderung: ${change}.`,
    change: (amount, date, reason) => `${amount} ${on(date)}, ${why[reason]}`,
    changeRow: (reason) => `Änderung: ${why[reason]}`,
    cannotAdd: (currencies) => `Diese Versprechen lauten auf ${currencies}; ohne einen datierten Wechselkurs in den Daten lassen sie sich nicht addieren.`,
    nothing: 'Keiner dieser Einträge kann gezählt werden. Das ist keine Null.',
    inCurrency: (currency) => `In ${currency}`,
    notMeasured: 'hier nicht gemessen',
    notKnown: 'nicht bekannt',
    part: (label, rung) => (label ? `${label}${rung ? ` (${rung})` : ''}` : rung ? capital(rung) : 'Nicht aufgeschlüsselt'),
    total: (term) => `Insgesamt ${term}`,
    share: (share, atMost) => `${atMost ? 'höchstens ' : ''}${share}`,
    rule: (count, n, from, word) =>
      `Berechnet aus ${count} ${plural(n, { one: 'Eintrag', other: 'Einträgen' })} der Stufe „${word}“${from === 'delivered' ? '' : ' oder einer festeren'}, jeder einmal gezählt.`,
    left: (groups) => `Ausgelassen: ${groups.map(({ why: reason, labels }) => `${labels} (${reasons[reason]})`).join('; ')}.`,
    leftRow: (label, reason) => `${label} (ausgelassen: ${reasons[reason]})`,
    rate: (publisher, date) => `Umgerechnet zum Kurs ${of(date)} laut ${publisher}.`,
  },
  'coalition-map': coalitionMap.words,
  'force-plan': forcePlan.words,
  'trend-chart': trendChart.words,
  'donor-chart': donorChart.words,
};
