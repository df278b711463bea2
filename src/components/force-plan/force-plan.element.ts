import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../domain/coalition/plan.schema.js';
import { height } from '../../domain/ledger/depth.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { depthMark } from '../../kit/shapes/depth-mark.js';
import { mark } from '../../kit/shapes/role-mark.js';
import { rosterList } from '../../kit/shapes/roster.js';
import { rosterStyles } from '../../kit/shapes/roster.styles.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import { forcePlanEn, type ForcePlanWords } from '../../presentation/words/force-plan.en.js';
import { roles } from '../../tokens/roles.styles.js';
import { forcePlanView, type ElementView, type PlanFact, type PlanPicture } from './force-plan.view.js';
import { styles } from './force-plan.styles.js';

/**
 * What a coalition plans for land, air and sea: what, by whom, how firmly and on which conditions; and beside it the totals
 * that were stated without names and the states that leaders named. It says whether the plan is a guarantee, and when it starts.
 *
 * @summary The elements of a coalition's plan, and how firm each is.
 * @tag pw-force-plan
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart caption - The sentence.
 * @csspart track - The elements, and what stands below them.
 * @csspart source - Source, as-of date, data table.
 * @csspart row - An element, a state that was named, and a row of the data table.
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
export class ForcePlanElement extends Widget<Plan, PlanPicture, ForcePlanWords> {
  static override styles = [roles, card, rosterStyles, styles];

  constructor() {
    super({
      reader: async () => (await import('../../domain/coalition/plan.slice.js')).readPlan,
      name: 'force-plan', words: forcePlanEn, view: forcePlanView,
      // A plan has no one-line form.
      scalars: ({ value }) => (value === undefined || value === null ? undefined : { value }),
    });
  }

  protected override parts({ picture }: CardView<PlanPicture>): CardParts {
    return {
      picture: nothing,
      below: picture ? html`<div class="p" part="track">
        <ul class="els" role="list">${picture.elements.map(element)}</ul>
        ${picture.groups.map((group) => rosterList(group))}
      </div>` : nothing,
    };
  }
}

const element = ({ kind, name, what, facts }: ElementView): TemplateResult => html`<li part="row">
  <p class="rh">${mark(kind)}<b>${name}</b></p>
  <p><bdi>${what}</bdi></p>
  <dl>${facts.map(fact)}</dl>
</li>`;

const fact = ({ term, depth, texts }: PlanFact): TemplateResult => html`<dt><bdi>${term}</bdi></dt>
  ${texts.map((text) => html`<dd>${depth ? depthMark(height(depth)) : nothing}<bdi>${text}</bdi></dd>`)}`;
