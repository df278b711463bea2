import type { ThresholdMeterWords } from '../threshold-meter.en.js';

const verdicts = { kept: ' eingehalten', missed: ' nicht eingehalten', undecided: ': nicht entschieden' };
const bases = {
  'in-force': 'geltende Regel', coming: 'Regel, die noch nicht gilt', demand: 'keine geltende Regel', yardstick: 'ein Maßstab, keine Regel',
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'SAFE defence loans: component cost from the EU, EEA-EFTA states or Ukraine': 'SAFE-Verteidigungsdarlehen: Anteil der Komponentenkosten aus der EU, den EWR-EFTA-Staaten oder der Ukraine',
  'Council Regulation (EU) 2025/1106 (SAFE)': 'Verordnung (EU) 2025/1106 des Rates (SAFE)',
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
