import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../../packages/components/src/resource-finder/resource-finder.define.ts';
import '../../../packages/components/src/resource-finder/map.define.ts';
import {
  sourceOf,
  town,
} from '../../../packages/components/src/resource-finder/testing/samples.ts';
import { logEvent } from './api.ts';
import { THEME, THEME_CONTROLS, themeOf, type ThemeSettings } from './theme-settings.ts';

interface Args extends ThemeSettings {
  src: string;
  'signed-by': string;
  languages: string;
  address: 'place' | 'search' | 'off';
  kinds: string;
  filters: string;
  near: string;
  rows: number;
  offline: boolean;
  report: string;
  map: string;
}

const meta: Meta<Args> = {
  title: 'Try it/Resource finder',
  component: 'peer-resource-finder',
  args: {
    ...THEME,
    src: 'directory.json',
    'signed-by': '',
    languages: 'en fr el lt pl pt nl hu',
    address: 'off',
    kinds: '',
    filters: '',
    near: '',
    rows: 20,
    offline: false,
    report: '',
    map: '',
  },
  argTypes: {
    ...THEME_CONTROLS,
    address: { control: 'inline-radio', options: ['place', 'search', 'off'] },
  },
};
export default meta;

/** Every setting it has: `map` takes the address of a PMTiles file, tiles or a style. Its events are shown under Actions. The story has a list of its own, so `src` and `signed-by` are set and nothing is fetched. */
export const Everything: StoryObj<Args> = {
  // The story has its own list, so that nothing is fetched: `source` takes precedence over `src`.
  render: (args) => html`
    <peer-resource-finder
      src=${args.src}
      signed-by=${args['signed-by'] || nothing}
      languages=${args.languages}
      address=${args.address}
      kinds=${args.kinds || nothing}
      filters=${args.filters || nothing}
      near=${args.near || nothing}
      rows=${args.rows}
      ?offline=${args.offline}
      report=${args.report || nothing}
      map=${args.map || nothing}
      style=${themeOf(args)}
      .source=${sourceOf(town)}
      @peer-search=${logEvent('peer-search')}
      @peer-resource-open=${logEvent('peer-resource-open')}
      @peer-shortlist-change=${logEvent('peer-shortlist-change')}
      @peer-entry-report=${logEvent('peer-entry-report')}
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
