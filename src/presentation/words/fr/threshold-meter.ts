import type { ThresholdMeterWords } from '../threshold-meter.en.js';

const verdicts = { kept: ' respecté', missed: ' non respecté', undecided: '\u00a0: non tranché' };
const bases = {
  'in-force': 'règle en vigueur', coming: 'règle pas encore en vigueur', demand: 'sans règle en vigueur', yardstick: 'un repère, non une règle',
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'SAFE defence loans: component cost from the EU, EEA-EFTA states or Ukraine': 'Prêts de défense SAFE\u00a0: part du coût des composants venant de l’UE, des États de l’AELE membres de l’EEE ou d’Ukraine',
  'Council Regulation (EU) 2025/1106 (SAFE)': 'Règlement (UE) 2025/1106 du Conseil (SAFE)',
  'The regulation itself. The wording of its Article 16 was not read; the 65 percent is taken from the reports named beside it.': 'Le règlement lui-même. Le texte de son article 16 n’a pas été lu\u00a0; les 65 pour cent viennent des articles cités à côté.',
  'Puts the rule the other way round: at most 35 percent from elsewhere.': 'Dit la règle à l’envers\u00a0: au plus 35 pour cent venant d’ailleurs.',
  'Named for the day of entry into force; only the abstract was read.': 'Cité pour le jour de l’entrée en vigueur\u00a0; seul le résumé a été lu.',
  'Russian drones and missiles intercepted by Ukraine': 'Drones et missiles russes interceptés par l’Ukraine',
  Drones: 'Les drones',
  Missiles: 'Les missiles',
  'Weapons of Ukraine’s defence forces that are made in Ukraine': 'Armes des forces de défense ukrainiennes qui sont fabriquées en Ukraine',
  'Of weapons, not of ammunition.': 'Des armes, non des munitions.',
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
