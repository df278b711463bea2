import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/primitives/bar/define.js';
import type { BarPart } from '../../src/entries/primitives.js';

const parts: readonly BarPart[] = [{ label: 'Paid', text: '€3 m (50%)', fraction: 0.5, rung: 4 }, { label: 'Signed', text: '€2 m (33%)', fraction: 1 / 3, rung: 2 }, { label: 'Unclear', text: '€1 m (17%)', fraction: 1 / 6 }];

interface Args { label?: string; parts?: readonly BarPart[] }

const meta: Meta<Args> = {
  title: 'Primitives/Bar',
  component: 'pw-bar',
  args: { label: 'Promised to the parks: €6 m' },
  render: (args) => html`<pw-bar label=${ifDefined(args.label)} .parts=${args.parts}></pw-bar>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The more ink, the harder to retract. */
export const Parts: Story = { args: { parts }, tags: ['visual'] };

/** What is not measured has a row and no length. */
export const NotMeasured: Story = { args: { parts: [...parts.slice(0, 2), { label: 'Training', text: 'not measured' }] } };

/** A part of nothing has a row and no length. */
export const Zero: Story = { args: { parts: [{ label: 'Paid', text: '€0', fraction: 0, rung: 4 }, { label: 'Said', text: '€6 m', fraction: 1, rung: 1 }] } };

/** More than the whole is listed and not drawn. */
export const MoreThanTheWhole: Story = { args: { parts: [...parts, { label: 'More', text: '€6 m', fraction: 1 }] } };
