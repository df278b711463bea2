import type { ThresholdMeterWords } from '../threshold-meter.en.js';

const verdicts = { kept: ' zachowany', missed: ' niezachowany', undecided: ': nierozstrzygnięte' };
const bases = {
  'in-force': 'obowiązująca reguła', coming: 'reguła jeszcze nie obowiązuje', demand: 'bez obowiązującej reguły', yardstick: 'punkt odniesienia, nie reguła',
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'SAFE defence loans: component cost from the EU, EEA-EFTA states or Ukraine': 'Pożyczki obronne SAFE: koszt komponentów z UE, państw EOG-EFTA lub Ukrainy',
  'Council Regulation (EU) 2025/1106 (SAFE)': 'Rozporządzenie Rady (UE) 2025/1106 (SAFE)',
  'The regulation itself. The wording of its Article 16 was not read; the 65 percent is taken from the reports named beside it.': 'Samo rozporządzenie. Brzmienia jego artykułu 16 nie czytano; 65 procent pochodzi z doniesień wymienionych obok.',
  'Puts the rule the other way round: at most 35 percent from elsewhere.': 'Podaje regułę odwrotnie: najwyżej 35 procent z innych miejsc.',
  'Named for the day of entry into force; only the abstract was read.': 'Podane ze względu na dzień wejścia w życie; przeczytano tylko streszczenie.',
  'Russian drones and missiles intercepted by Ukraine': 'Rosyjskie drony i rakiety przechwycone przez Ukrainę',
  Drones: 'Drony',
  Missiles: 'Rakiety',
  'Weapons of Ukraine’s defence forces that are made in Ukraine': 'Broń ukraińskich sił obrony, która jest produkowana w Ukrainie',
  'Of weapons, not of ammunition.': 'Chodzi o broń, nie o amunicję.',
};

export const words: ThresholdMeterWords = {
  limit: (isFloor, limit) => `${isFloor ? 'Dolny próg' : 'Górny próg'}: ${limit}`,
  bound: (isFloor, limit) => `${isFloor ? 'co najmniej' : 'co najwyżej'}${limit && ` ${limit}`}`,
  basis: (basis, date) => `${bases[basis]}${date && ` (od: ${date})`}`,
  sentence: ({ label, bound, basis, rule }) => `${label}: ${bound}, ${basis}${rule ? `, „${rule}”` : ''}.`,
  reading: ({ label, amount, about, verdict }) => ` ${label}: ${amount}${about && ` (${about})`}${verdict && `, ${verdict}`}.`,
  unknown: (label, about) => ` ${label}: nie znaleziono${about && ` (${about})`}; nie wiadomo, co nie znaczy zero.`,
  verdict: (isFloor, verdict) => `${isFloor ? 'dolny próg' : 'górny próg'}${verdicts[verdict]}`,
  actual: (isShare) => (isShare ? 'Rzeczywisty udział' : 'Rzeczywista liczba'),
  notFound: 'nie znaleziono',
  counted: (part, whole) => `${part} z ${whole}`,
  vague: '„Prawie” i „około” czyta się tu jako różnicę do jednej dziesiątej podanej liczby.',
};
