/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'Defence Minister Denys Shmyhal': 'Verteidigungsminister Denys Schmyhal',
};
