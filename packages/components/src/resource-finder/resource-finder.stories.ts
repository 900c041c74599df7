import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DirectorySource } from '@peerkit/model';
import './resource-finder.define.ts';
import {
  broken,
  city,
  failingSource,
  nowhere,
  slowSource,
  sourceOf,
  town,
} from './testing/samples.ts';

interface Args {
  source?: DirectorySource;
  /** Typed into the search box once the list is there. */
  search?: string;
  /** Id of the entry to open once the list is there. */
  open?: string;
}

const meta: Meta<Args> = {
  title: 'Resource finder',
  component: 'peer-resource-finder',
  render: ({ source }) =>
    html`<peer-resource-finder .source=${source}>
      <p>Call <a href="tel:211">211</a> to find help near you.</p>
    </peer-resource-finder>`,
  play: async ({ canvasElement, args: { search, open } }) => {
    const finder = canvasElement.querySelector('peer-resource-finder');
    if (finder === null || (search === undefined && open === undefined)) return;
    const input = await found(() => finder.shadowRoot?.querySelector('input'));
    if (search !== undefined) {
      input.value = search;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    if (open !== undefined) {
      const button = await found(() =>
        finder.shadowRoot?.querySelector<HTMLElement>(`.open[data-id="${open}"]`),
      );
      button.click();
    }
    await finder.updateComplete;
  },
};
export default meta;
type Story = StoryObj<Args>;

async function found<T>(look: () => T | null | undefined): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const thing = look();
    if (thing !== null && thing !== undefined) return thing;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The list did not come.');
}

/** No source yet: what the page put between the tags. */
export const Idle: Story = {};
/** The page's own words stay until the list is there. */
export const Loading: Story = { args: { source: slowSource } };
export const Ready: Story = { args: { source: sourceOf(town) } };
export const Searched: Story = { args: { source: sourceOf(town), search: 'river' } };
export const NoMatches: Story = { args: { source: sourceOf(town), search: 'submarine' } };
export const EmptyList: Story = { args: { source: sourceOf(nowhere) } };
/** 120 entries: 50 at first, then more. */
export const LongList: Story = { args: { source: sourceOf(city(120)) } };
/** A few records could not be read; the others are there. */
export const WithProblems: Story = { args: { source: sourceOf(town, broken) } };
export const Unreachable: Story = { args: { source: failingSource('unreachable') } };
export const Unreadable: Story = { args: { source: failingSource('unreadable') } };
export const Detail: Story = { args: { source: sourceOf(town), open: 'street-pier' } };
/** The place is private: it is never shown. */
export const DetailPrivatePlace: Story = {
  args: { source: sourceOf(town), open: 'crisis-hidden' },
};
export const DetailOrganization: Story = { args: { source: sourceOf(town), open: 'north' } };
