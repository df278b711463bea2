import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../../src/primitives/popover/define.js';

interface Args { label?: string }

const meta: Meta<Args> = {
  title: 'Primitives/Popover',
  component: 'pw-popover',
  args: { label: 'How it is counted' },
  render: (args) => html`<pw-popover label=${ifDefined(args.label)}>Counted are parks that are open to everyone.</pw-popover>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Closed. */
export const Closed: Story = { args: {} };

/** By keyboard: Enter opens, Escape closes and gives the focus back. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('pw-popover')?.shadowRoot;
    const button = root?.querySelector('button');
    const more = root?.querySelector('[popover]');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(more?.matches(':popover-open')).toBe(true);
  },
};
