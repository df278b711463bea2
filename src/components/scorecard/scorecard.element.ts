import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Scorecard } from '../../domain/benchmark/scorecard.schema.js';
import { bar } from '../../kit/shapes/bar.js';
import { barStyles } from '../../kit/shapes/bar.styles.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { sourceList } from '../../kit/shapes/source-line.js';
import { stateMark } from '../../kit/shapes/state-mark.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import { scorecardEn, type ScorecardWords } from '../../presentation/words/scorecard.en.js';
import { roles } from '../../tokens/roles.styles.js';
import type { IndicatorRow } from './scorecard.indicators.js';
import { styles } from './scorecard.styles.js';
import { scorecardView, type BenchmarkRow, type StepRow } from './scorecard.view.js';

/**
 * The benchmarks of a scorecard, each with its question, its state by a stated rule, its last change, what is measured and
 * the steps on the way. Without a rule a benchmark is not rated; there is no average and no total. It has no one-line form.
 *
 * @summary Are we closer than last month?
 * @tag pw-scorecard
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart caption - The sentence.
 * @csspart track - The benchmarks.
 * @csspart source - Source, as-of date, data table.
 * @csspart row - A benchmark, and a row of the data table.
 * @csspart empty - The note that nothing is recorded.
 * @csspart invalid - What is wrong with the data.
 * @cssproperty [--pw-accent] - Hue of the depth ladder and of links: any colour, whose lightness does not matter.
 * @cssproperty [--pw-color-surface] - Ground.
 * @cssproperty [--pw-color-surface-sunken] - Ground of blocks that load, and of parts without a rung.
 * @cssproperty [--pw-color-ink] - Text and marks.
 * @cssproperty [--pw-color-ink-muted] - Secondary text.
 * @cssproperty [--pw-color-hairline] - Rules between rows, never meaning.
 * @cssproperty [--pw-color-link] - Links and the focus ring.
 * @cssproperty [--pw-font-text=inherit] - Family of all text; the page's, if not set.
 * @cssproperty [--pw-font-size=medium] - Base size, all other sizes follow it; the reader's own, if not set.
 * @cssproperty [--pw-space-inline=1em] - Padding at the sides.
 * @cssproperty [--pw-space-block=0.875em] - Padding above and below.
 * @cssproperty [--pw-space-row=0.4em] - Padding of a row, above and below.
 */
export class ScorecardElement extends Widget<Scorecard, readonly BenchmarkRow[], ScorecardWords> {
  static override styles = [roles, card, barStyles, styles];
  static override properties: PropertyDeclarations = { compact: { type: Boolean }, since: {} };

  /** One line a benchmark: its state and its last change. */
  declare compact: boolean | null | undefined;
  /** A day, `2026-06-01`: what changed after it is listed. */
  declare since: string | null | undefined;

  constructor() {
    super({
      reader: async () => (await import('../../domain/benchmark/scorecard.slice.js')).readScorecard,
      name: 'scorecard', words: scorecardEn, view: (facts, telling) => scorecardView(facts, telling, this.since),
      scalars: ({ value }) => (value === undefined || value === null ? undefined : { value }),
    });
  }

  protected override parts({ picture = [] }: CardView<readonly BenchmarkRow[]>): CardParts {
    return { picture: nothing, below: picture.length ? html`<ul class="p sc" part="track" role="list">${picture.map(this.compact ? line : benchmark)}</ul>` : nothing };
  }
}

/** What was asked for by a day. */
const changed = ({ changed, changes }: BenchmarkRow): TemplateResult | typeof nothing =>
  changed ? html`<p><bdi>${changed}</bdi></p>${stepList(changes)}` : nothing;

/** By whose rule, the sentence says. */
const line = ({ state, label, standing, last, changed }: BenchmarkRow): TemplateResult => html`
  <li part="row">${stateMark(state)}<div class="ln"><b><bdi>${label}</bdi></b><p><bdi><b>${standing}</b> · ${last}${changed ? ` · ${changed}` : nothing}</bdi></p></div></li>`;

const benchmark = (row: BenchmarkRow): TemplateResult => html`
  <li class="wide" part="row">
    ${stateMark(row.state)}
    <div>
      <b><bdi>${row.label}</bdi></b>
      <p><bdi><b>${row.standing}</b> · ${row.by}</bdi></p>
      <p><bdi>${row.question}</bdi></p>
      <p><bdi>${row.last}</bdi></p>
      ${changed(row)}
      <div class="de">
        ${row.ruled ? more(row.ruled, html`<bdi>${row.rule}</bdi>`) : nothing}
        ${row.stepped ? more(row.stepped, stepList(row.steps)) : nothing}
      </div>
    </div>
    ${row.indicators.length ? html`<dl class="facts">${row.indicators.map(indicator)}</dl>` : nothing}
  </li>`;

const more = (summary: string, content: TemplateResult): TemplateResult => html`<details><summary>${summary}</summary>${content}</details>`;

const stepList = (steps: readonly StepRow[]): TemplateResult => html`<ul class="st" role="list">${steps.map(({ date, label, aside, sources }) => html`
  <li><bdi><b>${date}</b> ${label}</bdi><small><bdi>${aside}; ${sourceList(sources)}</bdi></small></li>`)}</ul>`;

const indicator = ({ label, figure, aside, bar: drawn }: IndicatorRow): TemplateResult => html`
  <div><dt><bdi>${label}</bdi></dt><dd><bdi>${figure}</bdi> <small><bdi>${aside}</bdi></small>${drawn ? html`<span aria-hidden="true">${meter(drawn)}</span>` : nothing}</dd></div>`;

/** The figure beside it says the same. */
const meter = ([reached, reported]: readonly [number, number]): TemplateResult => bar([
  { length: reached, fill: 'var(--_c1)' }, { length: reported, fill: 'var(--_pale)' }, { length: 1 - reached - reported, fill: 'var(--_hatch)' },
], '');
