import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DirectorySource } from '@peerkit/model';
import { Hand } from '../shared/testing/hand.ts';
import { until } from '../shared/testing/until.ts';
import './map.define.ts';
import './resource-finder.define.ts';
import {
  broken,
  city,
  failingSource,
  harbourTown,
  keptSource,
  nowhere,
  slowSource,
  sourceOf,
  THURSDAY,
  town,
} from './testing/samples.ts';
import { thamesBend } from './testing/thames-bend.ts';

interface Args {
  /** What time it is; else now. */
  time?: number;
  source?: DirectorySource;
  /** Typed into the search box once the list is there. */
  search?: string;
  /** Id of the entry to open once the list is there. */
  open?: string;
}

const meta: Meta<Args> = {
  title: 'Resource finder',
  component: 'peer-resource-finder',
  render: ({ source, time }) =>
    html`<peer-resource-finder address="off" .source=${source} .clock=${() => time ?? Date.now()}>
      <a href="tel:211">Call 211 to find help near you</a>
    </peer-resource-finder>`,
  play: async ({ canvasElement, args: { search, open } }) => {
    const hand = Hand.on(canvasElement, 'peer-resource-finder');
    if (search !== undefined) await hand.write('#text', search);
    if (open !== undefined) await hand.press(`.open[data-id="${open}"]`);
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Ready: Story = { args: { source: sourceOf(town) } };
/** No source yet: what the page put between the tags. */
export const Idle: Story = {};
/** The page's own words stay until the list is there. */
export const Loading: Story = { args: { source: slowSource } };
export const Searched: Story = { args: { source: sourceOf(town), search: 'river' } };
export const NoMatches: Story = { args: { source: sourceOf(town), search: 'submarine' } };
export const EmptyList: Story = { args: { source: sourceOf(nowhere) } };
/** 120 entries: 20 at first, then more. */
export const LongList: Story = { args: { source: sourceOf(city(120)) } };
/** A few records could not be read; the others are there. */
export const WithProblems: Story = { args: { source: sourceOf(town, broken) } };
export const Unreachable: Story = { args: { source: failingSource('unreachable') } };
export const Unreadable: Story = { args: { source: failingSource('unreadable') } };
export const Detail: Story = { args: { source: sourceOf(town), open: 'street-pier' } };
const inHarbourTown = { source: sourceOf(harbourTown), time: THURSDAY };
/** Open, closed, to be checked, not known: four shapes, and a verb that follows the truth. */
export const States: Story = { args: inHarbourTown };
export const NothingOpen: Story = {
  args: { ...inHarbourTown, time: THURSDAY + 12 * 3_600_000, search: 'kits' },
  play: async (context) => {
    await meta.play?.(context);
    await Hand.on(context.canvasElement, 'peer-resource-finder').press('button.chip');
  },
};
/** The week with today first, exceptions ahead, news, and when it was last checked. */
export const DetailHours: Story = { args: { ...inHarbourTown, open: 'kits' } };
/** Words instead of hours. */
export const DetailProse: Story = { args: { ...inHarbourTown, open: 'van' } };
export const DetailAlways: Story = { args: { ...inHarbourTown, open: 'line' } };
/** The place is private: it is never shown. */
export const DetailPrivatePlace: Story = {
  args: { source: sourceOf(town), open: 'crisis-hidden' },
};
export const DetailOrganization: Story = { args: { source: sourceOf(town), open: 'north' } };
/** Every filter that the list has, with counts; what is chosen counts at once. */
export const MoreFilters: Story = {
  args: { source: sourceOf(town) },
  play: async ({ canvasElement }) => {
    const hand = Hand.on(canvasElement, 'peer-resource-finder');
    await hand.press('[aria-haspopup=dialog]');
    await hand.find('#filters[open]');
    await hand.press('#filters input[value="language.fr"]');
  },
};
/** What a person may be about to type; the arrow keys are on the first. */
export const Suggestions: Story = {
  args: { source: sourceOf(harbourTown), time: THURSDAY },
  play: async ({ canvasElement }) => {
    const hand = Hand.on(canvasElement, 'peer-resource-finder');
    (await hand.find('#text')).focus();
    await hand.find('#text[aria-expanded]');
    await until('suggestions', async () => {
      await hand.write('#text', 'n');
      return hand.has('[role=option]');
    });
    await hand.key('#text', 'ArrowDown');
  },
};
/** The saved places, kept in memory; the way to print them, and a clear choice to keep them on the device. */
export const Saved: Story = {
  args: { source: sourceOf(harbourTown), time: THURSDAY },
  play: async ({ canvasElement }) => {
    const hand = Hand.on(canvasElement, 'peer-resource-finder');
    await hand.press('.keep-one[aria-pressed=false]');
    await hand.press('.keep-one[aria-pressed=false]');
    await hand.press('#saved');
    await hand.find('.saved-title');
  },
};
/** Saved, with the maps to pick from; the page has a form to say that something is wrong. */
export const DetailWays: Story = {
  args: { source: sourceOf(town), open: 'street-pier' },
  render: ({ source }) =>
    html`<peer-resource-finder
        address="off"
        report="wrong"
        .source=${source}
        @peer-shortlist-change=${() => undefined}
        @peer-entry-report=${(event: Event) => event.preventDefault()}
      ></peer-resource-finder>
      <div id="wrong" hidden></div>`,
  play: async (context) => {
    await meta.play?.(context);
    const hand = Hand.on(context.canvasElement, 'peer-resource-finder');
    await hand.press('.deeds [aria-pressed=false]');
    await hand.press('.way summary');
  },
};
/** A page for a part of the list: some kinds, what fits a filter, and distances from a place of its own. */
export const ForAPage: Story = {
  args: { source: sourceOf(town) },
  render: ({ source }) =>
    html`<peer-resource-finder
      address="off"
      kinds="service.outreach"
      filters="language.en"
      near="44, -78.5"
      .source=${source}
    ></peer-resource-finder>`,
};
/** Beside the list, or in its stead on a phone: a file of tiles on the page's own host. */
export const OnTheMap: Story = {
  args: { source: sourceOf(thamesBend), time: THURSDAY },
  render: ({ source, time }) =>
    html`<peer-resource-finder
      address="off"
      map="tiles/thames-bend.pmtiles"
      .source=${source}
      .clock=${() => time ?? Date.now()}
    ></peer-resource-finder>`,
  play: async ({ canvasElement }) => {
    const hand = Hand.on(canvasElement, 'peer-resource-finder');
    await hand.press('#map');
    await hand.find('.map:not(.wait)');
  },
};
/** No newer list could be had: the copy on this device, with its age. */
export const KeptCopy: Story = {
  args: { source: keptSource(town, THURSDAY) },
  render: ({ source }) =>
    html`<peer-resource-finder address="off" offline .source=${source}></peer-resource-finder>`,
};
/** A network that wants people to sign in first gives a page of its own. */
export const NotAList: Story = { args: { source: failingSource('unreachable', 'page') } };
/** The server has the page, not the list. */
export const MissingList: Story = { args: { source: failingSource('unreachable', 'missing') } };
/** The list at `src` is not signed with the key that the page names: it is not shown. */
export const NotSignedByUs: Story = {
  args: { source: failingSource('untrusted') },
  render: ({ source }) =>
    html`<peer-resource-finder
      address="off"
      src="directory.json"
      signed-by="ed25519:not-the-key"
      .source=${source}
    >
      <a href="tel:211">Call 211 to find help near you</a>
    </peer-resource-finder>`,
};
