import type { Catalogue } from './catalogue.js';
import { coalition } from './fr/coalition.js';
import * as coalitionMap from './fr/coalition-map.js';
import * as forcePlan from './fr/force-plan.js';
import { texts } from './fr.texts.js';
import * as donorChart from './fr/donor-chart.js';
import * as trendChart from './fr/trend-chart.js';
import { capital, within } from './letters.js';
import { pluralIn } from './plural.js';
import * as accessionClusters from './fr/accession-clusters.js';
import * as agreementLadder from './fr/agreement-ladder.js';

const plural = pluralIn('fr');

/** A date as printed, after the preposition that its precision asks for. */
const isDay = (date: string) => /^\d\d?\D/.test(date);
const on = (date: string) => (isDay(date) ? `le ${date}` : `en ${date}`);
const at = (date: string) => (isDay(date) ? `au ${date}` : `en ${date}`);
const of = (date: string) => (isDay(date) ? `du ${date}` : /^[ao]/.test(date) ? `d’${date}` : `de ${date}`);

const bounds = (atLeast: boolean, about: boolean) => `${atLeast ? 'au moins ' : ''}${about ? 'environ ' : ''}`;
const half = 'la moitié qui revient aux partenaires';

const reasons = {
  withdrawn: 'retiré', below: 'stade non atteint', unknown: 'montant inconnu',
  part: 'partie d’un autre enregistrement', overlap: 'peut-être le même argent', circular: 'partie de lui-même',
};
const why = { pledged: 'nouvelle promesse', withdrawn: 'retrait', 're-estimated': 'nouvelle estimation' };
const standings = {
  stated: 'déclaré', signed: 'signé', ratified: 'ratifié', funded: 'financé', delivered: 'livré',
  withdrawn: 'retiré', disputed: 'contesté', reported: 'rapporté', 'not-rated': 'non évalué', 'not-found': 'non trouvé',
};
const qualifiers = { 'at least': 'au moins', 'more than': 'plus de', about: 'environ', nearly: 'près de', 'up to': 'jusqu’à' };

