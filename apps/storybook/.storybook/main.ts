import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { manifestPlugin } from './manifest-plugin.ts';
import { workerPlugin } from './worker-plugin.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../src/**/*.mdx',
    '../src/**/*.stories.ts',
    '../../../packages/components/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The map of the made-up town.
  staticDirs: [{ from: '../../partner-site/directory/tiles', to: '/tiles' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The sources, not a build: a saved change shows at once, and no bundler can drop a registration.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [manifestPlugin(), workerPlugin()],
      resolve: { conditions: ['@peerkit/source', 'module', 'browser', 'development|production'] },
      build: { chunkSizeWarningLimit: 4000 },
    }),
};

export default config;
