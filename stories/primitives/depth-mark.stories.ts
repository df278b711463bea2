import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/primitives/depth-mark/define.js';
import type { Standing } from '../../src/domain/ledger/depth.js';

interface Args { depth?: Standing; lang?: string }

const meta: Meta<Args> = {
  title: 'Primitives/Depth mark',
  component: 'pw-depth-mark',
  render: (args) => html`<pw-depth-mark depth=${ifDefined(args.depth)} lang=${ifDefined(args.lang)}></pw-depth-mark>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Said. */
export const Stated: Story = { args: { depth: 'stated' } };

/** Signed. */
export const Signed: Story = { args: { depth: 'signed' } };

/** Ratified. */
export const Ratified: Story = { args: { depth: 'ratified' } };

/** Paid in. */
export const Funded: Story = { args: { depth: 'funded' } };

/** Delivered. */
export const Delivered: Story = { args: { depth: 'delivered' } };

/** Taken back. */
export const Withdrawn: Story = { args: { depth: 'withdrawn' } };

/** Looked for, not found. */
export const NotFound: Story = { args: { depth: 'not-found' } };
