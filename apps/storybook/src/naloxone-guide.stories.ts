import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../../packages/components/src/naloxone-guide/naloxone-guide.define.ts';
import {
  MemoryStore,
  NOW,
} from '../../../packages/components/src/naloxone-guide/testing/fixtures.ts';
import { logEvent } from './api.ts';

interface Args {
  region: string;
  number: string;
  languages: string;
  kits: string;
  start: 'emergency' | 'overview';
}

const meta: Meta<Args> = {
  title: 'Try it/Naloxone guide',
  component: 'peer-naloxone-guide',
  args: {
    region: 'ca-on',
    number: '',
    languages: 'en fr el lt pl pt nl hu',
    kits: 'nasal-4mg im-ampoule-0.4mg',
    start: 'overview',
  },
  argTypes: { start: { control: 'inline-radio', options: ['emergency', 'overview'] } },
};
export default meta;

/** Every setting it has. Its events are shown under Actions. */
export const Everything: StoryObj<Args> = {
  render: ({ region, number, languages, kits, start }) => html`
    <style>
      peer-naloxone-guide::part(call) {
        letter-spacing: 0.02em;
      }
    </style>
    <peer-naloxone-guide
      region=${region}
      number=${number || nothing}
      languages=${languages}
      kits=${kits}
      start=${start}
      .store=${new MemoryStore()}
      .clock=${() => NOW}
      @peer-guide-step=${logEvent('peer-guide-step')}
      @peer-dose-logged=${logEvent('peer-dose-logged')}
    >
      <p>Call for help. Give naloxone. Breathe for them.</p>
    </peer-naloxone-guide>
  `,
};
