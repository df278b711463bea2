import type { LitElement } from 'lit';

/** The only widget of a story, as soon as it knows what it was given and has drawn it. */
export async function known<Widget extends LitElement & { readonly reading: { readonly state: string } }>(
  canvas: HTMLElement, tag: string,
): Promise<Widget> {
  const widget = canvas.querySelector(tag) as Widget;
  while (['loading', 'empty'].includes(widget.reading.state)) {
    await new Promise((resolve) => widget.addEventListener('pw-reading-change', resolve, { once: true }));
  }
  await widget.updateComplete;
  return widget;
}

/** Resolves when the widget has come to this state and has drawn it. */
export async function becomes(widget: LitElement & { readonly reading: { readonly state: string } }, state: string): Promise<void> {
  while (widget.reading.state !== state) {
    await new Promise((resolve) => widget.addEventListener('pw-reading-change', resolve, { once: true }));
  }
  await widget.updateComplete;
}
