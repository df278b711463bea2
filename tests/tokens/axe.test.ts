// The contrast of everything that the stories show, as axe sees it, in every theme and in both schemes.
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { composedStories, shown } from '../support/composed-stories.js';
import { widgetStories } from '../support/widget-stories.js';
import { linkThemes, looks } from './palette.js';

declare const axe: typeof Axe;

/** One engine looks at all of them: colours are the same in every one, and axe takes its time. */
const seen = 'userAgentData' in navigator ? looks : looks.slice(0, 2);

async function findings(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
  return violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`));
}

describe('Stories in every theme', () => {
  before(linkThemes);

  for (const file of widgetStories) {
    for (const story of composedStories(file).filter(({ tags }) => tags.includes('visual'))) {
      it(`${String(file.default.title)}: ${story.storyName}`, () => shown(story, async (root) => {
        for (const { className, scheme } of seen) {
          root.className = `${className} pw-${scheme}`;
          const found = await findings(root);
          if (found.length > 0) throw new Error(`.${className}, ${scheme}\n${found.join('\n')}`);
        }
      }));
    }
  }
});
