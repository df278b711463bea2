/** Texts of the bundled ledger in Ukrainian, by their English; a unit in the genitive plural, an instrument in the accusative. */
export const texts = {
  'How much of Ukraine’s 2026 defence need is covered?': 'Яку частину оборонної потреби України на 2026 рік покрито?',
  'Ukraine’s defence need in 2026': 'Оборонна потреба України на 2026 рік',
  'Ukraine’s own half': 'Власна половина України',
  'Partners’ half': 'Партнерська половина',
  'Military aid allocated': 'Виділена військова допомога',
  allocated: 'виділено',
  'the defence part of the EU support loan (€60\u00a0bn over 2026 and 2027, approved by the European Parliament on 11 February 2026; Kiel’s EU row has no military aid)':
    'оборонна частина позики ЄС на підтримку (60 млрд EUR на 2026 і 2027 роки, схвалена Європарламентом 11 лютого 2026 року; у рядку ЄС Кільського інституту військової допомоги немає)',
  'months after April 2026': 'місяці після квітня 2026 року',
  'promises not yet allocated, which overlap and cannot be added up': 'обіцяне, але ще не виділене: обіцянки перетинаються, їх не можна додати',
  'deliveries (an allocation is not a delivery, nor money for the 2026 need by name)':
    'передана допомога (виділене — не передане й не гроші саме на потребу 2026 року)',
  'The institute’s own data tables (commit ddf24c0), which end in April 2026.': 'Таблиці даних самого інституту (commit ddf24c0), до квітня 2026 року.',
  'This address always shows the newest rates; the one used here is of 8 May 2026.': 'Тут завжди найновіші курси; використано курс від 8 травня 2026 року.',

  'Aid committed to Ukraine by 42 donors': 'Допомога Україні: зобов’язання 42 донорів',
  committed: 'зобов’язань',
  Allocated: 'Виділено',
  'Committed, not yet allocated': 'Узято, ще не виділено',
  Delivered: 'Передано',
  'Release 29': 'випуск 29',
  'EUR 0.16 billion that Australia, Ireland and Slovakia allocated beyond what they committed, for which reason Kiel’s own column “to be allocated” comes to EUR 189.74 billion, not 189.58':
    '0,16 млрд EUR, які Австралія, Ірландія та Словаччина виділили понад зобов’язання, тому у стовпці самого Кільського інституту «буде виділено» 189,74 млрд EUR, а не 189,58',
  'aid from others than governments and the EU institutions': 'допомога не від урядів та інституцій ЄС',
  'commitments made after April 2026': 'зобов’язання, взяті після квітня 2026 року',

  'EU accession: negotiating clusters opened': 'Вступ до ЄС: відкриті переговорні кластери',
  'negotiating clusters': 'переговорних кластерів',
  opened: 'відкрито',
  'no page on Ukraine itself was readable': 'жодної сторінки про саму Україну прочитати не вдалося',
  'This page is on Moldova’s identical step the same day, not on Ukraine’s.': 'Сторінка про такий самий крок Молдови того ж дня, а не України.',
  'Written before the event: it reports the plan for 15 June 2026.': 'Написано до події: план на 15 червня 2026 року.',
  'Written before the event: it announces the date.': 'Написано до події: оголошено дату.',

  'The coalition of the willing: who stands behind it, and how firmly?': 'Коаліція охочих: хто за нею стоїть і наскільки твердо?',
  'a declaration of intent': 'декларацію про наміри',
  'a ceasefire or peace': 'припинення вогню або мир',
  'small, if asked': 'невеликі, якщо попросять',
  no: 'ні',
  possible: 'можливо',
  'in principle': 'у принципі',
  'yes, up to a company': 'так, до роти',
  'not initially': 'спочатку ні',
  'yes, after a ceasefire': 'так, після припинення вогню',
  'no decision; on neighbouring NATO territory': 'рішення немає; на сусідній території НАТО',
  'possible, in mandated peacekeeping': 'можливо, у миротворчій місії з мандатом',
  'yes, according to AFP': 'так, за даними AFP',
  yes: 'так',
  'co-lead': 'співкерівництво',
  'plans to lead at sea': 'планує керувати на морі',
  'Reported, not confirmed: not on the list of members of 5 January 2026.': 'За повідомленнями, не підтверджено: немає у списку членів від 5 січня 2026 року.',
  'A copy of a Wikipedia article that carried a warning of machine-written text; no better source was found.':
    'Копія статті Вікіпедії з попередженням про машинний текст; кращого джерела не знайдено.',
  'countries committed to the reassurance force, by statement; the list was never published':
    'країн, що взяли зобов’язання щодо сил запевнення, за заявою; списку так і не опубліковано',
  'countries in the coalition, by statement; not all of them are named': 'країн у коаліції, за заявою; названо не всі',
  'Emmanuel Macron': 'Емманюель Макрон',
  'António Costa': 'Антоніу Кошта',
  'Read in extracts, without a link. It is the author’s judgement that the plan is not a security guarantee; the Paris Declaration of January 2026 came later and claims more.':
    'Прочитано в уривках, без посилання. Що план не є гарантією безпеки — судження автора; Паризька декларація січня 2026 року пізніша і заявляє більше.',
  'Adopted, not signed.': 'Ухвалено, не підписано.',
  'Calls the force “NATO-backed”, which official sources do not.': 'Називає сили «підтриманими НАТО», а офіційні джерела\u00a0— ні.',
  'Reports that deployment starts only after a ceasefire. That no troops were deployed by then is inferred from it.':
    'Повідомляє про розгортання лише після припинення вогню. Що доти військ не розгорнуто — висновок із цього.',
};
