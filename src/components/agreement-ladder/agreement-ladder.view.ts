import type { Agreement } from '../../domain/agreement/agreement.schema.js';
import { approvalOf, bySignature, isSigned, ladder, shownRungs, type Approval, type Force, type Ladder } from '../../domain/agreement/ladder.js';
import type { Register } from '../../domain/agreement/register.schema.js';
import { plain } from '../../domain/coalition/coalition.js';
import { groupBy } from '../../domain/group-by.js';
import type { Standing } from '../../domain/ledger/depth.js';
import type { CardView, TableRow } from '../../presentation/card.js';
import { asOfView, sourceViews, tableRow } from '../../presentation/telling.js';
import { capital } from '../../presentation/words/letters.js';
import { factsOf, nameOf, rowOf, said, stands, type Mark, type Row, type Tell } from './agreement-ladder.rows.js';

/** Agreements by the heading that they stand under. */
type Families = ReadonlyMap<string, readonly Agreement[]>;

/** How many stand in one place. */
export interface Count {
  readonly mark: Mark;
  readonly label: string;
  readonly value: string;
}

/** Agreements under one heading. */
export interface Family {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** The ladder, what stands beside it, and the list that a reader narrows. */
export interface LadderPicture {
  readonly rungs: readonly Count[];
  readonly beside: readonly Count[];
  readonly control: { readonly name: string; readonly label: string; readonly options: readonly (readonly [value: string, text: string, count: string])[] };
  readonly families: readonly Family[];
  readonly total: number;
}

/** More names than these would hide the sentence. */
const MOST_NAMES = 4;

/** All that `pw-agreement-ladder` prints and draws. */
export function agreementLadderView(register: Register, telling: Tell): CardView<LadderPicture> {
  const { words, common } = telling;
  const headline = said(register.label, telling);
  const counts = ladder(register.agreements);
  const families = familiesOf(register, telling);
  return {
    headline,
    figure: figure(register, counts, telling),
    sentence: sentence(register, counts, families, telling),
    picture: picture(register, counts, families, telling),
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

/** Agreements by the heading that they stand under, in the order of the register. */
const familiesOf = ({ agreements }: Register, telling: Tell): Families =>
  groupBy(agreements, ({ framework, partner }) => (framework ? said(framework, telling) : telling.words[partner ? 'bilateral' : 'multilateral']));

const signedOf = (agreements: readonly Agreement[] = []): number => agreements.filter(isSigned).length;

/** Other counts of a family, with who counted and when. */
const others = ({ stated = [] }: Register, family: string, telling: Tell): { readonly short: string; readonly whole: string }[] =>
  stated.filter(({ framework }) => said(framework, telling) === family).map(({ value, by, note, asOf }) => {
    const or = (aside: string) => telling.words.or(telling.formats.number(value), said(by, telling), aside);
    return { short: or(''), whole: or([said(note, telling), telling.formats.date(asOf)].filter(Boolean).join(', ')) };
  });

/** The family that others count differently, else all that is signed. */
function figure(register: Register, { signed }: Ladder, telling: Tell): CardView<LadderPicture>['figure'] {
  const { formats, words } = telling;
  const family = said(register.stated?.find(({ framework }) => framework)?.framework, telling);
  const counted = family ? signedOf(familiesOf(register, telling).get(family)) : signed;
  const [other] = others(register, family, telling);
  // A space, as a reader aloud would else join the two numbers.
  return { value: formats.number(counted), unit: other ? ` ${other.short}` : '', caption: words.signed(family) };
}

const APPROVALS: readonly Approval[] = ['ratified', 'not-required', 'not-found', 'adopted', 'unsigned'];
const FORCES: readonly Force[] = ['in-force', 'announced', 'ended', 'not-found'];

function rungCount(rung: Standing, { rungs }: Ladder, { formats, words, common }: Tell): Count {
  const count = rungs.get(rung);
  return { mark: rung, label: common.standing(rung), value: count ? formats.number(count) : words.none };
}

/** What is no rung. A ratification that all who have it stand on is told by the ladder. */
function besideOf({ approvals, forces, rungs }: Ladder, { formats, words }: Tell): Count[] {
  const row = (mark: Mark, label: string, count: number | undefined): Count[] => (count ? [{ mark, label, value: formats.number(count) }] : []);
  return [
    ...APPROVALS.flatMap((approval) =>
      (approval === 'ratified' && approvals.get(approval) === rungs.get(approval) ? [] : row(approval, words.approval(approval), approvals.get(approval)))),
    ...FORCES.flatMap((force) => row(force === 'not-found' ? 'no-record' : force, words.force(force), forces.get(force))),
  ];
}

function sentence(register: Register, counts: Ladder, families: Families, telling: Tell): string {
  const { formats, words } = telling;
  const ratified = bySignature(register.agreements.filter((agreement) => approvalOf(agreement) === 'ratified'));
  const names = ratified.length && ratified.length <= MOST_NAMES ? ` (${formats.list(ratified.map((agreement) => nameOf(agreement, telling)))})` : '';
  const told = [...shownRungs(counts).filter((rung) => rung !== 'signed').map((rung) => rungCount(rung, counts, telling)), ...besideOf(counts, telling)];
  return words.sentence({
    signed: formats.number(counts.signed), n: counts.signed,
    families: [...families].filter(([, agreements]) => signedOf(agreements)).map(([family, agreements]) =>
      words.counted(family, others(register, family, telling).reduce((text, { whole }) => words.both(text, whole), formats.number(signedOf(agreements))))),
    states: told.map(({ mark, label, value }) =>
      words.counted(label, mark === 'ratified' ? `${value}${names}` : mark === 'not-found' ? words.notNo(value) : value)),
  });
}

function picture({ agreements }: Register, counts: Ladder, families: Families, telling: Tell): LadderPicture {
  const { formats, words } = telling;
  const chip = (state: Approval | Force, text: string, count: number | undefined) => (count ? [[state, text, formats.number(count)] as const] : []);
  return {
    rungs: shownRungs(counts).map((rung) => rungCount(rung, counts, telling)),
    beside: besideOf(counts, telling),
    control: { name: 'show', label: words.show, options: [
      ['', words.all, formats.number(agreements.length)],
      ...APPROVALS.flatMap((approval) => chip(approval, words.approval(approval), counts.approvals.get(approval))),
      ...FORCES.slice(0, 3).flatMap((force) => chip(force, words.force(force), counts.forces.get(force))),
    ] },
    families: [...families].map(([family, members]) => ({ heading: capital(family), rows: bySignature(members).map((agreement) => rowOf(agreement, telling)) })),
    total: agreements.length,
  };
}

/** The rows that pass, and how many they are. */
export function ladderShown(
  { families, total }: LadderPicture, { show, search }: { readonly show: string; readonly search: string }, { formats, words }: Tell,
): { readonly text: string; readonly found: ReadonlySet<Row> } {
  const wanted = plain(search);
  const found = new Set(families.flatMap(({ rows }) => rows)
    .filter(({ states, folded }) => (!show || states.some((state) => state === show)) && folded.includes(wanted)));
  return { text: words.shown(formats.number(found.size), formats.number(total), total), found };
}

function tableRows(register: Register, families: Families, telling: Tell): TableRow[] {
  const { formats } = telling;
  return [
    ...[...families].map(([family, agreements]) => [capital(family), formats.number(agreements.length), register] as const),
    ...(register.stated ?? []).map((count) => [
      [said(count.framework, telling), said(count.by, telling), said(count.note, telling)].filter(Boolean).join(' · '), formats.number(count.value), count,
    ] as const),
    ...[...families.values()].flatMap((agreements) => bySignature(agreements)).flatMap((agreement) => [
      [nameOf(agreement, telling), stands(agreement, telling).join(' · '), agreement] as const,
      ...factsOf(agreement, telling).map((fact) => [nameOf(agreement, telling), fact.text, fact] as const),
    ]),
  ].map(([label, value, fact]) => tableRow(label, value, fact, telling));
}
