import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../../packages/components/src/naloxone-guide/naloxone-guide.define.ts';
import {
  MemoryStore,
  NOW,
} from '../../../packages/components/src/naloxone-guide/testing/fixtures.ts';
import { REGIONS } from '../../../packages/guidance/src/protocols/index.ts';
import { logEvent } from './api.ts';
import { THEME, THEME_CONTROLS, themeOf, type ThemeSettings } from './theme-settings.ts';

interface Args extends ThemeSettings {
  region: string;
  number: string;
  languages: string;
  kits: string;
  start: 'emergency' | 'overview';
  exit: string;
  finder: string;
  lines: string;
  practice: boolean;
}

const meta: Meta<Args> = {
  title: 'Try it/Naloxone guide',
  component: 'peer-naloxone-guide',
  args: {
    ...THEME,
    region: 'ca-on',
    number: '',
    languages: 'en fr el lt pl pt nl hu',
    kits: 'nasal-4mg im-ampoule-0.4mg',
    start: 'overview',
    exit: '',
    finder: '',
    lines: 'Night line: 519-555-0111',
    practice: false,
  },
  argTypes: {
    ...THEME_CONTROLS,
    region: { control: 'select', options: REGIONS },
    start: { control: 'inline-radio', options: ['emergency', 'overview'] },
  },
};
export default meta;

/** Every setting it has. Its events are shown under Actions. */
export const Everything: StoryObj<Args> = {
  render: ({
    region,
    number,
    languages,
    kits,
    start,
    exit,
    finder,
    lines,
    practice,
    ...theme
  }) => html`
    <peer-naloxone-guide
      region=${region}
      number=${number || nothing}
      languages=${languages}
      kits=${kits}
      start=${start}
      exit=${exit || nothing}
      finder=${finder || nothing}
      lines=${lines || nothing}
      ?practice=${practice}
      style=${themeOf(theme)}
      .store=${new MemoryStore()}
      .clock=${() => NOW}
      @peer-guide-step=${logEvent('peer-guide-step')}
      @peer-dose-logged=${logEvent('peer-dose-logged')}
      @peer-find-kit=${logEvent('peer-find-kit')}
    >
      <span slot="logo">Thames Bend</span>
      <p>Call for help. Give naloxone. Breathe for them.</p>
    </peer-naloxone-guide>
  `,
};
