import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/primitives/ring/define.js';

type Args = Partial<Record<'label' | 'centre' | 'under', string>> & { value?: number; max?: number; reported?: number };

const meta: Meta<Args> = {
  title: 'Primitives/Ring',
  component: 'pw-ring',
  args: { label: 'Parks opened', max: 10 },
  render: (args) => html`<pw-ring value=${ifDefined(args.value)} max=${ifDefined(args.max)} reported=${ifDefined(args.reported)} label=${ifDefined(args.label)} centre=${ifDefined(args.centre)} under=${ifDefined(args.under)}></pw-ring>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A segment for each part. */
export const Segments: Story = { args: { value: 4 }, tags: ['visual'] };

/** What is only reported is drawn apart. */
export const Reported: Story = { args: { value: 4, reported: 2 }, tags: ['visual'] };

/** Many parts are one stretch, with texts of your own. */
export const Share: Story = { args: { value: 5, max: 33, centre: '15%', under: 'of 33' } };

/** A zero is drawn as nothing. */
export const Zero: Story = { args: { value: 0 } };

/** An unknown is not zero. */
export const Unknown: Story = { args: {}, tags: ['visual'] };

/** More than the maximum is told; the ring ends. */
export const Over: Story = { args: { value: 12 } };
