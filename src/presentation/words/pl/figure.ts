/** Texts of the bundled ledger: what is counted, as it stands behind its number. */
export const texts: Readonly<Record<string, string>> = {
  'Defence Minister Denys Shmyhal': 'minister obrony Denys Szmyhal',
  people: 'osób',
  troops: 'żołnierzy na miejscu',
  soldiers: 'żołnierzy',
  drones: 'dronów',
  'member states': 'państw członkowskich',
  'national plans': 'planów krajowych',
  'states (France and the United Kingdom)': 'państwa (Francja i Wielka Brytania)',
  'agreements, or 28 by Ukraine’s own count': 'umów, albo 28 według liczenia Ukrainy',
  'approval (Albania), not found for the others': 'zatwierdzenie (Albania), dla pozostałych nie znaleziono',
  'agreements (CZ, EE, IT, LU, LV, RO, SI, US)': 'umów (CZ, EE, IT, LU, LV, RO, SI, US)',
  staff: 'etatów',
  'percent of GDP': 'procent PKB',
};
