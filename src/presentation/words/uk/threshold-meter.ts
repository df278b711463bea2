import type { ThresholdMeterWords } from '../threshold-meter.en.js';

const verdicts = { kept: ' дотримано', missed: ' не дотримано', undecided: ': не визначено' };
const bases = {
  'in-force': 'чинне правило', coming: 'правило ще не чинне', demand: 'не чинне правило', yardstick: 'орієнтир, а не правило',
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'SAFE defence loans: component cost from the EU, EEA-EFTA states or Ukraine': 'Оборонні позики SAFE: вартість компонентів з ЄС, держав ЄАВТ у складі ЄЕП або України',
  'Council Regulation (EU) 2025/1106 (SAFE)': 'Регламент Ради (ЄС) 2025/1106 (SAFE)',
};

export const words: ThresholdMeterWords = {
  limit: (isFloor, limit) => `${isFloor ? 'Нижня межа' : 'Верхня межа'}: ${limit}`,
  bound: (isFloor, limit) => `${isFloor ? 'щонайменше' : 'щонайбільше'}${limit && ` ${limit}`}`,
  basis: (basis, date) => `${bases[basis]}${date && ` (з: ${date})`}`,
  sentence: ({ label, bound, basis, rule }) => `${label}: ${bound}, ${basis}${rule ? `, «${rule}»` : ''}.`,
  reading: ({ label, amount, about, verdict }) => ` ${label}: ${amount}${about && ` (${about})`}${verdict && `, ${verdict}`}.`,
  unknown: (label, about) => ` ${label}: не знайдено${about && ` (${about})`}; невідомо, а це не нуль.`,
  verdict: (isFloor, verdict) => `${isFloor ? 'нижньої межі' : 'верхньої межі'}${verdicts[verdict]}`,
  actual: (isShare) => (isShare ? 'Фактична частка' : 'Фактичне число'),
  notFound: 'не знайдено',
  counted: (part, whole) => `${part} з ${whole}`,
  vague: '«Майже» й «близько» тут означають відхилення до однієї десятої від числа.',
};
