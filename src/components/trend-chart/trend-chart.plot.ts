import { html, nothing, svg, type TemplateResult } from 'lit';
import { canvas, reader, tip } from '../../kit/shapes/chart.js';
import { HEIGHT } from '../../presentation/geometry/chart.js';
import type { TrendChartWords } from '../../presentation/words/trend-chart.en.js';
import type { TrendPicture } from './trend-chart.picture.js';

/** The chart: ticks, bars, what is written on and under them, and the stop of the keyboard. */
export function plot(
  picture: TrendPicture, sentence: string, { read: name }: TrendChartWords, at: number | undefined, read: (place: number | undefined) => void,
): TemplateResult {
  const { ticks, count, layers, means, needed, incomplete, years, textAt } = picture;
  const longest = ticks.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  return html`<div class="tr">
    <i aria-hidden="true">${longest}</i>
    <div class="ch">
      ${ticks.map(({ at: height, text, isZero }) => html`<i class=${isZero ? 'tk zero' : 'tk'} .style=${`--_at:${height}`}><bdi>${text}</bdi></i>`)}
      ${canvas}
      <svg role="img" aria-label=${sentence} viewBox=${`0 0 ${count} ${HEIGHT}`} preserveAspectRatio="none">
        ${layers.map(({ colour, path }) => svg`<path class=${`k${colour}`} d=${path}/>`)}
        <path class="halo" d=${means + needed}/><path class="ln" d=${means}/><path class="ln nd" d=${needed}/>
      </svg>
      ${incomplete.map((place) => html`<i class="inc" .style=${`--_at:${place / count};--_part:${1 / count}`}></i>`)}
      ${marked(picture, at)}
      ${reader({ name, count, start: count - 1, textAt }, at, read)}
    </div>
    <div class="yr" aria-hidden="true">${years.map(({ label, value, from, to }) => html`<span .style=${`--_part:${to - from}`}><b>${label}</b><bdi>${value}</bdi></span>`)}</div>
  </div>`;
}

/** What is read, or else the highest bar. */
function marked({ count, peak, textAt }: TrendPicture, at: number | undefined): TemplateResult | typeof nothing {
  if (at !== undefined) return html`<i class="at" .style=${`--_at:${(at + 0.5) / count}`}></i>${tip((at + 0.5) / count, 0, html`<bdi>${textAt(at)}</bdi>`)}`;
  if (!peak) return nothing;
  const x = peak.at / count;
  return html`<div class=${x > 0.5 ? 'pk end' : 'pk'} .style=${`--_at:${x > 0.5 ? x : x + 1 / count}`} aria-hidden="true"><bdi>${peak.date}</bdi><b><bdi>${peak.value}</bdi></b></div>`;
}
