import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from '../../shared/testing/until.ts';
import '../outreach-form.define.ts';

/** An empty page of Storybook stands for the intake's, whose form the stories of the form itself show. */
const INTAKE = './intake';

const meta: Meta = {
  title: 'Outreach form in a frame',
  component: 'peer-outreach-form',
  render: () => html`
    <peer-outreach-form
      mode="frame"
      kind="feedback"
      intake=${INTAKE}
      keys="A1B2C3 /keys.signed"
      emergency="911"
    >
      <a href="tel:+15195550100">Or call the team: 519 555 0100</a>
    </peer-outreach-form>
  `,
};
export default meta;

type Story = StoryObj;

/** The page of the intake is on its way. */
export const Waiting: Story = {
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('peer-outreach-form');
    const frame = await until('the frame', () => form?.shadowRoot?.querySelector('iframe'));
    await until('its page', () => frame.contentDocument?.title === 'Feedback');
  },
};

/** No page came from the intake, and the plain link is left. */
export const Unreachable: Story = {
  // Nobody waits ten seconds for a story.
  beforeEach: () => {
    const wait = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, ms?: number) =>
      wait(run, ms === 10_000 ? 0 : ms)) as typeof setTimeout;
    return () => {
      window.setTimeout = wait;
    };
  },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('peer-outreach-form');
    await until('the link', () => form?.shadowRoot?.querySelector('.own[href*="/form/feedback"]'));
    await until('what failed', () => form?.shadowRoot?.querySelector('[role=status] strong'));
  },
};

/** The page names no intake. */
export const NoSuchPage: Story = {
  render: () => html`
    <peer-outreach-form mode="frame" kind="feedback" intake="mailto:team@example.org">
      <a href="tel:+15195550100">Or call the team: 519 555 0100</a>
    </peer-outreach-form>
  `,
};
