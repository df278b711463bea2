import { html, type TemplateResult } from 'lit';
import type { Role } from '../../domain/coalition/roles.js';
import { height, type Standing } from '../../domain/ledger/depth.js';

const ICONS: Record<Role, string> = {
  land: 'M1.5 13 6 5l3 5 2-3 3.5 6z',
  air: 'M14.5 1.5 1.5 7l5 2.2L9 14.5zm-8 7.7 8-7.7',
  sea: 'M1.5 12c1.1-1 2.1-1 3.2 0s2.2 1 3.3 0 2.2-1 3.3 0 2.1 1 3.2 0M3 8.8h10M8 8.5V2l4.5 4.5H8',
  training: 'M1.5 6 8 3l6.5 3L8 9zm3 1.5V11c2 1.7 5 1.7 7 0V7.5',
  logistics: 'M1.5 4h8v7.5h-8zm8 2.5h3l2 2.5v2.5h-5M4.2 13a1.3 1.3 0 1 0 0-.1m7.3.1a1.3 1.3 0 1 0 0-.1',
  hosting: 'm2 7.5 6-5 6 5m-10.2-1v7h8.4v-7m-5.4 7v-4h2.4v4',
  headquarters: 'M3.5 14.5V2m0 .5h9l-2.2 3 2.2 3h-9',
  monitoring: 'M1 8c3.5-5.3 10.5-5.3 14 0-3.5 5.3-10.5 5.3-14 0zm5 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
};

const BARS = ['M.5 7.5h3.75v6H.5z', 'M5.75 5.75H9.5v7.75H5.75z', 'M11 4h3.75v9.5H11z', 'M16.25 2.25H20V13.5h-3.75z', 'M21.5.5h3.75v13H21.5z'];

/** The drawing of a role; its word stands beside it, or names the group of drawings. */
export const roleIcon = (role: Role): TemplateResult => html`<svg class="ic" viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[role]}/></svg>`;

/** Five rising bars, filled up to the rung; nothing beside the ladder. */
export function depthMark(standing: Standing): TemplateResult | undefined {
  const rung = height(standing);
  return rung
    ? html`<svg class="dm" viewBox="0 0 26 14" aria-hidden="true"><path d=${BARS.slice(rung).join('')}/><path d=${BARS.slice(0, rung).join('')} fill=${`var(--_d${rung})`} stroke=${`var(--_d${rung < 3 ? 4 : rung})`}/></svg>`
    : undefined;
}

/** A drawing of ours as a template; nothing from a ledger ever comes here. */
export const drawn = (svg: string): TemplateResult => html(Object.assign([svg], { raw: [svg] }));
