import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { Hand } from '../testing/hand.ts';
import { button, submitButton } from './button.templates.ts';
import { toggleChip } from './chip.templates.ts';
import { dialogTemplate, openDialog } from './dialog.templates.ts';
import { disclosure } from './disclosure.templates.ts';
import { emergencyStrip } from './emergency.templates.ts';
import { note } from './note.templates.ts';
import { progressLine } from './progress.templates.ts';
import { receipt } from './receipt.templates.ts';
import { statusLine } from './status.templates.ts';
import { blocks } from './testing/block-host.ts';

/** Blocks that hold text and show a state. */
const meta: Meta = { title: 'Blocks/Surface' };
export default meta;
type Story = StoryObj;

const shows = (draw: () => TemplateResult): Story => ({
  render: () => blocks(undefined, draw),
});

export const Chips: Story = shows(
  () =>
    html`<ul class="row">
      <li class="chip">Food</li>
      <li class="chip">Someone to talk to</li>
    </ul>`,
);
/** A filter that is on or off; the mark says it too, not the colour alone. */
export const ToggleChips: Story = {
  render: () =>
    blocks(
      true,
      (on, set) =>
        html`<div class="row">
          ${toggleChip('Open now', on, set)} ${toggleChip('Free', !on, (free) => set(!free))}
        </div>`,
    ),
};
export const Disclosure: Story = shows(() =>
  disclosure('Show the full code', html`<p>The code is the same on each page.</p>`),
);
export const DisclosureOpen: Story = {
  ...Disclosure,
  play: ({ canvasElement }) => Hand.on(canvasElement, 'peer-block-host').press('summary'),
};

export const Note: Story = shows(() => note('Is this phone not safe? Use another one if you can.'));
export const NoteWarn: Story = shows(() =>
  note(html`<b>News, 24 Nov:</b> use the side door. The front step is being fixed.`, 'warn'),
);
export const NoteGood: Story = shows(() => note('The team has your message.', 'good'));

export const Receipt: Story = shows(() =>
  receipt(
    'Your code. You need it to ask about this or delete it.',
    '7F3K-92QM',
    button('Copy', () => undefined, 'soft'),
  ),
);
export const ReceiptNoButton: Story = shows(() => receipt('Your code', '7F3K-92QM'));

export const NoteBad: Story = shows(() =>
  note(
    html`<h2>Not sent</h2>
      <p>The words say how it stands. The colour only helps to find it.</p>`,
    'bad',
  ),
);

export const Progress: Story = shows(() => progressLine('Question 2 of 5', 2, 5));
export const ProgressLast: Story = shows(() => progressLine('Question 5 of 5', 5, 5));
export const Status: Story = shows(() => statusLine('Still not sent. We will keep trying.'));
/** Read out, not shown: the same words are visible elsewhere in the view. */
export const StatusHidden: Story = shows(
  () =>
    html`<p>3 results</p>
      ${statusLine('3 results', false)}`,
);

const EMERGENCY = {
  ask: 'Is someone not breathing?',
  call: 'Call 911',
  local: 'Call your local emergency number.',
};
const strip = (number: string, call = EMERGENCY.call): Story =>
  shows(() => html`<div class="bleed">${emergencyStrip(number, { ...EMERGENCY, call })}</div>`);
export const Emergency: Story = strip('911');
/** More than one number is shown, not dialled. */
export const EmergencyTwoNumbers: Story = strip('911 or 112', 'Call 911 or 112');
export const EmergencyNoNumber: Story = strip('');

/** Escape closes it, and the focus goes back to the button that opened it. */
export const Dialog: Story = {
  render: () =>
    blocks(
      '',
      (_, set, root) =>
        html`<p>${button('Delete it', () => openDialog(root, 'sure'), 'line')}</p>
          ${dialogTemplate({
            id: 'sure',
            title: 'Delete this message?',
            close: 'Close',
            content: html`<p>It is not sent yet. The team will not get it.</p>`,
            actions: html`${submitButton('Keep it')} ${button('Delete it', () => set(''), 'plain')}`,
          })}`,
    ),
};
export const DialogOpen: Story = {
  ...Dialog,
  play: ({ canvasElement }) => Hand.on(canvasElement, 'peer-block-host').press('p > .button'),
};
