import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../../../packages/components/src/naloxone-guide/naloxone-guide.define.ts';
import '../../../packages/components/src/outreach-form/outreach-form.define.ts';
import '../../../packages/components/src/resource-finder/resource-finder.define.ts';
import {
  MemoryStore,
  NOW,
} from '../../../packages/components/src/naloxone-guide/testing/fixtures.ts';
import { FakeSink } from '../../../packages/components/src/outreach-form/testing/fake-sink.ts';
import {
  sourceOf,
  town,
} from '../../../packages/components/src/resource-finder/testing/samples.ts';

interface Args {
  brand: string;
  font: string;
  headingFont: string;
  textSize: string;
  radius: string;
  density: number;
}

const meta: Meta<Args> = {
  title: 'Design/Theme',
  tags: ['!autodocs'],
  args: {
    brand: '#5b2a86',
    font: 'Georgia, serif',
    headingFont: 'Georgia, serif',
    textSize: '1.05rem',
    radius: '0px',
    density: 1.15,
  },
  argTypes: {
    brand: { control: 'color' },
    density: { control: { type: 'range', min: 0.75, max: 1.5, step: 0.05 } },
  },
};
export default meta;

/** A theme set once on the page, which every widget follows. */
export const OneTheme: StoryObj<Args> = {
  render: ({ brand, font, headingFont, textSize, radius, density }) => html`
    <div
      style=${styleMap({
        '--peer-brand': brand,
        '--peer-font': font,
        '--peer-font-heading': headingFont,
        '--peer-text-size': textSize,
        '--peer-radius': radius,
        '--peer-density': String(density),
      })}
    >
      <peer-naloxone-guide region="ca-on" .store=${new MemoryStore()} .clock=${() => NOW}>
        <p>Call for help. Give naloxone. Breathe for them.</p>
      </peer-naloxone-guide>
      <peer-resource-finder .source=${sourceOf(town)}></peer-resource-finder>
      <peer-outreach-form kind="request-peer" emergency="911" .sink=${new FakeSink()}>
        <a href="tel:+15195550100">Call the team: 519 555 0100</a>
      </peer-outreach-form>
    </div>
  `,
};
