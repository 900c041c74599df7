import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { clock, kit, location, mail, phone } from '../icons/ui.ts';
import { button, linkButton, type ButtonVariant } from './button.templates.ts';
import { toggleChip } from './chip.templates.ts';
import { hoursTable, type HoursRow } from './hours.templates.ts';
import { searchbox } from './searchbox.templates.ts';
import { stateLine, type OpeningState } from './state.templates.ts';
import { blocks } from './testing/block-host.ts';

/** Places that help: to search, in a row, and one by one. Names are made up. */
const meta: Meta = { title: 'Blocks/Places' };
export default meta;
type Story = StoryObj;

const shows = (draw: () => TemplateResult): Story => ({ render: () => blocks(undefined, draw) });
const nothingYet = (): void => undefined;

const searching = (value: string): Story => ({
  render: () =>
    blocks(value, (written, typed) =>
      searchbox({
        id: 'q',
        label: 'Search',
        hint: 'Name, place or kind of help',
        clear: 'Empty the box',
        value: written,
        typed,
      }),
    ),
});
export const Search: Story = searching('');
export const SearchFilled: Story = searching('needle exchange');

/** A tick takes the place of the icon; the edge and the tint say it too. */
export const Chips: Story = {
  render: () =>
    blocks(
      true,
      (on, set) =>
        html`<div class="chips" role="group" aria-label="Show only">
          ${toggleChip('Open now', !on, (open) => set(!open), clock)}
          ${toggleChip('Near me', on, set, location)}
        </div>`,
    ),
};

export const StateOpen: Story = shows(() => stateLine('open', 'Open until 17:00'));
export const StateClosed: Story = shows(() => stateLine('closed', 'Closed. Opens Mon 9:00'));
export const StateCheckFirst: Story = shows(() => stateLine('check', 'Check first: it moves'));
export const StateUnknown: Story = shows(() => stateLine('unknown', 'Hours not known'));

const hit = (
  [name, who, far]: readonly [string, string, string],
  [state, words]: readonly [OpeningState, string],
  [verb, variant]: readonly [string, ButtonVariant],
): TemplateResult =>
  html`<li class="hit">
    <span class="kind">${icon(kit)}</span>
    <h3><a href="#place">${name}</a></h3>
    <p class="who"><span>${who}</span> <span class="far">${far}</span></p>
    <p>${stateLine(state, words)}</p>
    ${linkButton(html`${icon(phone)} <span>${verb}</span>`, 'tel:211', variant)}
  </li>`;
/** The verb follows the truth. Only the nearest open place is filled. */
export const Hits: Story = shows(
  () =>
    html`<h2>12 places</h2>
      <ul class="hits">
        ${hit(
          ['Naloxone kits', 'River Peer Network', '350 m'],
          ['open', 'Open until 17:00'],
          ['Call 519-555-0100', 'action'],
        )}
        ${hit(
          ['New needles and supplies', 'Harbour Health Van, Finkle Street', '600 m'],
          ['check', 'Check first: it moves'],
          ['Call first: 519-555-0144', 'soft'],
        )}
        ${hit(
          ['Peer support, one to one', 'Millbrook Peer Pathfinders', '4 km'],
          ['unknown', 'Hours not known'],
          ['Call to ask: 519-555-0167', 'soft'],
        )}
      </ul>`,
);
export const HitChosen: Story = shows(
  () =>
    html`<h2>12 places</h2>
      <ul class="hits">
        <li class="hit" aria-current="true">
          <span class="kind">${icon(kit)}</span>
          <h3><a href="#place">Naloxone kits</a></h3>
          <p class="who"><span>River Peer Network</span> <span class="far">350 m</span></p>
          <p>${stateLine('open', 'Open until 17:00')}</p>
        </li>
      </ul>`,
);

export const ContactButtons: Story = shows(
  () =>
    html`<div class="ways-to">
      ${linkButton(html`${icon(phone)} <span>Call <bdi class="digits">519-555-0100</bdi></span>`, 'tel:211', 'action')}
      <div>
        ${linkButton(html`${icon(location)} <span>Way there</span>`, '#map', 'soft')}
        ${linkButton(html`${icon(mail)} <span>Email</span>`, 'mailto:a@peer.example', 'soft')}
      </div>
    </div>`,
);
export const ContactOneWay: Story = shows(
  () =>
    html`<div class="ways-to">
      ${linkButton(html`${icon(phone)} <span>Call <bdi>211</bdi></span>`, 'tel:211', 'action')}
    </div>`,
);

const WEEK: readonly HoursRow[] = [
  { day: 'Today, Thu', times: ['9:00 – 17:00'] },
  { day: 'Fri', times: ['9:00 – 12:00', '13:00 – 17:00'] },
  { day: 'Sat', times: ['11:00 – 15:00'] },
  { day: 'Sun', times: ['Closed'], off: true },
];
export const Hours: Story = shows(() => hoursTable('Hours', WEEK));
export const HoursClosedToday: Story = shows(() =>
  hoursTable('Hours', [{ day: 'Today, Sun', times: ['Closed'], off: true }, ...WEEK.slice(1, 3)]),
);

/** Why, the nearest widening as a button with its number, a person to call. */
export const Empty: Story = shows(
  () =>
    html`<div class="empty">
      <h2>Nothing is open near you now</h2>
      <p>Two places have new needles. Both open later.</p>
      ${button('Show 2 that open later', nothingYet, 'action')}
      ${button('Look further: 1 open, 9 km', nothingYet, 'soft')}
    </div>`,
);
