import { oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { until } from './until.js';

/** What all widgets have in common, for tests. */
export type AnyWidget = LitElement & {
  facts: unknown;
  data: string | null | undefined;
  of: string | null | undefined;
  src: string | null | undefined;
  refresh: number | null | undefined;
  timeout: number | null | undefined;
  preset: string | null | undefined;
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

/** The text that everyone can read, with white space as it is printed; without what only moves for the eye. */
export function textOf(widget: LitElement): string {
  const copy = widget.shadowRoot?.querySelector('.in')?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('[aria-hidden=true]').forEach((moving) => { moving.remove(); });
  return (copy?.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** The data table, opened as a reader opens it: before that there is none. */
export async function tableOf(widget: LitElement): Promise<HTMLTableElement> {
  const details = widget.shadowRoot?.querySelector<HTMLDetailsElement>('.f details');
  if (!details?.open) details?.querySelector('summary')?.click();
  await until(() => details?.querySelector('table'));
  return details?.querySelector('table') as HTMLTableElement;
}

/** What the live region says of the data; empty where nothing is wrong. */
export const trouble = (widget: LitElement): string =>
  (widget.shadowRoot?.querySelector('[part=invalid]')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
