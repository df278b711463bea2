import { html, nothing, type TemplateResult } from 'lit';
import type { Accession } from '../../domain/accession/accession.schema.js';
import type { CardParts } from '../../kit/shapes/card.js';
import { card } from '../../kit/shapes/card.styles.js';
import { openingStyles } from '../../kit/shapes/opening.styles.js';
import { sourceList } from '../../kit/shapes/source-line.js';
import { Widget } from '../../kit/widget.js';
import type { CardView } from '../../presentation/card.js';
import type { Telling } from '../../presentation/telling.js';
import { accessionClustersEn, type AccessionClustersWords } from '../../presentation/words/accession-clusters.en.js';
import { roles } from '../../tokens/roles.styles.js';
import { accessionClustersView, type ClusterRow, type ClustersPicture } from './accession-clusters.view.js';
import { styles } from './accession-clusters.styles.js';

type Words = AccessionClustersWords;

/**
 * Where accession talks stand: clusters with their chapters, filled by stage. What is open by proof and what is only
 * reported stand apart and are never added. There is no percent, and no one-line form.
 *
 * @summary Where accession stands.
 * @tag pw-accession-clusters
 * @fires {ReadingChangeEvent} pw-reading-change - What the widget knows has changed.
 * @csspart label - The headline.
 * @csspart caption - The sentence.
 * @csspart track - The clusters with their chapters.
 * @csspart legend - What the tiles mean.
 * @csspart source - Source, as-of date, data table.
 * @csspart row - A cluster, an event, and a row of the data table.
 * @csspart empty - The note that nothing is recorded.
 * @csspart invalid - What is wrong with the data.
 */
export class AccessionClustersElement extends Widget<Accession, ClustersPicture, Words> {
  static override styles = [roles, card, openingStyles, styles];

  constructor() {
    super({
      reader: async () => (await import('../../domain/accession/accession.slice.js')).readAccession,
      name: 'accession-clusters', words: accessionClustersEn, view: accessionClustersView,
      scalars: ({ value }) => (value === undefined || value === null ? undefined : { value }),
    });
  }

  protected override parts({ headline, picture }: CardView<ClustersPicture>, { words }: Telling<Words>): CardParts {
    if (!picture) return { picture: nothing };
    return { picture: nothing, below: html`
      <ul class="p op cl" role="list" aria-label=${headline} part="track">${picture.rows.map(row)}</ul>
      <p class="sm ky" part="legend">${picture.key.map(([kind, label]) => html`<span><i class=${kind}></i><bdi>${label}</bdi></span>`)}</p>
      ${picture.events.length ? html`<ul class="op" role="list"><li><details>
        <summary><b>${words.timeline}</b></summary>
        <ol>${picture.events.map(({ date, text, sources }) => html`<li part="row"><bdi>${date}</bdi> <bdi>${text}</bdi><small><bdi>${sourceList(sources)}</bdi></small></li>`)}</ol>
      </details></li></ul>` : nothing}
    ` };
  }
}

const row = ({ name, tiles, told, states, lines, sources }: ClusterRow): TemplateResult => html`
  <li part="row"><details>
    <summary>
      <span><b><bdi>${name}</bdi></b><span class="tl" role="img" aria-label=${told}>${tiles.map(({ number, kind }) => html`<i class=${kind ?? ''}>${number}</i>`)}</span></span>
      <span>${states.map((state) => html`<small><bdi>${state}</bdi></small>`)}</span>
    </summary>
    <ol>${tiles.map(({ number, label }) => html`<li><bdi>${number} ${label}</bdi></li>`)}</ol>
    ${lines.map((line) => html`<small><bdi>${line}</bdi></small>`)}
    <small><bdi>${sourceList(sources)}</bdi></small>
  </details></li>
`;
