import type { ThresholdMeterWords } from '../threshold-meter.en.js';

const verdicts = { kept: ' дотримано', missed: ' не дотримано', undecided: ': не визначено' };
const bases = {
  'in-force': 'чинне правило', coming: 'правило ще не чинне', demand: 'не чинне правило', yardstick: 'орієнтир, а не правило',
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'SAFE defence loans: component cost from the EU, EEA-EFTA states or Ukraine': 'Оборонні позики SAFE: вартість компонентів з ЄС, держав ЄАВТ у складі ЄЕП або України',
  'Council Regulation (EU) 2025/1106 (SAFE)': 'Регламент Ради (ЄС) 2025/1106 (SAFE)',
  'The regulation itself. The wording of its Article 16 was not read; the 65 percent is taken from the reports named beside it.': 'Сам регламент. Текст його статті 16 не прочитано; 65 відсотків узято з повідомлень, названих поруч.',
  'Puts the rule the other way round: at most 35 percent from elsewhere.': 'Подає правило навпаки: щонайбільше 35 відсотків з інших місць.',
  'Named for the day of entry into force; only the abstract was read.': 'Названо заради дня набрання чинності; прочитано лише анотацію.',
  'Russian drones and missiles intercepted by Ukraine': 'Російські дрони й ракети, перехоплені Україною',
  Drones: 'Дрони',
  Missiles: 'Ракети',
  'Weapons of Ukraine’s defence forces that are made in Ukraine': 'Зброя Сил оборони України, вироблена в Україні',
  'Of weapons, not of ammunition.': 'Про зброю, а не про боєприпаси.',
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
