/** Words of the funding gap. Amounts and dates arrive printed. */
export const fundingGapEn = {
  missing: (atLeast: boolean, about: boolean, half: boolean) =>
    `${bounds(atLeast, about)}missing from the ${half ? 'partners’ half' : 'need'}`,
  surplus: (half: boolean) => `more than the ${half ? 'partners’ half' : 'need'}`,
  sentence: (told: {
    by: string; dataEnd: string; term: string; covered: string; stated: string; rate: string | undefined; share: string | undefined;
    target: string; need: string; needDate: string; half: boolean; gap: string | undefined; surplus: string | undefined; atLeast: boolean;
  }) => [
    `By ${told.dataEnd}, ${told.by} had ${told.term} `,
    told.rate ? `${told.stated} (about ${told.covered} at the ${told.rate})` : told.stated,
    told.share ? `: ${told.atLeast ? 'at most ' : ''}${told.share} of ` : ' of ',
    told.half ? `their ${told.target} half of a need put at ${told.need} on ${told.needDate}` : `a need put at ${told.need} on ${told.needDate}`,
    told.surplus ? `, ${told.surplus} more than that.` : told.gap ? `; ${bounds(told.atLeast, Boolean(told.rate))}${told.gap} of ${told.half ? 'that half' : 'it'} was not in this series.` : '.',
  ].join(''),
  partners: 'partners',
  rate: (publisher: string, date: string) => `${publisher} rate of ${date}`,
  cannotAdd: (covered: string, target: string, dataEnd: string) =>
    `By ${dataEnd}, ${covered} stood against a target of ${target}; without a dated exchange rate in the ledger the two cannot be compared.`,
  need: 'Need',
  own: 'Own half',
  partnersHalf: 'Partners’ half',
  asStated: (amount: string) => `${amount}, as stated`,
  covered: (term: string, amount: string) => `${amount} ${term}`,
  gap: (amount: string) => `${amount} missing`,
  over: (amount: string) => `${amount} more than needed`,
  gapRow: 'Not in this series',
  surplusRow: 'More than needed',
  converted: (term: string) => `${term}, converted`,
  pace: (amount: string) => `Pace: ${amount}`,
  paceRow: (dataEnd: string) => `An even pace by ${dataEnd}`,
  soFar: (period: string) => `In ${period} so far`,
  neededFrom: (month: string) => `Needed from ${month}`,
  perMonth: (amount: string) => `${amount} a month`,
  atPace: 'At the present pace',
  byEnd: (projected: string, target: string, end: string) => `${projected} of ${target} by ${end}`,
  ended: (end: string) => `The period ended on ${end}.`,
  oneRate: (rate: string) => `Converted at one rate: ${rate}.`,
  arithmetic: (dataEnd: string) => `Pace is reckoned from ${dataEnd}: arithmetic, not a forecast.`,
};

const bounds = (atLeast: boolean, about: boolean) => `${atLeast ? 'at least ' : ''}${about ? 'about ' : ''}`;

export type FundingGapWords = typeof fundingGapEn;
