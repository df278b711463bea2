import type { Contributor, NamedState, Plan, PlanElement } from '../../domain/coalition/plan.schema.js';
import { groupBy } from '../../domain/group-by.js';
import { byDepth } from '../../domain/ledger/by-depth.js';
import { height, type Standing } from '../../domain/ledger/depth.js';
import type { CardView, TableRow } from '../../presentation/card.js';
import { planSentence, statedTotals, totalRow, type RosterGroup, type RosterRow } from '../../presentation/roster.js';
import { asOfView, said, sourceViews, tableRow, type Telling } from '../../presentation/telling.js';
import { dotted } from '../../presentation/text.js';
import type { ForcePlanWords } from '../../presentation/words/force-plan.en.js';

/** A term and what stands under it; with the depth that is drawn before it. */
export interface PlanFact {
  readonly term: string;
  readonly depth?: Standing;
  readonly texts: readonly string[];
}

/** One element of the plan as it is printed. */
export interface ElementView {
  readonly kind: PlanElement['kind'];
  readonly name: string;
  readonly what: string;
  readonly facts: readonly PlanFact[];
}

export interface PlanPicture {
  readonly elements: readonly ElementView[];
  /** Totals without names, and the states that somebody named; never counted together. */
  readonly groups: readonly RosterGroup[];
}

type Tell = Telling<ForcePlanWords>;

/** All that `pw-force-plan` prints and draws. */
export function forcePlanView(plan: Plan, telling: Tell): CardView<PlanPicture> {
  const { common } = telling;
  const headline = said(plan.label, telling);
  return {
    headline,
    figure: undefined,
    sentence: sentence(plan, telling),
    picture: plan.elements.length ? {
      elements: plan.elements.map((element) => elementView(element, telling)),
      groups: [statedTotals(plan.stated, telling), ...namedGroups(plan, telling)].filter(({ rows }) => rows.length),
    } : undefined,
    notes: [],
    table: {
      caption: headline, columns: common.columns,
      get rows() {
        return tableRows(plan, telling);
      },
    },
    sources: sourceViews(plan.sources, telling),
    freshness: asOfView(plan, telling),
  };
}

function sentence(plan: Plan, telling: Tell): string {
  const { formats, words } = telling;
  const { elements, stated = [], named = [] } = plan;
  const reserved = named.filter(({ condition }) => condition).length;
  return [
    elements.length ? words.elements(formats.list(elements.map((element) => elementText(element, telling)))) : '',
    planSentence(plan, telling),
    ...stated.map(({ by, asOf, value, label }) => words.total(said(by, telling), formats.date(asOf), formats.number(value), said(label, telling))),
    named.length ? words.leaders(
      states(named, telling),
      formats.list(namers(plan, telling).map(([by, group]) => words.counted(by, formats.number(group.length)))),
      reserved ? formats.number(reserved) : undefined,
    ) : '',
  ].join('').trim();
}

const states = (list: readonly unknown[], { formats, words }: Tell): string => words.states(formats.number(list.length), list.length);

/** An element, how firm it is, and which of the states named for it are firmer than that. */
function elementText({ kind, depth, contributors = [] }: PlanElement, telling: Tell): string {
  const { formats, words, common } = telling;
  const firmer = [...byDepth(contributors)].filter(([rung]) => height(rung) > Math.max(1, height(depth)));
  return words.element(
    words.role(kind), common.standing(depth), states(contributors, telling),
    formats.list(firmer.map(([rung, { length }]) => words.stand(formats.number(length), length, rung, common.standing(rung), ''))),
  );
}

function elementView({ kind, what, who, depth, conditions = [], contributors = [], asOf }: PlanElement, telling: Tell): ElementView {
  const { formats, words, common } = telling;
  return {
    kind, name: words.role(kind), what: said(what, telling),
    facts: [
      { term: words.who, texts: who ? [said(who, telling)] : [] },
      { term: words.firm, depth, texts: [dotted([common.standing(depth), common.asOf(formats.date(asOf, 'short'))])] },
      { term: words.conditions, texts: conditions.map((condition) => said(condition, telling)) },
      ...[...byDepth(contributors)].map(([rung, group]) => ({
        term: dotted([words.namedFor, common.standing(rung), formats.number(group.length)]), depth: rung,
        texts: [formats.list(group.map((contributor) => contributorText(contributor, telling)).sort(formats.compare))],
      })),
    ].filter(({ texts }) => texts.length),
  };
}

/** A state, and who named it where it did not speak for itself. */
const contributorText = ({ country, namedBy }: Contributor, telling: Tell): string =>
  `${telling.formats.country(country)}${namedBy ? ` (${said(namedBy, telling)})` : ''}`;

const namers = ({ named = [] }: Plan, telling: Tell): [string, NamedState[]][] => [...groupBy(named, ({ by }) => said(by, telling))];

const namedGroups = (plan: Plan, telling: Tell): RosterGroup[] => namers(plan, telling).map(([by, group]) => ({
  heading: telling.words.leader(by),
  count: dotted([states(group, telling), ...new Set(group.map(({ asOf }) => telling.formats.date(asOf)))]),
  rows: group.map((state) => namedRow(state, telling)),
}));

const namedRow = ({ country, condition }: NamedState, telling: Tell): RosterRow => ({
  country, name: telling.formats.country(country),
  lines: condition ? [dotted([said(condition.note, telling), said(condition.by, telling), telling.formats.date(condition.asOf)])] : [],
});

function tableRows({ elements, stated = [], named = [] }: Plan, telling: Tell): TableRow[] {
  const { formats, words, common } = telling;
  return [
    ...elements.flatMap((element) => [
      tableRow(words.role(element.kind), dotted([
        common.standing(element.depth), said(element.what, telling), said(element.who, telling), ...(element.conditions ?? []).map((condition) => said(condition, telling)),
      ]), element, telling),
      ...(element.contributors ?? []).map((contributor) => tableRow(
        dotted([words.role(element.kind), contributorText(contributor, telling)]),
        dotted([common.standing(contributor.depth), said(contributor.offer, telling)]), contributor, telling,
      )),
    ]),
    ...stated.map((total) => totalRow(total, telling)),
    ...named.flatMap(({ country, by, condition, ...naming }) => [
      tableRow(formats.country(country), words.leader(said(by, telling)), naming, telling),
      ...(condition ? [tableRow(formats.country(country), dotted([said(condition.note, telling), said(condition.by, telling)]), condition, telling)] : []),
    ]),
  ];
}
