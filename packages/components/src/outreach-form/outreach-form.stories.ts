import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { kindOf } from '@peerkit/forms';
import type { SubmissionSink } from '@peerkit/model';
import { Hand } from '../shared/testing/hand.ts';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { FakeSink, type FakeEnd } from './testing/fake-sink.ts';
import { walkOn } from './testing/any-kind.ts';
import { choose, pressOn, walkTo, write, type Stop } from './testing/walk.ts';

interface Args {
  kind: string;
  sink: SubmissionSink | undefined;
  'agency-name': string;
  emergency: string;
  'keep-days': number;
}

const WAITING = ['0f0e1c2a-5d3b-4c47-9a51-3c2f6f0d1a01'];

const meta: Meta<Args> = {
  title: 'Outreach form',
  component: 'peer-outreach-form',
  // As on a phone: to both edges.
  parameters: { layout: 'fullscreen' },
  args: { kind: 'request-peer', 'agency-name': 'Harbour Peers', emergency: '911', 'keep-days': 30 },
  render: (args) => html`
    <peer-outreach-form
      kind=${args.kind}
      agency-name=${args['agency-name']}
      emergency=${args.emergency}
      keep-days=${args['keep-days']}
      .sink=${args.sink}
    >
      <a href="tel:+15195550100">Call the team: 519 555 0100</a>
    </peer-outreach-form>
  `,
};
export default meta;

type Story = StoryObj<Args>;

function formIn(canvas: HTMLElement): PeerOutreachForm {
  const form = canvas.querySelector('peer-outreach-form');
  if (!form) throw new Error('The story has no form.');
  return form;
}

/** A story that shows one page of the form. */
const at = (stop: Stop, end?: FakeEnd): Story => ({
  // A new sink each time: a story that is shown twice starts fresh.
  render: (args, context) => meta.render?.({ ...args, sink: new FakeSink(end) }, context) ?? html``,
  play: ({ canvasElement }) => walkTo(formIn(canvasElement), stop),
});

export const Needs: Story = at('needs');
export const Where: Story = at('area');
export const HowToReach: Story = at('reach');
export const Contact: Story = at('contact');
export const AnythingElse: Story = at('more');
export const Review: Story = at('review');

export const MeetInPerson: Story = {
  ...at('reach'),
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await walkTo(form, 'reach');
    await choose(form, 'in-person');
    await pressOn(form);
  },
};

export const NothingChosen: Story = {
  ...at('needs'),
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await pressOn(form);
    await new Hand(form).find('.summary');
  },
};

export const WrongNumber: Story = {
  ...at('contact'),
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await walkTo(form, 'contact');
    await write(form, 'number', '123');
    await pressOn(form);
    await new Hand(form).find('.summary');
  },
};

/** The pages after Send: the outcome is not known yet, or known. */
const WAIT = '.stack:not(form) > h2[tabindex]';
const OUTCOME = '.outcome';

const sent = (end: FakeEnd, view = OUTCOME): Story => ({
  ...at('outcome', end),
  play: async ({ canvasElement }) => {
    const form = formIn(canvasElement);
    await walkTo(form, 'outcome');
    await new Hand(form).find(view);
  },
});

export const Sending: Story = sent('never', WAIT);
export const Received: Story = sent({ state: 'received' });
export const SavedOffline: Story = sent({ state: 'saved', reason: 'offline' });
export const SavedBusy: Story = sent({ state: 'saved', reason: 'busy' });
export const Unsaved: Story = sent({ state: 'unsaved', reason: 'unreachable' });
export const Rejected: Story = sent({ state: 'rejected', reason: 'refused' });
export const Failed: Story = sent('throws');

async function askToDelete(form: PeerOutreachForm): Promise<Hand> {
  await walkTo(form, 'outcome');
  const hand = new Hand(form);
  await hand.press('.ways summary');
  return hand;
}

export const AskedToDelete: Story = {
  ...at('outcome', { state: 'saved', reason: 'offline' }),
  play: async ({ canvasElement }) => {
    await askToDelete(formIn(canvasElement));
  },
};

export const Deleted: Story = {
  ...at('outcome', { state: 'saved', reason: 'offline' }),
  play: async ({ canvasElement }) => {
    const hand = await askToDelete(formIn(canvasElement));
    await hand.press('.ways details .line');
    await hand.find('.outcome [role=status], .outcome h2');
  },
};

export const WaitingFromEarlier: Story = {
  render: (args, context) =>
    meta.render?.({ ...args, sink: new FakeSink(undefined, WAITING) }, context) ?? html``,
};

async function goThrough(
  canvas: HTMLElement,
  name: string,
  pages: number,
): Promise<PeerOutreachForm> {
  const form = formIn(canvas);
  const kind = await kindOf(name);
  if (!kind) throw new Error(`There is no kind ${name}.`);
  await walkOn(form, kind, pages);
  return form;
}

/** A story of another kind: its first page, or the page after some were answered. */
const ofKind = (kind: string, pages = 0): Story => ({
  ...at('needs'),
  args: { kind },
  play: async ({ canvasElement }) => {
    await goThrough(canvasElement, kind, pages);
  },
});

export const NaloxoneAndSupplies: Story = ofKind('naloxone-supplies');
export const NeedlePickup: Story = ofKind('needle-pickup');
export const NeedlePickupReview: Story = ofKind('needle-pickup', 5);
export const BadSupply: Story = ofKind('bad-supply');
export const BadSupplyWhatWasDone: Story = ofKind('bad-supply', 5);
export const ProgramInformation: Story = ofKind('program-info');
export const ProgramInformationUnder18: Story = ofKind('program-info', 3);
export const BecomeAPeerWorker: Story = ofKind('peer-worker');
export const Referral: Story = ofKind('referral');
export const EncounterLog: Story = ofKind('encounter-log');
export const EncounterLogTallies: Story = ofKind('encounter-log', 3);
export const Feedback: Story = ofKind('feedback');
export const WrongEntry: Story = ofKind('wrong-entry');

export const TooManyKits: Story = {
  ...ofKind('encounter-log'),
  play: async ({ canvasElement }) => {
    const form = await goThrough(canvasElement, 'encounter-log', 3);
    await write(form, 'nasalKits', '12000');
    await pressOn(form);
    await new Hand(form).find('.summary');
  },
};

export const NoEmergencyNumber: Story = { ...at('needs'), args: { emergency: '' } };
export const UnknownKind: Story = { args: { kind: 'request-a-ride' } };
export const NotSetUp: Story = { args: { sink: undefined } };
