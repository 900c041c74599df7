import type { Session } from '@peerkit/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import './naloxone-guide.define.ts';
import { Hand } from '../shared/testing/hand.ts';
import type { SessionStore } from './session/session-store.ts';
import { MemoryStore, MINUTE, NOW } from './testing/fixtures.ts';

interface Args {
  region: string;
  kits: string;
  start: 'emergency' | 'overview';
  exit?: string;
  practice: boolean;
  store: SessionStore;
}

const meta: Meta<Args> = {
  title: 'Naloxone guide',
  component: 'peer-naloxone-guide',
  // As on a phone: from edge to edge.
  parameters: { layout: 'fullscreen' },
  args: { region: 'ca-on', kits: '', start: 'emergency', practice: false },
  argTypes: {
    start: { control: 'inline-radio', options: ['emergency', 'overview'] },
    store: { table: { disable: true } },
  },
  render: ({ region, kits, start, exit, practice, store }) =>
    html`<peer-naloxone-guide
      region=${region}
      kits=${kits}
      start=${start}
      exit=${exit ?? nothing}
      ?practice=${practice}
      .store=${store}
      .clock=${() => NOW}
    >
      <p>Call for help. Give naloxone. Breathe for them.</p>
    </peer-naloxone-guide>`,
};
export default meta;

type Story = StoryObj<Args>;
const at = (session: Partial<Session>): Story => ({
  render: (args, context) => {
    const store = MemoryStore.holding({ trail: [{ step: 'call', checked: false }], ...session });
    return meta.render?.({ ...args, store }, context) ?? html``;
  },
});
const fresh = (args: Partial<Args> = {}): Story => ({
  args,
  render: (all, context) => meta.render?.({ ...all, store: new MemoryStore() }, context) ?? html``,
});
const dose = (minutes: number) => ({ at: NOW - minutes * MINUTE, kit: 'nasal-4mg' }) as const;
const check = (minutes: number, ok: boolean) => ({ at: NOW - minutes * MINUTE, ok });

export const Emergency: Story = fresh();
export const Overview: Story = fresh({ start: 'overview' });
export const WithoutLeave: Story = fresh({ exit: 'none' });
/** It says on every screen that it is not real, dials nothing and keeps nothing. */
export const Practice: Story = fresh({ practice: true });
export const Check: Story = at({ step: 'check' });
export const NaloxoneNasal: Story = at({ step: 'naloxone' });
export const NaloxoneInjectable: Story = at({ step: 'naloxone', kit: 'im-ampoule-0.4mg' });
export const NoKit: Story = at({ step: 'naloxone', kit: 'none' });
export const Breaths: Story = at({ step: 'breaths' });
export const BreathsAfterDose: Story = at({ step: 'breaths', doses: [dose(1.2)] });
export const LookAgain: Story = at({ step: 'reassess', doses: [dose(2.5)] });
export const BreathsDoseDue: Story = at({ step: 'breaths', doses: [dose(3.2)] });
export const LookAgainWhileBreathing: Story = at({ step: 'breaths', doses: [dose(2.3)] });
export const CompressionsDoseDue: Story = at({ step: 'compressions', doses: [dose(4)] });
export const RedoseDue: Story = at({ step: 'naloxone', doses: [dose(4)] });
export const NoDosesLeft: Story = at({ step: 'naloxone', doses: [dose(9), dose(5)] });
export const Compressions: Story = at({ step: 'compressions' });
export const Recovery: Story = at({ step: 'recovery', doses: [dose(3)], checks: [check(1, true)] });
export const Relapse: Story = at({
  step: 'naloxone',
  doses: [dose(30)],
  checks: [check(25, true), check(0.1, false)],
});
export const Stay: Story = at({
  step: 'stay',
  doses: [dose(12), dose(8)],
  checks: [check(4, true)],
});
/** What comes next: what to watch for, their rights, a new kit, care for themselves. */
export const WhenItIsOver: Story = {
  ...Stay,
  play: async ({ canvasElement }) => {
    const hand = Hand.on(canvasElement, 'peer-naloxone-guide');
    await hand.press('[data-way=after]');
    await hand.find('[data-way=finish]');
  },
};
export const Awake: Story = at({ step: 'awake' });
export const ClockMovedBack: Story = at({ step: 'breaths', doses: [dose(-20)] });
export const NotKept: Story = {
  render: (args, context) => {
    const store = new MemoryStore();
    store.refuses = true;
    return meta.render?.({ ...args, store }, context) ?? html``;
  },
  play: async ({ canvasElement }) => {
    const guide = canvasElement.querySelector('peer-naloxone-guide');
    await guide?.updateComplete;
    guide?.shadowRoot?.querySelector<HTMLButtonElement>('[data-way="done"]')?.click();
  },
};
export const UnknownRegion: Story = fresh({ region: 'nowhere' });
