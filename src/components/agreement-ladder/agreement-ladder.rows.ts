import type { Agreement } from '../../domain/agreement/agreement.schema.js';
import { approvalOf, forceOf, isSigned, reachedOn, type Approval, type Force } from '../../domain/agreement/ladder.js';
import { plain } from '../../domain/coalition/coalition.js';
import type { Source } from '../../domain/ledger/common.schema.js';
import { height, type Standing } from '../../domain/ledger/depth.js';
import type { SourceView } from '../../presentation/card.js';
import { said, sourceViews, type Telling } from '../../presentation/telling.js';
import { dotted } from '../../presentation/text.js';
import type { AgreementLadderWords } from '../../presentation/words/agreement-ladder.en.js';

export type Tell = Telling<AgreementLadderWords>;

/** What is drawn for a state; its word is always near. */
export type Mark = Standing | Approval | Force | 'no-record';

/** One agreement. */
export interface Row {
  readonly name: string;
  /** The name as it is searched. */
  readonly folded: string;
  /** When it was signed or adopted, and for how long. */
  readonly under: string;
  /** Below the columns signature, parliament, in force. */
  readonly marks: readonly [Mark, Mark, Mark];
  /** What the marks say. */
  readonly told: string;
  /** What a reader may narrow the list to. */
  readonly states: readonly (Approval | Force)[];
  readonly lines: readonly string[];
  readonly sources: readonly SourceView[];
}

/** A figure or a statement about an agreement, with its own date and sources. */
export interface Fact {
  readonly text: string;
  readonly asOf: string;
  readonly sources: readonly Source[];
}

/** With one partner of a family it is known by the partner, else by its title. */
export const nameOf = ({ framework, partner, label }: Agreement, telling: Tell): string =>
  framework && partner ? telling.formats.country(partner) : said(label, telling);

/** In few words where it stands: when it was signed, what its parliament did, whether it is in force. */
export function stands(agreement: Agreement, telling: Tell): readonly [string, string, string] {
  const { formats, words, common } = telling;
  const approval = approvalOf(agreement);
  const since = (state: string, on: string | undefined) => (on ? words.counted(state, formats.date(on, 'short')) : state);
  return [
    isSigned(agreement) ? since(common.standing('signed'), reachedOn(agreement, 'signed')) : since(words.approval(approval), agreement.adopted),
    since(words.approval(agreement.ratification), agreement.ratification === 'ratified' ? reachedOn(agreement, 'ratified') : undefined),
    since(words.force(forceOf(agreement)), agreement.inForce?.on),
  ];
}

/** What is said of an agreement, each with its own date and sources; amounts as they were stated, never added up. */
export function factsOf({ parliament, inForce, legal, pledges = [] }: Agreement, telling: Tell): Fact[] {
  const { formats, words, common } = telling;
  return [
    ...[legal, parliament, inForce].flatMap((fact) =>
      (fact?.note ? [{ ...fact, text: dotted([said(fact.note, telling), said(fact.by, telling)]) }] : [])),
    ...pledges.map(({ label, money, asOf, sources }) => ({
      text: money ? words.counted(said(label, telling), common.qualified(money.qualifier, formats.money(money.amount, money.currency, 2).text)) : said(label, telling),
      asOf, sources,
    })),
  ];
}

export function rowOf(agreement: Agreement, telling: Tell): Row {
  const { formats, words, common } = telling;
  const { ratification, depth, years, adopted, sources } = agreement;
  const approval = approvalOf(agreement);
  const force = forceOf(agreement);
  const facts = factsOf(agreement, telling);
  const name = nameOf(agreement, telling);
  const date = reachedOn(agreement, 'signed') ?? adopted;
  return {
    name, folded: plain(name),
    under: [
      date && formats.date(date, 'short'), approval === 'adopted' ? words.approval(approval) : '', years && words.years(formats.number(years), years),
      // What the columns do not show.
      height(depth) < height('funded') && height(depth) ? '' : common.standing(depth),
    ].filter(Boolean).join(' · '),
    marks: [approval === 'adopted' ? approval : approval === 'unsigned' ? 'no-record' : 'signed', ratification, force === 'not-found' ? 'no-record' : force],
    told: stands(agreement, telling).join(' · '),
    states: force === 'not-found' ? [approval] : [approval, force],
    lines: facts.map(({ text, asOf }) => `${text} (${formats.date(asOf, 'short')})`),
    sources: sourceViews([...sources, ...facts.flatMap((fact) => fact.sources)].map((source) => ({ ...source, title: undefined })), telling),
  };
}
