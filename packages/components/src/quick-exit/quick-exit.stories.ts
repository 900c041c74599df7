import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { Hand } from '../shared/testing/hand.ts';
import './quick-exit.define.ts';

interface Args {
  href: string;
  label: string;
  placement: string;
}

/** In a story the button stays: the way out is real, and would take Storybook with it. */
const stay = (event: Event): void => {
  event.preventDefault();
};

const meta: Meta<Args> = {
  title: 'Quick exit',
  component: 'peer-quick-exit',
  args: { href: 'https://www.wikipedia.org/', label: '', placement: 'bar' },
  // There is one bar on a page: each story has a page of its own.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  render: ({ href, label, placement }) =>
    html`<h1>Thames Bend Peer Network</h1>
      <p>A made-up page, to show where the way out stands.</p>
      <peer-quick-exit
        href=${href}
        label=${label}
        placement=${placement}
        @peer-exit=${stay}
      ></peer-quick-exit>
      <p>We hand out naloxone, we listen, and we help you find your way.</p>
      <p>Free. No ID. No name.</p>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Usual: Story = {};
export const OwnWords: Story = { args: { label: 'Hide this page' } };

/** Where the page puts it. */
export const Inline: Story = { args: { placement: 'inline' } };

/** What it cannot do, as plainly as what it can. */
export const WhatItCanDo: Story = {
  play: async ({ canvasElement }) => {
    const hand = Hand.on(canvasElement, 'peer-quick-exit');
    await hand.press('.how');
    await hand.find('.scrim[open]');
  },
};

/** Shift was pressed twice: once more leaves. */
export const TwoPresses: Story = {
  play: ({ canvasElement }) => {
    for (const type of ['keydown', 'keyup', 'keydown', 'keyup']) {
      canvasElement.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
    }
  },
};
