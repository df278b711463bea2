/** Texts of the bundled ledger: what is counted, as it stands behind its number. */
export const texts: Readonly<Record<string, string>> = {
  'Defence Minister Denys Shmyhal': 'міністр оборони Денис Шмигаль',
  people: 'осіб',
  troops: 'військових на місці',
  soldiers: 'військових',
  drones: 'дронів',
  'member states': 'держав-членів',
  'national plans': 'національних планів',
  'states (France and the United Kingdom)': 'держави (Франція і Велика Британія)',
  'agreements, or 28 by Ukraine’s own count': 'угод, або 28 за підрахунком України',
  'approval (Albania), not found for the others': 'схвалення (Албанія), щодо решти не знайдено',
  'agreements (CZ, EE, IT, LU, LV, RO, SI, US)': 'угод (CZ, EE, IT, LU, LV, RO, SI, US)',
  staff: 'посад',
  'percent of GDP': 'відсоток ВВП',
};
