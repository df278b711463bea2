import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { formatsFor } from '../../src/presentation/format/formats.js';
import { code, table } from './table.js';

const meta: Meta = { title: 'Foundations/Numbers and dates' };
export default meta;

const LANGUAGES = ['en', 'uk', 'fr', 'de', 'pl', 'ar'];

/** Printed by the code that prints for the widgets: in each language as that language writes it. The currency is never in doubt. */
export const Printed: StoryObj = {
  render: () => table('The same in six languages', ['Language', 'Sentence and table', 'Headline', 'Share', 'Month', 'Day', 'Age'], LANGUAGES.map((lang) => {
    const { money, percent, date, age } = formatsFor(lang);
    const printed = [money(48.15e9, 'USD', 2).text, money(48.15e9, 'USD', 1).text, percent(0.2), date('2026-04'), date('2026-04-30'), age(210)];
    return [code(lang), ...printed.map((text) => html`<bdi lang=${lang}>${text}</bdi>`)];
  })),
};

/** A number is rounded once, when it is printed; what only rounding would make nothing or all is not called so. */
export const Rounded: StoryObj = {
  render: () => {
    const { percent, money } = formatsFor('en');
    return table('At the edges', ['What it is', 'What is printed'], [
      ['nothing', percent(0)], ['0.2 percent', percent(0.002)], ['99.8 percent', percent(0.998)], ['all', percent(1)], ['100.2 percent', percent(1.002)],
      ['0 euros', money(0, 'EUR', 2).text], ['400,000 euros less', money(-4e5, 'EUR', 2).text],
    ]);
  },
};
