import { oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** What all widgets have in common, for tests. */
export type AnyWidget = LitElement & {
  facts: unknown;
  data: string | undefined;
  of: string | undefined;
  src: string | undefined;
  refresh: number | undefined;
  timeout: number | undefined;
  preset: string | undefined;
  readonly sentence: string | undefined;
  readonly reading: { readonly state: string; readonly issues?: readonly { readonly path: string; readonly remedy: string }[] };
};

/** Waits until the widget knows one of these states. */
export async function reaches(widget: AnyWidget, ...states: string[]): Promise<AnyWidget> {
  await widget.updateComplete;
  while (!states.includes(widget.reading.state)) await oneEvent(widget, 'pw-reading-change');
  await widget.updateComplete;
  return widget;
}

/** The text that a reader sees, with white space as it is printed. */
export const textOf = (widget: LitElement): string =>
  (widget.shadowRoot?.querySelector('.in')?.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/\s+/g, ' ').trim();

/** What the live region says of the data; empty where nothing is wrong. */
export const trouble = (widget: LitElement): string =>
  (widget.shadowRoot?.querySelector('[part=invalid]')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
