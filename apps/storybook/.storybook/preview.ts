import type { Decorator, Preview } from '@storybook/web-components-vite';
import './preview.css';

type Theme = 'light' | 'dark';

/** The theme is the page's, as it would be on an agency's site: the elements follow `color-scheme`. */
const withTheme: Decorator = (story, { globals }) => {
  const theme: Theme = globals['theme'] === 'dark' ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme;
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withTheme],
  initialGlobals: { theme: 'light' },
  globalTypes: {
    theme: {
      description: 'Light or dark page',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
  },
  parameters: {
    backgrounds: { disable: true },
    a11y: { test: 'error' },
    options: { storySort: { method: 'alphabetical' } },
  },
};

export default preview;
