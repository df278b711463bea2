const sources = ['city'];

/** A ledger of your own: what a city has of its flood fund at the end of a month of 2026. */
export const floodFund = (amount: number, month: string) => ({
  pledgewatch: 1,
  id: 'flood-fund',
  title: 'The flood fund of Example',
  asOf: month,
  sources: [
    { id: 'city', publisher: 'City of Example', title: 'Accounts', url: 'https://example.org/accounts' },
  ],
  needs: [
    {
      id: 'need',
      label: 'Repairs after the flood',
      money: { amount: 12_000_000, currency: 'EUR' },
      asOf: '2026-01-15',
      sources,
    },
    {
      id: 'paid-in',
      label: 'Paid in',
      term: 'paid in',
      money: { amount, currency: 'EUR' },
      period: { from: '2026-01', to: month },
      asOf: month,
      cadence: 'monthly',
      sources,
    },
  ],
  gaps: [
    {
      id: 'fund',
      label: 'How much of the flood fund is raised?',
      period: { from: '2026', to: '2026' },
      need: 'need',
      covered: 'paid-in',
      asOf: month,
      sources,
    },
  ],
});
