/** Words of the funding gap. Amounts and dates arrive printed. */
export const fundingGapEn = {
  missing: (atLeast: boolean, about: boolean, half: boolean) => {
    const missing = `missing from the ${half ? 'partners’ half' : 'need'}`;
    return atLeast || about ? `${bounds(atLeast, about)}this much is ${missing}` : missing;
  },
  surplus: (half: boolean) => `more than the ${half ? 'partners’ half' : 'need'}`,
  sentence: (told: {
    what: string; period: string | undefined; publisher: string; dataEnd: string; stated: string; converted: string | undefined; rate: string;
    share: string | undefined; target: string; need: string; needDate: string; half: boolean; gap: string | undefined; surplus: string | undefined; atLeast: boolean;
  }) => [
    `${[told.what, told.period].filter(Boolean).join(', ')} (${told.publisher}): ${told.stated}`,
    told.converted ? ` (about ${told.converted} at the ${told.rate})` : '',
    told.share ? `, ${told.atLeast ? 'at most ' : ''}${told.share} of ` : ', of ',
    `${told.half ? `the partners’ ${told.target} half of ` : ''}a need put at “${told.need}” (${told.needDate})`,
    told.surplus ? `: ${told.surplus} more than that.` : '',
    told.gap ? `; ${bounds(told.atLeast, Boolean(told.converted))}${told.gap} of ${told.half ? 'the partners’ half' : 'it'} was not in this series by ${told.dataEnd}.` : '',
    told.surplus || told.gap ? '' : ', all of it.',
  ].join(''),
  rate: (publisher: string, date: string) => `${publisher} rate of ${date}`,
  cannotAdd: (covered: string, target: string, dataEnd: string) =>
    `By ${dataEnd}, ${covered} stood against a target of ${target}; without a dated exchange rate in the ledger the two cannot be compared.`,
  covers: 'Covered',
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
