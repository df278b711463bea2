// Every story in longer words, from right to left, in the languages, and with a reader's text spacing, at 320 px, which is
// 400 % of 1280: nothing overflows, targets are large enough, and axe finds nothing.
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { overrideWords } from '../../src/entries/words.js';
import { composedStories } from '../support/composed-stories.js';
import { reaches, textOf, type AnyWidget } from '../support/read.js';
import { until } from '../support/until.js';
import { widgetStories } from '../support/widget-stories.js';
import { pseudo } from './pseudo.js';

const LOOKS = [
  { name: 'longer words', lang: 'en', dir: 'ltr' },
  { name: 'longer words from right to left', lang: 'en', dir: 'rtl' },
  { name: 'Ukrainian', lang: 'uk', dir: 'ltr' },
  { name: 'Polish', lang: 'pl', dir: 'ltr' },
  { name: 'German', lang: 'de', dir: 'ltr' },
  { name: 'French', lang: 'fr', dir: 'ltr' },
  { name: 'Arabic', lang: 'ar', dir: 'rtl' },
  { name: 'German with the text spacing of a reader', lang: 'de', dir: 'ltr', spaced: true },
];

/** What WCAG 2.2, success criterion 1.4.12, lets a reader set. */
const spacing = new CSSStyleSheet();
spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');

/** Links in running text are as high as their line. */
const targets = (widget: AnyWidget) => [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('button, input, summary') ?? [])];

/** One engine sees all of them, and axe there; the others draw the two that differ most. */
const seesAll = 'userAgentData' in navigator;
const seen = seesAll ? LOOKS : LOOKS.filter(({ lang, dir }) => lang === 'ar' || (lang === 'en' && dir === 'ltr'));

const root = document.createElement('main');
root.style.inlineSize = '320px';

/** Those that show a widget with figures, whatever the language of the story itself. */
const stories = widgetStories.flatMap((file) =>
  composedStories(file).filter(({ tags, args }) => tags.includes('visual') && !('lang' in args) && !('dir' in args))
    .map((story) => ({ title: `${String(file.default.title)}: ${story.storyName}`, story })));

before(() => {
  overrideWords('en', pseudo);
  document.body.append(root);
});
after(() => { root.remove(); });

for (const { name, lang, dir, spaced = false } of seen) {
  describe(`Stories in ${name}`, () => {
    for (const { title, story } of stories) {
      it(title, async () => {
        Object.assign(root, { lang, dir });
        render(story(), root);
        const widget = [...root.querySelectorAll<HTMLElement>('*')].find(({ localName }) => localName.startsWith('pw-')) as unknown as AnyWidget;
        await reaches(widget, 'ready', 'stale', 'invalid', 'empty');
        const box = () => widget.shadowRoot?.querySelector<HTMLElement>('.pw');
        await until(() => box()?.lang === lang);
        if (spaced) widget.shadowRoot?.adoptedStyleSheets.push(spacing);
        expect(box()?.scrollWidth, 'no horizontal scroll').to.be.at.most((box()?.clientWidth ?? 0) + 1);
        if (lang === 'en' && widget.sentence) expect(textOf(widget)).to.match(/[àéîöû]/);
        for (const target of targets(widget)) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(24);
        if (seesAll) await expect(widget).to.be.accessible();
        render('', root);
      });
    }
  });
}
