import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { icon } from '../icons/icon.ts';
import { check, phone, search, trash } from '../icons/ui.ts';
import { button, linkButton, type ButtonVariant } from './button.templates.ts';
import { blocks } from './testing/block-host.ts';

interface Args {
  words: string;
  variant: ButtonVariant;
}

const nothingYet = (): void => undefined;

/** One filled button per view, with a verb. There is no disabled button: it says why when pressed. */
const meta: Meta<Args> = {
  title: 'Blocks/Button',
  args: { words: 'Continue', variant: 'action' },
  argTypes: {
    variant: { control: 'select', options: ['action', 'soft', 'line', 'call', 'plain'] },
  },
  render: ({ words, variant }) =>
    blocks(undefined, () => html`<p>${button(words, nothingYet, variant)}</p>`),
};
export default meta;
type Story = StoryObj<Args>;

export const Action: Story = {};
/** Second: a tint. */
export const Soft: Story = { args: { words: 'Way there', variant: 'soft' } };
/** Third: an outline. */
export const Line: Story = { args: { words: 'They are breathing', variant: 'line' } };
/** The emergency number, always with a phone icon. Nothing else looks like this. */
export const Call: Story = {
  render: () =>
    blocks(
      undefined,
      () =>
        html`<p>${linkButton(html`${icon(phone)} <span>Call 911</span>`, 'tel:911', 'call')}</p>`,
    ),
};
/** For the guide: 64 px, over the whole row of a phone and never wider than 380 px. */
export const Big: Story = {
  render: () =>
    blocks(
      undefined,
      () =>
        html`<button type="button" class="button action big wide">
          ${icon(check)} <span>Dose given</span>
        </button>`,
    ),
};
/** Deletes something: a quiet button with an icon, and a verb that says so. Red is for the call. */
export const Delete: Story = {
  render: () =>
    blocks(
      undefined,
      () =>
        html`<p>${button(html`${icon(trash)} <span>Delete it</span>`, nothingYet, 'plain')}</p>`,
    ),
};
/** For a minor action, such as Back. */
export const Plain: Story = { args: { words: 'Back', variant: 'plain' } };
export const LongWords: Story = {
  args: { words: 'Yes, send this to the team now, and show me the code to keep' },
};
export const WithSign: Story = {
  render: () =>
    blocks(
      undefined,
      () =>
        html`<p>${button(html`${icon(search)} <span>Find help</span>`, nothingYet, 'line')}</p>`,
    ),
};
/** Styled like a button, but it leads somewhere: a call, a page. */
export const Link: Story = {
  render: () =>
    blocks(
      undefined,
      () =>
        html`<p>${linkButton(html`${icon(phone)} <span>Call 211</span>`, 'tel:211', 'action')}</p>`,
    ),
};
export const Row: Story = {
  render: () =>
    blocks(
      undefined,
      () =>
        html`<div class="row">
          ${button('Send', nothingYet, 'action')} ${button('Start again', nothingYet, 'soft')}
          ${button('Back', nothingYet, 'plain')}
        </div>`,
    ),
};
