import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../../packages/components/src/resource-finder/resource-finder.define.ts';
import '../../../packages/components/src/resource-finder/map.define.ts';
import {
  sourceOf,
  town,
} from '../../../packages/components/src/resource-finder/testing/samples.ts';
import { logEvent } from './api.ts';

interface Args {
  src: string;
  signedBy: string;
  languages: string;
  rows: number;
  map: string;
}

const meta: Meta<Args> = {
  title: 'Try it/Resource finder',
  component: 'peer-resource-finder',
  args: {
    src: 'directory.json',
    signedBy: '',
    languages: 'en fr el lt pl pt nl hu',
    rows: 20,
    map: '',
  },
};
export default meta;

/** Every setting it has: `map` takes the address of a PMTiles file, tiles or a style. Its events are shown under Actions. */
export const Everything: StoryObj<Args> = {
  // The story has its own list, so that nothing is fetched: `source` takes precedence over `src`.
  render: ({ src, signedBy, languages, rows, map }) => html`
    <peer-resource-finder
      src=${src}
      signed-by=${signedBy || nothing}
      languages=${languages}
      rows=${rows}
      map=${map || nothing}
      .source=${sourceOf(town)}
      @peer-search=${logEvent('peer-search')}
      @peer-resource-open=${logEvent('peer-resource-open')}
    >
      <p>Call <a href="tel:211">211</a> to find help near you.</p>
      <ul slot="list">
        <li>Harbour Clinic, <a href="tel:+15195550100">519 555 0100</a></li>
      </ul>
    </peer-resource-finder>
  `,
  play: async ({ canvasElement }) => {
    await canvasElement.querySelector('peer-resource-finder')?.reload();
  },
};
