/** Texts of the bundled ledger: what is counted, as it stands behind its number. */
export const texts: Readonly<Record<string, string>> = {
  'Defence Minister Denys Shmyhal': 'le ministre de la Défense Denys Chmyhal',
  people: 'personnes',
  troops: 'soldats déployés',
  soldiers: 'soldats',
  drones: 'drones (UAV)',
  'member states': 'États membres',
  'national plans': 'plans nationaux',
  'states (France and the United Kingdom)': 'États (France et Royaume-Uni)',
  'agreements, or 28 by Ukraine’s own count': 'accords, ou 28 selon le décompte de l’Ukraine',
  'approval (Albania), not found for the others': 'approbation (Albanie), introuvable pour les autres',
  'agreements (CZ, EE, IT, LU, LV, RO, SI, US)': 'accords (CZ, EE, IT, LU, LV, RO, SI, US)',
  staff: 'postes',
  'percent of GDP': 'pour cent du PIB',
};
