import type { Agreement } from '../../domain/agreement/agreement.schema.js';
import { approvalOf, APPROVALS, bySignature, FORCES, isSigned, ladder, shownRungs, type Approval, type Force, type Ladder } from '../../domain/agreement/ladder.js';
import type { Register } from '../../domain/agreement/register.schema.js';
import { plain } from '../../domain/coalition/coalition.js';
import { groupBy } from '../../domain/group-by.js';
import type { CardView, TableRow } from '../../presentation/card.js';
import { asOfView, said, sourceViews, tableRow } from '../../presentation/telling.js';
import { capital } from '../../presentation/words/letters.js';
import { factsOf, nameOf, rowOf, stands, type Mark, type Row, type Tell } from './agreement-ladder.rows.js';

/** How many stand in one place, and what is drawn for it. */
export type Count = readonly [mark: Mark, label: string, value: string];

/** Agreements under one heading. */
export interface Family {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** A family, and how many of it pass. */
export interface FoundFamily extends Family {
  readonly count: string;
}

/** What is left of a picture once it is narrowed. */
export interface Narrowed {
  /** How many are drawn, in words. */
  readonly text: string;
  /** How many pass. */
  readonly found: number;
  readonly first: ReadonlySet<Row>;
  readonly families: readonly FoundFamily[];
}

/** The ladder, what stands beside it, and the list that a reader narrows. */
export interface LadderPicture {
  readonly rungs: readonly Count[];
  readonly beside: readonly Count[];
  readonly control: { readonly name: string; readonly label: string; readonly options: readonly (readonly [value: string, text: string, count: string])[] };
  readonly families: readonly Family[];
  readonly total: number;
}

/** Agreements by the heading that they stand under, in the order of the register. */
type Families = ReadonlyMap<string, readonly Agreement[]>;

/** More names than these would hide the sentence. */
const MOST_NAMES = 4;

/** All that `pw-agreement-ladder` prints and draws. */
export function agreementLadderView(register: Register, telling: Tell): CardView<LadderPicture> {
  const { formats, words, common } = telling;
  const { agreements } = register;
  const headline = said(register.label, telling);
  const counts = ladder(agreements);
  const families = groupBy(agreements, ({ framework, partner }) => (framework ? said(framework, telling) : words[partner ? 'bilateral' : 'multilateral']));
  const value = (count: number | undefined) => (count ? formats.number(count) : words.none);
  const rungs = shownRungs(counts).map((rung): Count => [rung, common.standing(rung), value(counts.rungs.get(rung))]);
  const beside = [
    // Ratification is told also where there is none.
    ...APPROVALS.filter((approval) => approval === 'ratified' || counts.approvals.has(approval))
      .map((approval): Count => [approval, words.approval(approval), value(counts.approvals.get(approval))]),
    ...FORCES.filter((force) => counts.forces.has(force))
      .map((force): Count => [force === 'not-found' ? 'no-record' : force, words.force(force), value(counts.forces.get(force))]),
  ];
  return {
    headline,
    figure: figure(register, counts, families, telling),
    sentence: sentence(register, counts, families, [...beside, ...rungs.filter(([rung]) => rung !== 'signed' && rung !== 'ratified')], telling),
    picture: {
      rungs, beside, total: agreements.length,
      control: { name: 'show', label: words.show, options: [
        ['', words.all, formats.number(agreements.length)],
        ...beside.filter(([mark]) => counts.approvals.has(mark as Approval) || counts.forces.has(mark as Force)),
      ] },
      families: [...families].map(([family, members]) => ({ heading: capital(family), rows: bySignature(members).map((agreement) => rowOf(agreement, telling)) })),
    },
    notes: [words.silence],
    table: {
      caption: headline, columns: common.columns,
      get rows() {
        return tableRows(register, families, telling);
      },
    },
    sources: sourceViews(register.sources, telling),
    freshness: asOfView(register, telling),
  };
}

/** Another count of a family, with who counted, and unless it is short, how and when. */
const others = ({ stated = [] }: Register, family: string, short: boolean, telling: Tell): string[] =>
  stated.filter(({ framework }) => said(framework, telling) === family).map(({ value, by, note, asOf }) => telling.words.or(
    telling.formats.number(value), said(by, telling), short ? [] : [said(note, telling), telling.formats.date(asOf)].filter(Boolean),
  ));

/** The family that others count differently, else all that is signed. */
function figure(register: Register, { signed }: Ladder, families: Families, telling: Tell): CardView<LadderPicture>['figure'] {
  const family = said(register.stated?.[0]?.framework, telling);
  const [other] = others(register, family, true, telling);
  const signedText = telling.common.standing('signed');
  return {
    value: telling.formats.number(families.get(family)?.filter(isSigned).length ?? signed),
    // A space, as a reader aloud would else join the two numbers.
    unit: other ? ` ${other}` : '',
    caption: family ? telling.words.counted(signedText, family) : signedText,
  };
}

function sentence(register: Register, { signed }: Ladder, families: Families, states: readonly Count[], telling: Tell): string {
  const { formats, words } = telling;
  const ratified = register.agreements.filter((agreement) => approvalOf(agreement) === 'ratified').map((agreement) => nameOf(agreement, telling));
  const names = ratified.length && ratified.length <= MOST_NAMES ? ` (${formats.list(ratified)})` : '';
  return words.sentence({
    signed: formats.number(signed), n: signed,
    families: [...families].flatMap(([family, members]) => {
      const count = members.filter(isSigned).length;
      return count ? words.counted(family, others(register, family, false, telling).reduce(words.both, formats.number(count))) : [];
    }),
    states: states.map(([mark, label, value]) => words.counted(label, mark === 'ratified' ? value + names : mark === 'not-found' ? words.notNo(value) : value)),
  });
}

/** The first `most` of the agreements that pass, and how many of each family do. */
export function ladderShown({ families, total }: LadderPicture, show: string, search: string, most: number, { formats, words }: Tell): Narrowed {
  const wanted = plain(search);
  const found = families.flatMap(({ rows }) => rows)
    .filter(({ states, folded }) => (!show || (states as readonly string[]).includes(show)) && folded.includes(wanted));
  const all = new Set(found);
  const first = new Set(found.slice(0, most));
  return {
    text: words.shown(formats.number(first.size), formats.number(total), total), found: found.length, first,
    families: families.map((family) => ({ ...family, count: formats.number(family.rows.filter((row) => all.has(row)).length) })),
  };
}

function tableRows(register: Register, families: Families, telling: Tell): TableRow[] {
  const { formats } = telling;
  return [
    ...[...families].map(([family, agreements]) => [capital(family), formats.number(agreements.length), register] as const),
    ...(register.stated ?? []).map((count) => [
      [count.framework, count.by, count.note].map((text) => said(text, telling)).filter(Boolean).join(' · '), formats.number(count.value), count,
    ] as const),
    ...[...families.values()].flatMap(bySignature).flatMap((agreement) =>
      [{ ...agreement, text: stands(agreement, telling).join(' · ') }, ...factsOf(agreement, telling)].map((fact) => [nameOf(agreement, telling), fact.text, fact] as const)),
  ].map(([label, value, fact]) => tableRow(label, value, fact, telling));
}
