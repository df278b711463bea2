import type { State } from '../../../domain/benchmark/judgement.js';
import type { ScorecardWords } from '../scorecard.en.js';

const states: Record<State, readonly [one: string, many: string, state: string]> = {
  met: ['ist erfüllt', 'sind erfüllt', 'erfüllt'],
  advancing: ['kommt voran', 'kommen voran', 'kommt voran'],
  mixed: ['ist gemischt', 'sind gemischt', 'gemischt'],
  stalled: ['stockt', 'stocken', 'stockt'],
  'not-rated': ['ist nicht bewertet', 'sind nicht bewertet', 'nicht bewertet'],
};

/** The words of the scorecard in German. */
export const words: ScorecardWords = {
  sentence: ({ day, total, n, states: told, rules, dataTo }) =>
    `Am ${day} gilt von ${total} ${n === 1 ? 'Kriterium' : 'Kriterien'}: ${told}${rules && `, nach Regel von ${rules}`}; Datenstand: ${dataTo}.`,
  none: 'Es ist kein Kriterium erfasst.',
  count: (count, n, state) => `${count} ${states[state][n === 1 ? 0 : 1]}`,
  state: (state) => states[state][2],
  byRule: (by) => `nach Regel von ${by}`,
  noRule: 'keine Regel angegeben',
  changed: (count, n, date) => (n ? ` Seit dem ${date} sind bei ${count} davon Änderungen erfasst.` : ` Seit dem ${date} ist keine Änderung erfasst.`),
  changes: (count, n, date) => (n ? `Seit dem ${date}: ${count} ${n === 1 ? 'Änderung' : 'Änderungen'}` : `Seit dem ${date} keine Änderung erfasst`),
  last: (change, date) => `Letzte Änderung: ${change} (${date})`,
  unchanged: 'Es ist keine Änderung erfasst.',
  rule: 'Regel',
  steps: (count, n) => `${count} ${n === 1 ? 'Schritt' : 'Schritte'}`,
  step: (direction) => `Schritt${direction ? (direction === 'forward' ? ' voran' : ' zurück') : ''}`,
  reported: 'gemeldet',
  more: (value) => `zusätzlich ${value} gemeldet`,
  of: (value, target) => `${value} von ${target}`,
  target: (value, target) => `${value} (Ziel: ${target})`,
  inForce: (value) => `${value}, geltende Regel`,
  percent: (number) => `${number}\u00a0%`,
  notKnown: 'nicht bekannt',
  oldest: (date) => ` · älteste Angabe: ${date}`,
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'Scorecard for Lasting Peace': 'Scorecard für einen dauerhaften Frieden',
  'Read in a copy, without a link. The five benchmarks are this article’s; the wording here is our paraphrase, and what it claims was checked against other sources.':
    'In einer Kopie gelesen, ohne Link. Die fünf Kriterien stammen aus diesem Artikel; der Wortlaut hier ist unsere Umschreibung, und was er behauptet, wurde an anderen Quellen geprüft.',
  'EU cluster opening': 'Eröffnung der EU-Cluster',
  'Is cluster 1 (Fundamentals) formally opened by all 27 member states?': 'Ist Cluster 1 (Grundlagen) von allen 27 Mitgliedstaaten förmlich eröffnet?',
  'Anti-corruption re-acceleration': 'Neuer Schwung gegen Korruption',
  'Are the anti-corruption reforms carried out and not rolled back?': 'Werden die Reformen gegen Korruption umgesetzt und nicht zurückgedreht?',
  'Defence industrial investment ratios': 'Anteile bei Investitionen in die Rüstungsindustrie',
  'Does new EU defence money count Ukraine inside, and is it spent with Ukraine?': 'Zählt neues EU-Geld für Verteidigung die Ukraine mit, und wird es mit ihr ausgegeben?',
  'Ratification of bilateral security agreements': 'Ratifizierung der bilateralen Sicherheitsabkommen',
  'Do parliaments approve the agreements that governments signed?': 'Billigen Parlamente die Abkommen, die Regierungen unterzeichnet haben?',
  'Operationalising foreign security presence': 'Aufbau einer ausländischen Sicherheitspräsenz',
  'Does the planned foreign presence take shape?': 'Nimmt die geplante ausländische Präsenz Gestalt an?',
  'Cluster 6 (External relations) opened': 'Cluster 6 (Außenbeziehungen) eröffnet',
  'EU approves the seventh instalment of the Ukraine Facility: 11 of 20 steps met': 'EU billigt die siebte Rate der Ukraine-Fazilität: 11 von 20 Schritten erfüllt',
  'EU pays €3.9\u00a0bn of the support loan for drones': 'EU zahlt 3,9\u00a0Mrd.\u00a0€ des Unterstützungsdarlehens für Drohnen',
  'The 100-year treaty with the United Kingdom is in force, by the word of the Speaker': 'Der 100-Jahre-Vertrag mit dem Vereinigten Königreich ist nach den Worten des Parlamentspräsidenten in Kraft',
  'Türkiye plans to lead the maritime part': 'Die Türkei plant, den Seeteil zu führen',
  'EU accession: cluster 1 (Fundamentals), the one that the scorecard names': 'EU-Beitritt: Cluster 1 (Grundlagen), den die Scorecard nennt',
  'EU accession: negotiating chapters open': 'EU-Beitritt: offene Verhandlungskapitel',
  'EU accession: clusters for which Ukraine has received the EU’s conditions': 'EU-Beitritt: Cluster, für die der Ukraine die Bedingungen der EU vorliegen',
  'EU accession: negotiating chapters screened': 'EU-Beitritt: geprüfte Verhandlungskapitel',
  'Anti-corruption: prosecution office SAPO made a separate legal body (its independence was curbed and restored in July 2025)':
    'Korruptionsbekämpfung: Staatsanwaltschaft SAPO rechtlich eigenständig (ihre Unabhängigkeit wurde im Juli 2025 beschnitten und wiederhergestellt)',
  'Anti-corruption: largest staff that the law allows the bureau NABU, raised from 700': 'Korruptionsbekämpfung: gesetzliche Höchstzahl der Stellen des Büros NABU, zuvor 700',
  staff: 'Stellen',
  'Anti-corruption: law reforming the asset agency ARMA signed': 'Korruptionsbekämpfung: Gesetz zur Reform der Vermögensagentur ARMA unterzeichnet',
  'Ukraine Facility: steps met by December 2025': 'Ukraine-Fazilität: bis Dezember 2025 erfüllte Schritte',
  'Ukraine Facility: steps met for the seventh instalment': 'Ukraine-Fazilität: für die siebte Rate erfüllte Schritte',
  'SAFE defence loans: minimum share of component cost from the EU, EEA-EFTA states or Ukraine': 'Verteidigungsdarlehen SAFE: Mindestanteil an den Komponentenkosten aus der EU, EWR-/EFTA-Staaten oder der Ukraine',
  'SAFE defence loans: EU member states taking part, which is voluntary': 'Verteidigungsdarlehen SAFE: teilnehmende EU-Mitgliedstaaten; die Teilnahme ist freiwillig',
  'member states': 'Mitgliedstaaten',
  'SAFE defence loans: national plans approved by the Council on 11 February 2026': 'Verteidigungsdarlehen SAFE: vom Rat am 11. Februar 2026 gebilligte nationale Pläne',
  'national plans': 'nationale Pläne',
  'Bilateral security agreements with Ukraine in the G7 format': 'Bilaterale Sicherheitsabkommen mit der Ukraine im G7-Format',
  'agreements, or 28 by Ukraine’s own count': 'Abkommen, nach Zählung der Ukraine 28',
  'Parliamentary approvals found among 29 security agreements (28 by Ukraine’s own count), at least eight of which are declared political or need none':
    'Gefundene Zustimmungen von Parlamenten bei 29 Sicherheitsabkommen (28 nach Zählung der Ukraine), von denen mindestens acht als politisch erklärt sind oder keine brauchen',
  'approval (Albania), not found for the others': 'Zustimmung (Albanien), bei den anderen nicht gefunden',
  'Bilateral security agreements declared political or in need of no ratification': 'Bilaterale Sicherheitsabkommen, die als politisch erklärt sind oder keine Ratifizierung brauchen',
  'agreements (CZ, EE, IT, LU, LV, RO, SI, US)': 'Abkommen (CZ, EE, IT, LU, LV, RO, SI, US)',
  'UK 100-year partnership: ratified by Ukraine’s parliament, UK scrutiny done, in force': '100-Jahre-Partnerschaft mit dem Vereinigten Königreich: vom ukrainischen Parlament ratifiziert, britische Prüfung abgeschlossen, in Kraft',
  'Multinational Force Ukraine: staff of the headquarters in Paris': 'Multinationale Truppe Ukraine: Personal des Hauptquartiers in Paris',
  people: 'Personen',
  'States that signed a declaration of intent to deploy the reassurance force after a ceasefire': 'Staaten, die eine Absichtserklärung zum Einsatz der Absicherungstruppe nach einem Waffenstillstand unterzeichnet haben',
  'states (France and the United Kingdom)': 'Staaten (Frankreich und das Vereinigte Königreich)',
  'Troops deployed by the reassurance force, which starts only after a ceasefire or peace': 'Entsandte Soldaten der Absicherungstruppe, deren Einsatz erst nach einem Waffenstillstand oder Frieden beginnt',
  troops: 'Soldaten',
};
