import { fixture, html } from '@open-wc/testing';
import Color from 'colorjs.io';
import '../../src/components/benchmark-ring/define.js';
import { themes } from '../../src/tokens/names.js';
import { colours } from '../../src/tokens/tables.js';
import { reaches, type AnyWidget } from '../support/read.js';

export type Scheme = 'light' | 'dark';
export type Palette = Readonly<Record<(typeof colours)[number]['name'], Color>>;

/** Every theme in both schemes. */
export const looks = themes.flatMap(({ className }) => (['light', 'dark'] as const).map((scheme) => ({ className, scheme })));

/** Puts the style sheets of all themes into the page; resolves when they hold. */
export async function linkThemes(): Promise<void> {
  await Promise.all(themes.map(({ name }) => new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/src/themes/${name}.css` });
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  })));
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** What the browser really paints, mapped into its gamut. */
function painted(color: string): Color {
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return new Color('srgb', [red / 255, green / 255, blue / 255]);
}

/** A widget in a place that may have a class and properties of its own, and all its colours as they are painted. */
export async function placed() {
  const place = await fixture<HTMLElement>(html`<div>
    <pw-benchmark-ring label="Parks opened" value="4" target="10" unit="parks" as-of="2026-04-30" source="City of Lviv"></pw-benchmark-ring>
  </div>`);
  const widget = await reaches(place.querySelector<AnyWidget>('pw-benchmark-ring')!, 'ready');
  const probe = document.createElement('i');
  widget.renderRoot.querySelector('.pw')!.append(probe);
  const paletteOf = (): Palette => Object.fromEntries(colours.map(({ name, private: variable }) => {
    probe.style.color = `var(${variable})`;
    return [name, painted(getComputedStyle(probe).color)];
  })) as unknown as Palette;
  return { place, widget, paletteOf };
}
