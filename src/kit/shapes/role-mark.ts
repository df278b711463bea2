import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '../../domain/coalition/roles.js';
import { height, type Standing } from '../../domain/ledger/depth.js';
import { depthMark } from './depth-mark.js';

const ICONS: Readonly<Partial<Record<Role, string>>> = {
  land: 'M1 13 6 5l3 5 2-3 4 6z',
  air: 'M15 1 1 7l5 2 3 6zM6 9l9-8',
  sea: 'M1 12q2-1 4 0t3 0 3 0 4 0M3 9h10M8 9V2l5 5H8',
  training: 'M1 6l7-3 7 3-7 3zm3 2v3q4 3 8 0V8',
  logistics: 'M1 4h8v8H1zm8 2h3l3 3v3H9m-6 2h2m5 0h2',
  hosting: 'M2 8l6-5 6 5M4 7v7h8V7m-5 7v-4h2v4',
  headquarters: 'M4 15V2h9l-2 3 2 3H4',
  monitoring: 'M1 8q7-9 14 0-7 9-14 0m6-1h2v2H7z',
};

/** The drawing of a role, or the five rising bars of a depth, filled up to its rung; nothing for what is neither. Its word is always near. */
export function mark(of: string | undefined): TemplateResult | typeof nothing {
  const icon = ICONS[of as Role];
  const rung = height(of as Standing);
  if (icon) return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${icon} /></svg>`;
  return rung ? depthMark(rung) : nothing;
}
