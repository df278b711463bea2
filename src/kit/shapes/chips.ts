import { html, type TemplateResult } from 'lit';

/** Choices of which one holds. */
export interface ChipGroup {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string, count?: string])[];
}

/** A button for each choice, with its mark; the one that holds is pressed. */
export const chips = (
  { name, label, options }: ChipGroup, chosen: string, choose: (event: Event) => void, markOf?: (value: string) => unknown,
): TemplateResult => html`<div role="group" aria-label=${label}>${options.map(([value, text, count]) => html`
  <button name=${name} value=${value} aria-pressed=${value === chosen ? 'true' : 'false'} @click=${choose}>
    ${markOf?.(value)}<b>${text} <bdi>${count}</bdi></b>
  </button>`)}</div>`;

/** What a chip stands for once it is clicked; one that is pressed already lets go. */
export const chosen = ({ value, ariaPressed }: HTMLButtonElement | HTMLInputElement): string | undefined =>
  ariaPressed === 'true' || !value ? undefined : value;
