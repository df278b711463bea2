// Runs every story of a file as one test: renders it, plays it, then has axe look at it, shadow trees included.
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { composedStories, shown, type StoryFile } from './composed-stories.js';

declare const axe: typeof Axe;

async function isAccessible(root: HTMLElement): Promise<void> {
  const { violations } = await axe.run(root);
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  );
  if (findings.length > 0) throw new Error(findings.join('\n'));
}

export function runStories(file: StoryFile): void {
  describe(String(file.default.title), () => {
    for (const story of composedStories(file)) it(story.storyName, () => shown(story, isAccessible));
  });
}
