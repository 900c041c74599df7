import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { icon } from '../icons/icon.ts';
import { phone, search } from '../icons/ui.ts';
import { button, linkButton, type ButtonVariant } from './button.templates.ts';
import { blocks } from './testing/block-host.ts';

interface Args {
  words: string;
  variant: ButtonVariant;
}

const nothingYet = (): void => undefined;

/** One primary button per view, with a verb. There is no disabled button: it says why when pressed. */
const meta: Meta<Args> = {
  title: 'Blocks/Button',
  args: { words: 'Continue', variant: 'primary' },
  argTypes: { variant: { control: 'select', options: ['', 'primary', 'danger', 'plain'] } },
  render: ({ words, variant }) =>
    blocks(undefined, () => html`<p>${button(words, nothingYet, variant)}</p>`),
};
export default meta;
type Story = StoryObj<Args>;

export const Primary: Story = {};
export const Usual: Story = { args: { words: 'Start again', variant: '' } };
/** Deletes something: red words and edge, and a verb that says so. */
export const Danger: Story = { args: { words: 'Delete it', variant: 'danger' } };
/** For a minor action, such as Back. */
export const Plain: Story = { args: { words: 'Back', variant: 'plain' } };
export const LongWords: Story = {
  args: { words: 'Yes, send this to the team now, and show me the code to keep' },
};
export const WithSign: Story = {
  render: () =>
    blocks(
      undefined,
      () => html`<p>${button(html`${icon(search)} <span>Find help</span>`, nothingYet)}</p>`,
    ),
};
/** Styled like a button, but it leads somewhere: a call, a page. */
export const Link: Story = {
  render: () =>
    blocks(
      undefined,
      () =>
        html`<p>
          ${linkButton(html`${icon(phone)} <span>Call 211</span>`, 'tel:211', 'primary')}
        </p>`,
    ),
};
export const Row: Story = {
  render: () =>
    blocks(
      undefined,
      () =>
        html`<div class="row">
          ${button('Send', nothingYet, 'primary')} ${button('Start again', nothingYet)}
          ${button('Back', nothingYet, 'plain')}
        </div>`,
    ),
};
