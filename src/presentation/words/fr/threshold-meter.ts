import type { ThresholdMeterWords } from '../threshold-meter.en.js';

const verdicts = { kept: ' respecté', missed: ' non respecté', undecided: '\u00a0: non tranché' };
const bases = {
  'in-force': 'règle en vigueur', coming: 'règle pas encore en vigueur', demand: 'sans règle en vigueur', yardstick: 'un repère, non une règle',
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'SAFE defence loans: component cost from the EU, EEA-EFTA states or Ukraine': 'Prêts de défense SAFE\u00a0: part du coût des composants venant de l’UE, des États de l’AELE membres de l’EEE ou d’Ukraine',
  'Council Regulation (EU) 2025/1106 (SAFE)': 'Règlement (UE) 2025/1106 du Conseil (SAFE)',
};

export const words: ThresholdMeterWords = {
  limit: (isFloor, limit) => `${isFloor ? 'Plancher' : 'Plafond'}\u00a0: ${limit}`,
  bound: (isFloor, limit) => `${isFloor ? 'au moins' : 'au plus'}${limit && ` ${limit}`}`,
  basis: (basis, date) => `${bases[basis]}${date && `${basis === 'coming' ? ' (dès\u00a0: ' : ' (depuis\u00a0: '}${date})`}`,
  sentence: ({ label, bound, basis, rule }) => `${label}\u00a0: ${bound}, ${basis}${rule ? `, «\u00a0${rule}\u00a0»` : ''}.`,
  reading: ({ label, amount, about, verdict }) => ` ${label}\u00a0: ${amount}${about && ` (${about})`}${verdict && `, ${verdict}`}.`,
  unknown: (label, about) => ` ${label}\u00a0: valeur introuvable${about && ` (${about})`}\u00a0; inconnue, ce qui n’est pas zéro.`,
  verdict: (isFloor, verdict) => `${isFloor ? 'plancher' : 'plafond'}${verdicts[verdict]}`,
  actual: (isShare) => (isShare ? 'Part réelle' : 'Nombre réel'),
  notFound: 'valeur introuvable',
  counted: (part, whole) => `${part} sur ${whole}`,
  vague: '«\u00a0Près de\u00a0» et «\u00a0environ\u00a0» se lisent ici comme à un dixième près.',
};
