import { setProjectAnnotations } from '@storybook/web-components-vite';
import type { LitElement } from 'lit';
import { composeStory } from 'storybook/preview-api';
import preview from '../../.storybook/preview.js';

type Story = Parameters<typeof composeStory>[0];
type Meta = Parameters<typeof composeStory>[1];
type Composed = ReturnType<typeof composeStory>;
type Widget = LitElement & { reading?: { state: string } };

export type StoryFile = Record<string, unknown> & { default: Meta };

setProjectAnnotations([preview]);

/** The stories of one file, each with what the file and the project add to it. */
export function composedStories({ default: meta, ...stories }: StoryFile): Composed[] {
  return Object.entries(stories).map(([name, story]) =>
    composeStory(story as Story, meta, undefined, undefined, name),
  );
}

/** Resolves when a widget has drawn its facts. */
async function drawn(widget: Widget): Promise<void> {
  await widget.updateComplete;
  while (widget.reading?.state === 'loading') {
    await new Promise((resolve) => widget.addEventListener('pw-reading-change', resolve, { once: true }));
    await widget.updateComplete;
  }
}

/** Renders and plays a story, hands its root over once it is drawn, and clears up. A story of loading says so in a tag. */
export async function shown(story: Composed, look: (root: HTMLElement) => Promise<void>): Promise<void> {
  const root = document.createElement('main');
  document.body.append(root);
  try {
    await story.run({ canvasElement: root });
    const widgets = [...root.querySelectorAll<Widget>(':defined')].filter(({ localName }) =>
      localName.startsWith('pw-'),
    );
    if (!story.tags.includes('loading')) await Promise.all(widgets.map(drawn));
    await look(root);
  } finally {
    root.remove();
  }
}
