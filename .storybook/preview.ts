import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { globalTypes, inTheme } from './themes.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Foundations', ['Colour', 'Depth ladder', 'Type, space, motion', 'Numbers and dates', 'Sentences', 'Honesty rules'], 'Theming', 'Widgets', 'Primitives', 'Recipes', ['Plain HTML', 'WordPress', 'Wix', 'React', 'Vue', 'Svelte', 'Angular'], 'Languages', 'Accessibility', 'Versions'] } },
  },
  globalTypes,
  initialGlobals: { theme: '', scheme: '', accent: '' },
  decorators: [inTheme],
};

export default preview;
