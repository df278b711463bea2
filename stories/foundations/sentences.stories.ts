import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/entries/benchmark-ring.js';
import '../../src/entries/funding-gap.js';
import '../../src/entries/pledge-counter.js';

const meta: Meta = { title: 'Foundations/Sentences' };
export default meta;

/** A sentence that can be quoted alone: who promised what, how much is known, by which date. It says what the picture shows. */
export const Whole: StoryObj = {
  render: () => html`<pw-funding-gap preset="ukraine" now="2026-11-22"></pw-funding-gap>`,
};

/** The word of a tracker is printed as it stands, and is not translated into a rung. */
export const InTheirWords: StoryObj = {
  render: () => html`<pw-pledge-counter preset="ukraine" now="2026-11-22"></pw-pledge-counter>`,
};

/** What nobody knows is not a zero, and says so. */
export const NotAZero: StoryObj = {
  render: () => html`<pw-pledge-counter></pw-pledge-counter>`,
};
