import type { State } from '../../../domain/benchmark/judgement.js';
import { pluralIn } from '../plural.js';
import type { ScorecardWords } from '../scorecard.en.js';

const plural = pluralIn('pl');

const states: Record<State, readonly [one: string, few: string, other: string, state: string]> = {
  met: ['jest spełnione', 'są spełnione', 'jest spełnionych', 'spełnione'],
  advancing: ['posuwa się naprzód', 'posuwają się naprzód', 'posuwa się naprzód', 'posuwa się naprzód'],
  mixed: ['ma mieszany przebieg', 'mają mieszany przebieg', 'ma mieszany przebieg', 'przebieg mieszany'],
  stalled: ['utknęło', 'utknęły', 'utknęło', 'utknęło'],
  'not-rated': ['nie jest ocenione', 'nie są ocenione', 'nie jest ocenionych', 'nieocenione'],
};

/** The words of the scorecard in Polish. */
export const words: ScorecardWords = {
  sentence: ({ day, total, n, states: told, rules, dataTo }) =>
    `Stan na ${day}: z\u00a0${total} ${n === 1 ? 'kryterium' : 'kryteriów'} ${told}${rules && `, według reguły: ${rules}`}; najnowsze dane: ${dataTo}.`,
  none: 'Nie zapisano żadnego kryterium.',
  count: (count, n, state) => {
    const [one, few, other] = states[state];
    return `${count} ${plural(n, { one, few, other })}`;
  },
  state: (state) => states[state][3],
  byRule: (by) => `według reguły: ${by}`,
  noRule: 'nie podano reguły',
  changed: (count, n, date) => (n ? ` Od ${date} odnotowano zmiany dla ${count} z nich.` : ` Od ${date} nie odnotowano zmian.`),
  changes: (count, n, date) => (n ? `Od ${date}: ${count} ${plural(n, { one: 'zmiana', few: 'zmiany', other: 'zmian' })}` : `Od ${date} nie odnotowano zmian`),
  last: (change, date) => `Ostatnia zmiana: ${change} (${date})`,
  unchanged: 'Nie odnotowano zmian.',
  rule: 'Reguła',
  steps: (count, n) => `${count} ${plural(n, { one: 'krok', few: 'kroki', other: 'kroków' })}`,
  step: (direction) => `krok${direction ? (direction === 'forward' ? ' naprzód' : ' wstecz') : ''}`,
  reported: 'według doniesień',
  more: (value) => `jeszcze ${value} według doniesień`,
  of: (value, target) => `${value} z\u00a0${target}`,
  target: (value, target) => `${value} (cel: ${target})`,
  inForce: (value) => `${value}, obowiązująca reguła`,
  percent: (number) => `${number}%`,
  notKnown: 'nie wiadomo',
  oldest: (date) => ` · najstarsze: ${date}`,
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'Scorecard for Lasting Peace': 'Karta wyników trwałego pokoju',
  'Read in a copy, without a link. The five benchmarks are this article’s; the wording here is our paraphrase, and what it claims was checked against other sources.':
    'Przeczytano w kopii, bez odsyłacza. Pięć kryteriów pochodzi z tego artykułu; brzmienie jest naszą parafrazą, a jego twierdzenia sprawdzono w innych źródłach.',
  'EU cluster opening': 'Otwarcie klastrów UE',
  'Is cluster 1 (Fundamentals) formally opened by all 27 member states?': 'Czy klaster 1 (podstawy) został formalnie otwarty przez wszystkie 27 państw członkowskich?',
  'Anti-corruption re-acceleration': 'Ponowne przyspieszenie walki z korupcją',
  'Are the anti-corruption reforms carried out and not rolled back?': 'Czy reformy antykorupcyjne są wdrażane i nie są cofane?',
  'Defence industrial investment ratios': 'Proporcje inwestycji w przemysł obronny',
  'Does new EU defence money count Ukraine inside, and is it spent with Ukraine?': 'Czy nowe unijne środki na obronę obejmują Ukrainę i czy są wydawane razem z nią?',
  'Ratification of bilateral security agreements': 'Ratyfikacja dwustronnych umów o bezpieczeństwie',
  'Do parliaments approve the agreements that governments signed?': 'Czy parlamenty zatwierdzają umowy podpisane przez rządy?',
  'Operationalising foreign security presence': 'Uruchomienie zagranicznej obecności wojskowej',
  'Does the planned foreign presence take shape?': 'Czy planowana obecność zagraniczna nabiera kształtu?',
  'Cluster 6 (External relations) opened': 'Otwarto klaster 6 (stosunki zewnętrzne)',
  'EU approves the seventh instalment of the Ukraine Facility: 11 of 20 steps met': 'UE zatwierdza siódmą transzę Instrumentu na rzecz Ukrainy: spełniono 11 z 20 kroków',
  'EU pays €3.9\u00a0bn of the support loan for drones': 'UE wypłaca 3,9\u00a0mld\u00a0€ pożyczki wsparcia na drony',
  'The 100-year treaty with the United Kingdom is in force, by the word of the Speaker': 'Traktat stuletni (100 lat) ze Zjednoczonym Królestwem obowiązuje, według słów przewodniczącego parlamentu',
  'Türkiye plans to lead the maritime part': 'Turcja planuje dowodzić częścią morską',
  'EU accession: cluster 1 (Fundamentals), the one that the scorecard names': 'Akcesja do UE: klaster 1 (podstawy), wymieniony w karcie wyników',
  'EU accession: negotiating chapters open': 'Akcesja do UE: otwarte rozdziały negocjacyjne',
  'EU accession: clusters for which Ukraine has received the EU’s conditions': 'Akcesja do UE: klastry, dla których Ukraina otrzymała warunki UE',
  'EU accession: negotiating chapters screened': 'Akcesja do UE: rozdziały negocjacyjne po przeglądzie',
  'Anti-corruption: prosecution office SAPO made a separate legal body (its independence was curbed and restored in July 2025)':
    'Walka z korupcją: prokuratura SAPO odrębną osobą prawną (jej niezależność ograniczono i przywrócono w lipcu 2025)',
  'Anti-corruption: largest staff that the law allows the bureau NABU, raised from 700': 'Walka z korupcją: największa dozwolona ustawą liczba etatów biura NABU, podniesiona z 700',
  staff: 'etatów',
  'Anti-corruption: law reforming the asset agency ARMA signed': 'Walka z korupcją: podpisana ustawa o reformie agencji mienia ARMA',
  'Ukraine Facility: steps met by December 2025': 'Instrument na rzecz Ukrainy: kroki spełnione do grudnia 2025',
  'Ukraine Facility: steps met for the seventh instalment': 'Instrument na rzecz Ukrainy: kroki spełnione dla siódmej transzy',
  'SAFE defence loans: minimum share of component cost from the EU, EEA-EFTA states or Ukraine': 'Pożyczki obronne SAFE: najmniejszy udział kosztu komponentów z UE, państw EOG-EFTA lub Ukrainy',
  'SAFE defence loans: EU member states taking part, which is voluntary': 'Pożyczki obronne SAFE: uczestniczące państwa członkowskie UE; udział jest dobrowolny',
  'member states': 'państw członkowskich',
  'SAFE defence loans: national plans approved by the Council on 11 February 2026': 'Pożyczki obronne SAFE: plany krajowe zatwierdzone przez Radę 11 lutego 2026',
  'national plans': 'planów krajowych',
  'Bilateral security agreements with Ukraine in the G7 format': 'Dwustronne umowy o bezpieczeństwie z Ukrainą w formacie G7',
  'agreements, or 28 by Ukraine’s own count': 'umów, a według Ukrainy 28',
  'Parliamentary approvals found among 29 security agreements (28 by Ukraine’s own count), at least eight of which are declared political or need none':
    'Znalezione zgody parlamentów wśród 29 umów o bezpieczeństwie (28 według Ukrainy), z których co najmniej osiem uznano za polityczne lub jej nie wymaga',
  'approval (Albania), not found for the others': 'zgoda (Albania), dla pozostałych nie znaleziono',
  'Bilateral security agreements declared political or in need of no ratification': 'Dwustronne umowy o bezpieczeństwie uznane za polityczne lub niewymagające ratyfikacji',
  'agreements (CZ, EE, IT, LU, LV, RO, SI, US)': 'umów (CZ, EE, IT, LU, LV, RO, SI, US)',
  'UK 100-year partnership: ratified by Ukraine’s parliament, UK scrutiny done, in force': 'Partnerstwo na 100 lat ze Zjednoczonym Królestwem: ratyfikowane przez parlament Ukrainy, po kontroli brytyjskiej, obowiązuje',
  'Multinational Force Ukraine: staff of the headquarters in Paris': 'Wielonarodowe Siły Ukraina: personel dowództwa w Paryżu',
  people: 'osób',
  'States that signed a declaration of intent to deploy the reassurance force after a ceasefire': 'Państwa, które podpisały deklarację zamiaru wysłania sił reasekuracyjnych po zawieszeniu broni',
  'states (France and the United Kingdom)': 'państwa (Francja i Zjednoczone Królestwo)',
  'Troops deployed by the reassurance force, which starts only after a ceasefire or peace': 'Żołnierze wysłani przez siły reasekuracyjne, które ruszają dopiero po zawieszeniu broni lub pokoju',
  troops: 'żołnierzy',
};
