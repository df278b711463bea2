import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import './theme-editor.js';

const meta: Meta = { title: 'Theming' };
export default meta;

/** Change a property, see every widget in light and dark, and copy the CSS for your page. */
export const Live: StoryObj = {
  render: () => html`<theme-editor></theme-editor>`,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const css = () => page.getByLabelText<HTMLTextAreaElement>(/CSS for your page/).value;
    await expect(css()).toBe('');
    await fireEvent.input(page.getByLabelText(/--pw-accent/), { target: { value: '#7a1f5c' } });
    await fireEvent.input(page.getByLabelText(/--pw-font-text/), { target: { value: 'Georgia, serif' } });
    await waitFor(() => expect(css()).toBe(':root {\n  --pw-accent: #7a1f5c;\n  --pw-font-text: Georgia, serif;\n}\n'));
    const widget = canvasElement.querySelector('pw-funding-gap');
    await waitFor(() => expect(getComputedStyle(widget?.shadowRoot?.querySelector('.pw') as Element).fontFamily).toBe('Georgia, serif'));
    await userEvent.click(page.getByRole('button', { name: 'Set nothing' }));
    await waitFor(() => expect(css()).toBe(''));
  },
};
