import { html, nothing, type TemplateResult } from 'lit';

/** A row of a key: mark, label, value, and what follows the value. */
export const keyRow = (
  mark: unknown, label: string, value: string, after: TemplateResult | typeof nothing = nothing, className = '',
): TemplateResult => html`<div class=${className}><dt>${mark}<span><bdi>${label}</bdi></span></dt><dd><bdi>${value}</bdi>${after}</dd></div>`;
