import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../../packages/components/src/quick-exit/quick-exit.define.ts';
import { logEvent } from './api.ts';
import { THEME, THEME_CONTROLS, themeOf, type ThemeSettings } from './theme-settings.ts';

interface Args extends ThemeSettings {
  href: string;
  label: string;
  placement: 'bar' | 'inline';
}

const meta: Meta<Args> = {
  title: 'Try it/Quick exit',
  component: 'peer-quick-exit',
  args: {
    ...THEME,
    href: 'https://www.wikipedia.org/',
    label: 'Leave this page',
    placement: 'bar',
  },
  argTypes: {
    ...THEME_CONTROLS,
    href: { control: 'text' },
    placement: { control: 'inline-radio', options: ['bar', 'inline'] },
  },
};
export default meta;

const logExit = logEvent('peer-exit');

/** Every setting it has. Its events are shown under Actions. */
export const Everything: StoryObj<Args> = {
  // The exit is real and would leave Storybook, so the story cancels it.
  render: ({ href, label, placement, ...theme }) => html`
    <peer-quick-exit
      href=${href}
      label=${label}
      placement=${placement}
      style=${themeOf(theme)}
      @peer-exit=${(event: Event) => {
        event.preventDefault();
        logExit(event);
      }}
    >
      <a href="https://www.wikipedia.org/">Leave this page</a>
    </peer-quick-exit>
  `,
  play: ({ canvasElement }) => {
    canvasElement.querySelector('peer-quick-exit')?.leave();
  },
};
