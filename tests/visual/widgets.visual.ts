// Every story tagged `visual`, at three widths, in the light and in the dark, against the picture of it in baseline/.
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { visualDiff } from '@web/test-runner-visual-regression';
import { composedStories, shown } from '../support/composed-stories.js';
import { until } from '../support/until.js';
import { widgetStories } from '../support/widget-stories.js';

const looks = [320, 600, 960].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const canvases = (root: HTMLElement) => [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('canvas') ?? [])]);

/** A chart is drawn once more when its file is there: one picture is taken, of the second drawing. */
const settled = (root: HTMLElement) => until(() => canvases(root).every(({ parentElement }) => parentElement?.classList.contains('on')));

// A face that nothing has used yet is not loaded, and text would be drawn without it.
before(() => Promise.all([...document.fonts].map((face) => face.load())));

for (const file of widgetStories) {
  const stories = composedStories(file).filter(({ tags }) => tags.includes('visual'));

  describe(String(file.default.title), () => {
    for (const story of stories) {
      for (const { width, colorScheme } of looks) {
        it(`${story.storyName}, ${width} px, ${colorScheme}`, async () => {
          await setViewport({ width, height: 800 });
          await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await shown(story, async (root) => {
            await settled(root);
            await visualDiff(root, `${story.id}-${width}-${colorScheme}`);
          });
        });
      }
    }
  });
}
