/** A small ledger as the page shows it. */
export const sample = {
  $schema: 'node_modules/pledgewatch/dist/schema/ledger-1.json',
  pledgewatch: 1,
  id: 'park',
  title: 'The new park of Riverton',
  asOf: '2026-11-22',
  sources: [
    {
      id: 'council',
      publisher: 'Riverton Council',
      title: 'Minutes of 3 March 2026',
      published: '2026-03-05',
    },
    {
      id: 'gazette',
      publisher: 'Riverton Gazette',
      url: 'https://gazette.example/park',
      published: '2026-09-14',
    },
  ],
  needs: [
    {
      id: 'cost',
      label: 'What the park costs',
      money: { amount: 4000000, currency: 'EUR' },
      asOf: '2026-03-03',
      sources: ['council'],
    },
    {
      id: 'raised',
      label: 'Raised so far',
      money: { amount: 1300000, currency: 'EUR' },
      asOf: '2026-09',
      sources: ['gazette'],
    },
  ],
  gaps: [
    {
      id: 'park',
      label: 'How much of the park is paid for?',
      need: 'cost',
      covered: 'raised',
      asOf: '2026-09',
      sources: ['council', 'gazette'],
    },
  ],
};
