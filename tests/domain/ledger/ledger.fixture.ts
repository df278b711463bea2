/** A small ledger that every slice reads, made anew for each test so that a test may spoil it. */

export type Fields = Record<string, unknown>;

export const sources: readonly Fields[] = [{ publisher: 'Kiel Institute', url: 'https://www.ifw-kiel.de/' }];

const recorded = { asOf: '2026-04-30', sources };

export const euros = (amount: number): Fields => ({ amount, currency: 'EUR' });

export const pledge = (id: string, fields: Fields = {}): Fields => ({
  ...recorded, id, label: `Pledge ${id}`, depth: 'stated', money: euros(100), ...fields,
});

export const total = (fields: Fields = {}): Fields => ({
  ...recorded, id: 'promised', label: 'Promised', currency: 'EUR', ...fields,
});

export const gap = (fields: Fields = {}): Fields => ({
  ...recorded,
  id: 'defence',
  label: 'Defence need',
  period: { from: '2026-01', to: '2026-12' },
  need: { ...recorded, money: euros(120) },
  covered: { ...recorded, money: euros(30) },
  ...fields,
});

export const indicator = (fields: Fields = {}): Fields => ({
  ...recorded, id: 'clusters', label: 'Clusters opened', unit: 'clusters', value: 2, target: 6, ...fields,
});

export const member = (country: string, fields: Fields = {}): Fields => ({ ...recorded, country, depth: 'stated', ...fields });

export const coalition = (fields: Fields = {}): Fields => ({
  ...recorded, id: 'willing', label: 'Coalition', members: [member('FR'), member('GB')], ...fields,
});

export const ledger = (fields: Fields = {}): Fields => ({
  pledgewatch: 1,
  totals: [total({ pledges: ['air', 'drones', 'loans', 'mines'] })],
  pledges: ['air', 'drones', 'loans', 'mines'].map((id) => pledge(id)),
  gaps: [gap()],
  indicators: [indicator()],
  coalitions: [coalition()],
  ...fields,
});
