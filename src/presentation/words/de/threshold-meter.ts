import type { ThresholdMeterWords } from '../threshold-meter.en.js';

const verdicts = { kept: ' eingehalten', missed: ' nicht eingehalten', undecided: ': nicht entschieden' };
const bases = {
  'in-force': 'geltende Regel', coming: 'Regel, die noch nicht gilt', demand: 'keine geltende Regel', yardstick: 'ein Maßstab, keine Regel',
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'SAFE defence loans: component cost from the EU, EEA-EFTA states or Ukraine': 'SAFE-Verteidigungsdarlehen: Anteil der Komponentenkosten aus der EU, den EWR-EFTA-Staaten oder der Ukraine',
  'Council Regulation (EU) 2025/1106 (SAFE)': 'Verordnung (EU) 2025/1106 des Rates (SAFE)',
  'The regulation itself. The wording of its Article 16 was not read; the 65 percent is taken from the reports named beside it.': 'Die Verordnung selbst. Der Wortlaut ihres Artikels 16 wurde nicht gelesen; die 65 Prozent stammen aus den Berichten, die daneben genannt sind.',
  'Puts the rule the other way round: at most 35 percent from elsewhere.': 'Sagt die Regel umgekehrt: höchstens 35 Prozent von anderswo.',
  'Named for the day of entry into force; only the abstract was read.': 'Genannt für den Tag des Inkrafttretens; nur die Zusammenfassung wurde gelesen.',
  'Russian drones and missiles intercepted by Ukraine': 'Von der Ukraine abgefangene russische Drohnen und Raketen',
  Drones: 'Drohnen',
  Missiles: 'Raketen',
  'Weapons of Ukraine’s defence forces that are made in Ukraine': 'Waffen der ukrainischen Verteidigungskräfte, die in der Ukraine hergestellt werden',
  'Of weapons, not of ammunition.': 'Bei Waffen, nicht bei Munition.',
};

export const words: ThresholdMeterWords = {
  limit: (isFloor, limit) => `${isFloor ? 'Untergrenze' : 'Obergrenze'}: ${limit}`,
  bound: (isFloor, limit) => `${isFloor ? 'mindestens' : 'höchstens'}${limit && ` ${limit}`}`,
  basis: (basis, date) => `${bases[basis]}${date && `${basis === 'coming' ? ', ab' : ', seit'}: ${date}`}`,
  sentence: ({ label, bound, basis, rule }) => `${label}: ${bound} (${basis}${rule ? `; „${rule}“` : ''}).`,
  reading: ({ label, amount, about, verdict }) => ` ${label}: ${amount}${about && ` (${about})`}${verdict && `, ${verdict}`}.`,
  unknown: (label, about) => ` ${label}: nicht gefunden${about && ` (${about})`}; das heißt unbekannt, nicht null.`,
  verdict: (isFloor, verdict) => `${isFloor ? 'Untergrenze' : 'Obergrenze'}${verdicts[verdict]}`,
  actual: (isShare) => (isShare ? 'Tatsächlicher Anteil' : 'Tatsächliche Zahl'),
  notFound: 'nicht gefunden',
  counted: (part, whole) => `${part} von ${whole}`,
  vague: '„Fast“ und „etwa“ werden hier als bis zu einem Zehntel neben der Zahl gelesen.',
};
