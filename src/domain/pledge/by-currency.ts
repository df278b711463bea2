import { groupBy } from '../group-by.js';
import type { Money } from '../quantity/money.js';
import { tally } from './tally.js';
import type { Total } from './total.schema.js';

/**
 * What stands in each currency, for a total that cannot be added up: the same rule, each currency by itself.
 * A part stands back behind its whole in another currency as well.
 */
export function sumsByCurrency({ pledges = [], from = 'stated' }: Total): Money[] {
  const currencies = new Map(pledges.map(({ id, money }) => [id, money?.currency]));
  const stands = pledges.filter(({ money, partOf }) => {
    const whole = currencies.get(partOf ?? '');
    return money && (!whole || whole === money.currency);
  });
  return [...groupBy(stands, ({ money }) => money?.currency ?? '')].flatMap(([currency, here]) => {
    const { total } = tally(here, from, currency);
    return total === undefined ? [] : [{ amount: total, currency }];
  });
}
