import type { ForcePlanWords } from '../force-plan.en.js';
import { coalition } from './coalition.js';

export const words: ForcePlanWords = {
  ...coalition,
  element: (role, standing, states, firmer) => `${role} (${standing}; названо: ${states}${firmer && `, із них ${firmer}`})`,
  elements: (list) => `Складники плану: ${list}.`,
  total: (by, date, count, label) => ` Загальну кількість ${count} назвав ${by} (${date}): ${label}.`,
  leaders: (states, by, reserved) => ` Серед тих, хто взяв зобов’язання, названо: ${states} (${by})${reserved ? `, із них із застереженнями: ${reserved}` : ''}.`,
  counted: (name, count) => `${name}: ${count}`,
  who: 'Хто',
  firm: 'Наскільки твердо',
  conditions: 'Умови',
  namedFor: 'Названо для цього',
  leader: (name) => `Серед тих, хто взяв зобов’язання, їх називає ${name}`,
};

/** Texts of the bundled ledger in Ukrainian, by their English. */
export const texts = {
  'What is the coalition’s plan made of, and how firm is it?': 'З чого складається план коаліції і наскільки він твердий?',
  'Ukraine’s own forward defence, strengthened': 'Власна передова оборона України, посилена',
  'Ukraine; a few European brigades only as a back-up': 'Україна; кілька європейських бригад лише як підтримка',
  'Germany: a decision of the Bundestag': 'Німеччина: рішення Бундестагу',
  'United Kingdom: a vote of the House of Commons, promised in January 2026': 'Велика Британія: голосування в Палаті громад, обіцяне в січні 2026',
  'Estonia: a mandate of the Riigikogu': 'Естонія: мандат Рійгікогу',
  'Spain: the support of the Congress of Deputies': 'Іспанія: підтримка Конгресу депутатів',
  'Air defence, manned aircraft included, from bases in Poland and Romania; not found in official texts':
    'Протиповітряна оборона, зокрема пілотованими літаками, з баз у Польщі та Румунії; в офіційних текстах не знайдено',
  'Sweden: the approval of the Riksdag, and rules of engagement': 'Швеція: згода Риксдагу та правила застосування сили',
  'Bulgaria: a decision of the National Assembly on its role': 'Болгарія: рішення Національних зборів про її роль',
  'A fleet in the Black Sea that clears mines and keeps trade routes open': 'Флот у Чорному морі, який розміновує його і тримає торговельні шляхи відкритими',
  'Possibly led by Türkiye, which plans to lead at sea': 'Можливо, під проводом Туреччини, яка планує очолити морську частину',
  'No decision on troops; forces could stand on neighbouring NATO territory after a ceasefire, if the Bundestag decides so':
    'Рішення щодо військ немає; після припинення вогню сили могли б стояти на сусідній території НАТО, якщо так вирішить Бундестаг',
  'Chancellor Friedrich Merz': 'Канцлер Фрідріх Мерц',
  'No troops; monitoring and training outside Ukraine': 'Без військ; моніторинг і навчання поза Україною',
  'No troops in Ukraine; a logistics hub': 'Без військ в Україні; логістичний вузол',
};
