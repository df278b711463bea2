import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/primitives/freshness/define.js';

type Args = Partial<Record<'asOf' | 'cadence' | 'now' | 'lang' | 'dir', string>>;

const meta: Meta<Args> = {
  title: 'Primitives/Freshness',
  component: 'pw-freshness',
  args: { now: '2026-11-22' },
  render: (args) => html`<pw-freshness as-of=${ifDefined(args.asOf)} cadence=${ifDefined(args.cadence)} now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-freshness>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Within one cadence. */
export const Fresh: Story = { args: { asOf: '2026-10-31' } };

/** Within two. */
export const Ageing: Story = { args: { asOf: '2026-07' } };

/** Older than two. */
export const Stale: Story = { args: { asOf: '2026-04-30' } };

/** Published every month, a figure is stale sooner. */
export const Monthly: Story = { args: { asOf: '2026-08-31', cadence: 'monthly' } };

/** A date that is missing, or is none, is said to be missing. */
export const Undated: Story = { args: { asOf: 'last spring' } };

/** In the language of the page. */
export const RightToLeft: Story = { args: { asOf: '2026-04-30', lang: 'ar', dir: 'rtl' } };
