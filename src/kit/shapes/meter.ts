import { html, nothing, type TemplateResult } from 'lit';
import type { Gauge } from '../../presentation/geometry/gauge.js';
import { bar } from './bar.js';

/** What a bar is, and its amount. */
export const meterLabel = (label: string, amount: string): TemplateResult =>
  html`<p class="lab"><b><bdi>${label}</bdi></b><bdi>${amount}</bdi></p>`;

/** A bar of what is covered and what is missing, with marks of the pace and of a target that it runs past. */
export const meter = ({ covered, targetAt, paceAt }: Gauge, length: number, text: string): TemplateResult => html`
  <div class="trk" .style=${`--_length:${length}`}>
    ${bar([{ length: covered, fill: 'var(--_c1)', kind: 'covered' }, { length: 1 - covered, fill: 'var(--_hatch)', kind: 'gap' }], text)}
    ${targetAt ? html`<i class="goal" .style=${`--_at:${targetAt}`}></i>` : nothing}
    ${paceAt === undefined ? nothing : html`<i class="pace" .style=${`--_at:${paceAt}`}></i>`}
  </div>
`;
