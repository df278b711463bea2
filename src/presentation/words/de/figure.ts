/** Texts of the bundled ledger: what is counted, as it stands behind its number. */
export const texts: Readonly<Record<string, string>> = {
  'Defence Minister Denys Shmyhal': 'Verteidigungsminister Denys Schmyhal',
  people: 'Personen',
  troops: 'Soldaten der Truppe',
  soldiers: 'Soldaten',
  drones: 'Drohnen',
  'member states': 'Mitgliedstaaten',
  'national plans': 'nationale Pläne',
  'states (France and the United Kingdom)': 'Staaten (Frankreich und das Vereinigte Königreich)',
  'agreements, or 28 by Ukraine’s own count': 'Abkommen, oder 28 nach Zählung der Ukraine',
  'approval (Albania), not found for the others': 'Billigung (Albanien), für die übrigen nicht gefunden',
  'agreements (CZ, EE, IT, LU, LV, RO, SI, US)': 'Abkommen (CZ, EE, IT, LU, LV, RO, SI, US)',
  staff: 'Stellen',
  'percent of GDP': 'Prozent des BIP',
};
