import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/primitives/meter/define.js';

type Args = Partial<Record<'label' | 'text' | 'paceText' | 'dir', string>> & { value?: number; max?: number; pace?: number; shape?: 'linear' | 'arc' };

const meta: Meta<Args> = {
  title: 'Primitives/Meter',
  component: 'pw-meter',
  args: { label: 'Parks opened', max: 120 },
  argTypes: { shape: { control: 'inline-radio', options: ['linear', 'arc'] } },
  render: (args) => html`<pw-meter value=${ifDefined(args.value)} max=${ifDefined(args.max)} pace=${ifDefined(args.pace)} label=${ifDefined(args.label)} text=${ifDefined(args.text)} pace-text=${ifDefined(args.paceText)} shape=${ifDefined(args.shape)} dir=${ifDefined(args.dir)}></pw-meter>`,
};
export default meta;

type Story = StoryObj<Args>;

/** With the pace that is due. */
export const Linear: Story = { args: { value: 40, pace: 60, text: '40 of 120', paceText: 'Pace: 60 by now' }, tags: ['visual'] };

/** The same on a semicircle. */
export const Arc: Story = { args: { value: 40, pace: 60, shape: 'arc' }, tags: ['visual'] };

/** A zero is drawn as nothing. */
export const Zero: Story = { args: { value: 0 } };

/** An unknown is not zero. */
export const Unknown: Story = { args: {}, tags: ['visual'] };

/** An unknown on a semicircle. */
export const UnknownArc: Story = { args: { shape: 'arc' } };

/** More than the maximum runs past its mark. */
export const Over: Story = { args: { value: 150 }, tags: ['visual'] };

/** The same on a semicircle. */
export const OverArc: Story = { args: { value: 150, shape: 'arc' } };

/** It grows from the right. */
export const RightToLeft: Story = { args: { value: 40, pace: 60, dir: 'rtl' } };
