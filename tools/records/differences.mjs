// Figures of one thing that do not agree: by rounding, by what is counted, or by who counts.
import { numberOf } from './figure.mjs';

const sum = (amounts) => amounts.reduce((total, amount) => total + (amount ?? 0), 0);

/** Every total of one tracker's word in one edition and period, however it is come by. */
function tracked({ needs = [], totals = [], series = [], donors = [] }) {
  const found = [];
  const add = (term, { release, currency, period, of = 'all aid' }, what, amount) =>
    found.push({ key: [term, of, `${period.from} to ${period.to}`, release, currency].join(' · '), what, amount });
  const monthsIn = ({ points }, { from, to }) => points.filter(({ on }) => on >= from && on <= to);
  const periods = [...needs, ...donors].flatMap(({ period }) => period ?? []);
  const whole = donors[0]?.period;
  for (const { id, term, release, money, period, label } of needs) {
    if (term && release) add(term, { release, period, currency: money.currency, of: /military/i.test(label) ? 'military' : undefined }, `\`needs/${id}\`, as stated`, money.amount);
  }
  for (const { id, term, release, money, parts = [] } of totals) {
    add(term, { release, period: whole, currency: money.currency }, `\`totals/${id}\`, as stated`, money.amount);
    for (const part of parts) if (part.money) add(part.label.toLowerCase(), { release, period: whole, currency: part.money.currency }, `\`totals/${id}\`, its part`, part.money.amount);
  }
  for (const each of series) {
    for (const period of new Map(periods.map((span) => [span.from + span.to, span])).values()) {
      const of = (category) => sum(monthsIn(each, period).map(({ amounts }) => amounts[category]));
      const what = `\`series/${each.id}\`, the sum of its months`;
      add(each.term, { ...each, period }, what, sum(each.categories.map(({ id }) => of(id))));
      for (const { id } of each.categories) add(each.term, { ...each, period, of: id }, what, of(id));
    }
  }
  for (const each of donors) {
    const rest = ({ committed, allocated }) => (committed ?? 0) - (allocated ?? 0);
    const where = `\`donors/${each.id}\``;
    for (const term of ['allocated', 'committed']) add(term, each, `${where}, the sum of its donors`, sum(each.donors.map((donor) => donor[term])));
    add('to be allocated', each, `${where}, committed less allocated`, sum(each.donors.map(rest)));
    add('to be allocated', each, `${where}, the same for each donor and never below zero`, sum(each.donors.map((donor) => Math.max(0, rest(donor)))));
  }
  return found;
}

/** Counts that others state differently. */
function counted({ registers = [], agreements = [], coalitions = [] }) {
  const familyOf = new Map(agreements.map(({ id, framework }) => [id, framework]));
  return [
    ...registers.flatMap(({ id, agreements: ids, stated = [] }) => stated.flatMap(({ value, by, note, framework, asOf }) => [
      { key: framework ?? id, what: `\`registers/${id}\`, counted`, amount: ids.filter((each) => familyOf.get(each) === framework).length },
      { key: framework ?? id, what: `${by} (${asOf}${note ? `; ${note}` : ''})`, amount: value },
    ])),
    ...coalitions.flatMap(({ id, members, stated = [] }) => [
      { key: id, what: `\`coalitions/${id}\`, named`, amount: members.length },
      ...stated.map(({ value, label, by, asOf }) => ({ key: id, what: `${by} (${asOf}): ${label}`, amount: value })),
    ]),
  ];
}

/** Groups of figures that count one thing, each with the distance to the first. */
export function differences(ledger) {
  const groups = new Map();
  for (const figure of [...tracked(ledger), ...counted(ledger)]) groups.set(figure.key, [...(groups.get(figure.key) ?? []), figure]);
  const isTold = (figures) => new Set(figures.map(({ what }) => what.split(',')[0])).size > 1;
  return [...groups].filter(([, figures]) => isTold(figures)).map(([key, figures]) => ({
    key,
    figures: figures.map(({ what, amount }) => ({ what, amount: numberOf(amount), distance: numberOf(amount - figures[0].amount) })),
  }));
}