/** The words in French. What agrees with an amount of money is masculine and plural. */
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
    source: 'Source\u00a0:',
    moreSources: (count, n) => `\u202f; et ${count} ${plural(n, { one: 'autre', other: 'autres' })} dans le tableau de données`,
    asOf: (date) => capital(at(date)),
    freshness: (state, age) => (state === 'fresh' ? 'à jour' : `${state === 'ageing' ? 'vieillissant' : 'périmé'} (âge\u00a0: ${age})`),
    dataTable: 'Tableau de données',
    columns: ['Objet', 'Chiffre', 'Date', 'Source'],
    loading: 'Chargement des chiffres…',
    empty: 'Rien n’est encore enregistré ici. Ce n’est pas un zéro.',
    invalid: (count, n) => `Ce chiffre ne peut pas être affiché\u00a0: ses données comportent ${n === 1 ? 'une erreur' : `${count} erreurs`}.`,
    lastGood: 'Les données les plus récentes n’ont pas pu être lues\u202f; voici les derniers chiffres valables.',
    pinned: ' · figé par cette page',
    asPublished: 'Figé tel que publié avec la page\u202f; des chiffres plus récents n’ont pas pu être lus.',
    leftOut: (list) => `Non compté ici\u00a0: ${list.replace(/(?<!\u202f); /g, '\u202f; ')}.`,
    standing: (standing) => standings[standing],
    qualified: (qualifier, amount) => (qualifier ? `${qualifiers[qualifier]} ${amount}` : amount),
  },
  'agreement-ladder': agreementLadder.words,
  'accession-clusters': accessionClusters.words,
  'benchmark-ring': {
    subject: (unit, term) => `${capital(unit)}${term ? ` ${term}` : ''}`,
    // “Confirmed” stands apart from the number, whose gender and number are not known.
    sentence: ({ subject, ratio, share, date, surplus, reported }) => [
      `${subject}\u00a0: ${ratio}`,
      reported ? `, confirmé (${share ? `${share}\u202f; ` : ''}${date})` : `${share ? ` (${share})` : ''}, ${at(date)}`,
      surplus ? `, ${surplus} de plus que l’objectif` : '',
    ].join(''),
    whole: (begun, reported) => {
      if (!reported) return `${begun}.`;
      const { value, date, note, beside } = reported;
      return `${begun}${beside === 'progress' ? ', et' : `\u202f;`} ${value}${beside === 'unknown' ? '' : ' de plus'}, rapporté (${date}${note ? `\u202f; ${note.replace(/\.$/, '')}` : ''}).`;
    },
    unknown: (subject, target, date) =>
      `${subject}\u00a0: ${target ? `on ne sait pas combien sur ${target}` : 'le nombre n’est pas connu'} (${date})\u202f; inconnu ne veut pas dire zéro`,
    plain: (amount, date, target) => `${amount}, ${at(date)}\u202f; ${target ? `aucune part n’est calculée sur l’objectif de ${target}` : 'aucun objectif n’est énoncé'}`,
    rule: (amount, date) => `Règle en vigueur, ${at(date)}\u00a0: ${amount}\u202f; une règle n’est pas un progrès`,
    event: (date) => `Daté ${of(date)}\u202f; un événement n’est pas un progrès vers un objectif`,
    inForce: 'règle en vigueur',
    ratio: (value, target, percent) => `${value} ${percent ? 'pour un objectif de' : 'sur'} ${target}`,
    of: (target, percent) => `${percent ? 'objectif' : 'sur'} ${target}`,
    ofTarget: 'de l’objectif',
    told: (ratio, reported) => `${ratio}${reported ? `, confirmé, et ${reported} de plus, rapporté` : ''}`,
    percent: (number) => `${number}\u202f%`,
    points: (count, n) => `${count} ${plural(n, { one: 'point', other: 'points' })}`,
    reached: (term, reported) => (reported ? 'Confirmé' : capital(term ?? 'atteint')),
    reported: 'Rapporté',
    missing: (term) => (term ? `Non ${term}` : 'Manquant'),
    surplus: 'Au-delà de l’objectif',
    target: 'Objectif',
    notKnown: 'inconnu',
  },
  'coalition-roster': {
    ...coalition,
    roles: 'Rôle',
    all: 'tous',
    search: 'Chercher un nom',
    depths: 'Stade',
    sort: 'Tri',
    byName: 'par nom',
    group: (standing, withRole) => `${standing}, ${withRole ? 'avec un rôle' : 'sans rôle nommé'}`,
    shown: (count, total, n) => `${count} sur ${total} ${plural(n, { one: 'membre affiché', other: 'membres affichés' })}`,
    reset: 'Tout afficher',
  },
  'funding-gap': {
    missing: (atLeast, about, isHalf) => {
      const from = `pour couvrir ${isHalf ? half : 'le besoin'}`;
      return atLeast || about ? `il manque ${bounds(atLeast, about)}ce montant ${from}` : `manquent ${from}`;
    },
    surplus: (isHalf) => `de plus que ${isHalf ? half : 'le besoin'}`,
    sentence: ({ what, period, publisher, dataEnd, stated, converted, rate, share, target, need, needDate, half: isHalf, gap, surplus, atLeast }) => [
      `${[what, period].filter(Boolean).join(', ')} (${publisher})\u00a0: ${stated}`,
      converted ? ` (environ ${converted} au ${rate})` : '',
      share ? `, soit ${atLeast ? 'au plus ' : ''}${share} ` : ', pour ',
      isHalf ? `${share ? `de ${half}` : half} (${target}) dans ` : share ? 'd’' : '',
      `un besoin chiffré à «\u00a0${need}\u00a0» (${needDate})`,
      surplus ? `\u00a0: ${surplus} de plus que cela.` : '',
      gap ? `\u202f; ${bounds(atLeast, Boolean(converted))}${gap} de ${isHalf ? 'cette moitié' : 'ce besoin'} n’étaient pas dans cette série au ${dataEnd}.` : '',
      surplus || gap ? '' : ', c’est-à-dire la totalité.',
    ].join(''),
    rate: (publisher, date) => `taux ${publisher} ${of(date)}`,
    cannotAdd: (covered, target, dataEnd) =>
      `Au ${dataEnd}, ${covered} étaient à comparer à un objectif de ${target}\u202f; sans taux de change daté dans les données, la comparaison est impossible.`,
    covers: 'Couvert',
    need: 'Besoin',
    own: 'Propre moitié',
    partnersHalf: 'Moitié des partenaires',
    asStated: (amount) => `${amount}, selon déclaration`,
    covered: (term, amount) => `${amount} ${term}`,
    gap: (amount) => `${amount} manquants`,
    over: (amount) => `${amount} de plus que nécessaire`,
    gapRow: 'Absents de cette série',
    surplusRow: 'De plus que nécessaire',
    converted: (term) => `${term}, après conversion`,
    pace: (amount) => `Rythme\u00a0: ${amount}`,
    paceRow: (dataEnd) => `À un rythme régulier, au ${dataEnd}`,
    neededFrom: (month) => `Nécessaire dès ${month}`,
    perMonth: (amount) => `${amount} par mois`,
    atPace: 'Au rythme actuel',
    byEnd: (projected, target, end) => `${projected} sur ${target} au ${end}`,
    ended: (end) => `La période a pris fin le ${end}.`,
    oneRate: (rate) => `Converti à un seul taux\u00a0: ${rate}.`,
    arithmetic: (dataEnd) => `Le rythme est calculé à partir du ${dataEnd}\u00a0: de l’arithmétique, et non une prévision.`,
  },
  'pledge-counter': {
    term: 'promis',
    bounds,
    sentence: ({ total, term, since, by, parts, unmeasured }) => [
      parts.length ? `Sur ${total} ${term}` : `${capital(total)} ${since ? 'ont été' : 'sont'} ${term}`,
      since ? ` depuis ${since}` : '',
      by ? ` (${by})` : '',
      parts.length ? ', ' : '',
      parts.map(({ amount, share, label }) => `${amount}${share ? ` (${share})` : ''} sont ${within(label)}`).join('\u202f; '),
      '.',
      ...unmeasured.map((label) => ` ${label}\u00a0: aucune mesure ici.`),
    ].join(''),
    moved: (change) => ` Dernière variation\u00a0: ${change}.`,
    change: (amount, date, reason) => `${amount} ${on(date)}, ${why[reason]}`,
    changeRow: (reason) => `Variation\u00a0: ${why[reason]}`,
    cannotAdd: (currencies) => `Ces promesses sont libellées en ${currencies}\u202f; sans taux de change daté dans les données, elles ne peuvent pas être additionnées.`,
    nothing: 'Aucun de ces enregistrements ne peut être compté. Ce n’est pas un zéro.',
    inCurrency: (currency) => `En ${currency}`,
    notMeasured: 'aucune mesure ici',
    notKnown: 'inconnu',
    // The participle of a rung agrees with the amounts that it stands for.
    part: (label, rung) => (label ? `${label}${rung ? ` (${rung}s)` : ''}` : rung ? `${capital(rung)}s` : 'Non ventilés'),
    total: (term) => `Total des montants ${term}`,
    share: (share, atMost) => `${atMost ? 'au plus ' : ''}${share}`,
    rule: (count, n, from, word) =>
      `Calculé à partir de ${count} ${plural(n, { one: 'enregistrement', other: 'enregistrements' })} au stade «\u00a0${word}\u00a0»${from === 'delivered' ? '' : ' ou au-delà'}, chacun compté une seule fois.`,
    left: (groups) => `Laissés de côté\u00a0: ${groups.map(({ why: reason, labels }) => `${labels} (${reasons[reason]})`).join('\u202f; ')}.`,
    leftRow: (label, reason) => `${label} (laissé de côté\u00a0: ${reasons[reason]})`,
    rate: (publisher, date) => `Converti au taux ${publisher} ${of(date)}.`,
  },
  'coalition-map': coalitionMap.words,
  'force-plan': forcePlan.words,
  'trend-chart': trendChart.words,
  'donor-chart': donorChart.words,
};
