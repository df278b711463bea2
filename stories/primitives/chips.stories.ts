import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../../src/primitives/chips/define.js';
import type { ChipOption, ChipsElement } from '../../src/entries/primitives.js';

const known = (canvas: HTMLElement) => canvas.querySelector('pw-chips') as ChipsElement;

interface Args { label?: string; value?: string; options?: readonly ChipOption[] }

const meta: Meta<Args> = {
  title: 'Primitives/Chips',
  component: 'pw-chips',
  args: { label: 'By role', options: [{ value: 'land', text: 'land', count: 7 }, { value: 'air', text: 'air', count: 3 }] },
  render: (args) => html`<pw-chips label=${ifDefined(args.label)} value=${ifDefined(args.value)} .options=${args.options}></pw-chips>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing is chosen. */
export const All: Story = { args: {}, tags: ['visual'] };

/** By keyboard: Tab to a chip, Enter chooses, Enter again lets go. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const element = known(canvasElement);
    const heard: (string | undefined)[] = [];
    element.addEventListener('pw-chips-change', ({ value }) => heard.push(value));
    const chip = element.shadowRoot?.querySelectorAll('button')[1];
    chip?.focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    await expect(chip?.ariaPressed).toBe('true');
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    await expect(chip?.ariaPressed).toBe('false');
    await expect(heard).toEqual(['air', undefined]);
  },
};
