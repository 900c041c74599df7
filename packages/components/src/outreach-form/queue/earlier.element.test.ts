import { expect, fixture, html } from '@open-wc/testing';
import type { SubmissionSink } from '@peerkit/model';
// All that a test walks through is there before the first of them.
import '../closing/closing.ts';
import '../outreach-form.define.ts';
import type { PeerOutreachForm } from '../outreach-form.ts';
import { FakeSink } from '../testing/fake-sink.ts';
import { freshEntry, heading, press, until, walkTo } from '../testing/walk.ts';

const open = (sink: SubmissionSink): Promise<PeerOutreachForm> =>
  fixture(html`<peer-outreach-form kind="request-peer" .sink=${sink}>Call us</peer-outreach-form>`);
const text = (form: PeerOutreachForm): string =>
  (form.shadowRoot!.querySelector('.waits')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const note = (form: PeerOutreachForm): string =>
  form.shadowRoot!.querySelector('[role=status]')!.textContent.trim();

/** The line for screen readers, at the end of the form. */
const shown = (form: PeerOutreachForm): boolean =>
  form.shadowRoot!.querySelector('[role=status]')!.className !== 'visually-hidden';

const IDS = ['0a1b2c3d-0000-4000-8000-000000000000', '4e5f6a7b-0000-4000-8000-000000000000'];

describe('peer-outreach-form, of messages of earlier visits', () => {
  // No test is the reload of the one before.
  beforeEach(freshEntry);

  it('does not say that one waits to be sent which the service refused', async () => {
    const sink = new FakeSink(undefined, IDS.slice(0, 1));
    sink.turnedDown = IDS;
    const form = await open(sink);
    await until('the truth', () => text(form) !== '');
    expect(text(form)).to.include('1 message was not sent. The service did not take it.');
    expect(text(form)).to.include('Please reach the team another way.');
    expect(text(form)).not.to.include('waiting to be sent').and.not.include('keep trying');
    await press(form, 'Send now');
    await until('the truth', () => note(form).startsWith('The service did not take it.'));
    expect(text(form)).to.include('It will not try again.');
    await press(form, 'Yes, delete');
    await until('the end', () => text(form) === 'Deleted');
  });

  it('says beside the buttons what a try comes to, while it lasts and after it', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'offline' }, IDS.slice(0, 1));
    let answer: (() => void) | undefined;
    sink.flush = () => new Promise((resolve) => (answer = resolve));
    const done = async (): Promise<void> => {
      (await until('the question', () => answer))();
      answer = undefined;
    };
    const form = await open(sink);
    await until('what waits', () => text(form).includes('1 message is waiting'));
    await press(form, 'Send now');
    await until('the try', () => text(form).includes('Trying now.'));
    expect(shown(form)).to.equal(false);
    await done();
    await until('the truth', () => text(form).includes('Still not sent. We will keep trying.'));
    expect(note(form)).to.equal('Still not sent. We will keep trying.');
    expect(shown(form)).to.equal(false);
    await walkTo(form, 'outcome');
    await until('the end', () => heading(form) === 'Not sent yet');
    await press(form, 'Try to send now');
    const own = () => form.shadowRoot!.querySelector('.outcome .action + p')?.textContent;
    await until('the try', () => own() === 'Trying now.');
    expect(text(form)).not.to.include('Trying now.');
    await done();
    await until('the truth', () => own()?.startsWith('Still not sent.') === true);
    await press(form, 'Try to send now');
    sink.ids = [];
    sink.tell({ id: sink.drafts[0]!.id, state: 'received' });
    await done();
    await until('the end', () => heading(form) === 'Sent. The team has it.');
    await until('nothing more', () => !form.shadowRoot!.textContent.includes('Trying now.'));
  });

  it('says it after "Start again" too, beside what really waits', async () => {
    const sink = new FakeSink({ state: 'rejected', reason: 'refused' }, IDS.slice(1));
    const form = await open(sink);
    await until('what waits', () => text(form).includes('1 message is waiting to be sent.'));
    await walkTo(form, 'outcome');
    await until('the end', () => heading(form) === 'This message was not sent');
    const { id } = sink.drafts[0]!;
    [sink.ids, sink.turnedDown] = [[...sink.ids, id], [id]];
    sink.tell({ id, state: 'rejected', reason: 'refused' });
    await press(form, 'Start again');
    await until('both', () => text(form).includes('1 message was not sent.'));
    expect(text(form)).to.include('1 message is waiting to be sent.');
    await press(form, 'Send now');
    await until('the try', () => note(form).startsWith('Still not sent.'));
  });

  it('says that one waited too long, beside one that still waits and one that went out', async () => {
    const sink = new FakeSink(undefined, [...IDS, 'c']);
    const form = await open(sink);
    await until('what waits', () => text(form).includes('3 messages are waiting'));
    sink.ids = ['c'];
    sink.tell({ id: IDS[0]!, state: 'rejected', reason: 'expired' });
    sink.tell({ id: IDS[1]!, state: 'received' });
    await until('the rest', () => text(form).includes('1 message is waiting'));
    expect(text(form)).to.include('We stopped trying to send this message It waited too long.');
    expect(text(form)).to.include('Please reach the team another way.');
    expect(text(form)).to.include('Sent. The team has it. Your code is 4E5F-6A7B');
    expect(text(form)).not.to.include('0A1B-2C3D').and.not.include('message was not sent');
  });

  it('says how many wait beside the one on screen, are to be deleted, and were', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'offline' }, IDS);
    const form = await open(sink);
    await until('what waits', () => text(form).includes('2 messages are waiting to be sent.'));
    await walkTo(form, 'outcome');
    await until('the end', () => heading(form) === 'Not sent yet');
    expect(text(form)).to.include('2 more messages are waiting to be sent.');
    const [summary] = form.shadowRoot!.querySelectorAll('.waits summary');
    expect(summary!.textContent.trim()).to.equal('Delete 2 messages');
    expect(text(form)).not.to.match(/\b(?:it|keep it)\b/);
    form.shadowRoot!.querySelector<HTMLElement>('.waits details button')!.click();
    await until('the end', () => text(form) === '2 messages were deleted.');
    expect(sink.discarded).to.have.members(IDS);
  });

  it('deletes one of several, which shows its form and time and nothing of what was written', async () => {
    const sink = new FakeSink(undefined, [...IDS, 'c']);
    sink.kinds = ['request-peer', 'request-peer', 'encounter-log'];
    const form = await open(sink);
    const rows = (): HTMLDetailsElement[] => [
      ...form.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.waits li details'),
    ];
    await until('each of them', () => rows().length === 3);
    const labels = rows().map((row) => row.querySelector('summary')!.textContent.trim());
    expect(labels[0]).to.match(/^Ask for a peer, Fri, Nov 20, .*\d:00/);
    expect(labels[1]).to.match(/^Ask for a peer, Fri, Nov 20, .*\d:01/);
    expect(labels[2]).to.match(/^Another form, Fri, Nov 20, .*\d:02/);
    rows()[1]!.open = true;
    rows()[1]!.querySelector('button')!.click();
    await until('the end', () => rows().length === 2);
    expect(sink.discarded).to.deep.equal(IDS.slice(1));
    expect(text(form)).to.include('Deleted').and.include('2 messages are waiting');
    expect(rows().map(({ open }) => open)).to.deep.equal([false, false]);
    rows()[0]!.querySelector('button')!.click();
    await until('one alone', () => text(form).includes('Delete 1 message'));
    expect(text(form)).not.to.include('Delete one of them');
  });

  it('gives the code of one that waited too long and may have arrived', async () => {
    const sink = new FakeSink(undefined, IDS.slice(0, 1));
    const form = await open(sink);
    await until('what waits', () => text(form).includes('1 message is waiting'));
    sink.ids = [];
    sink.tell({ id: IDS[0]!, state: 'rejected', reason: 'expired', mayHaveArrived: true });
    await until('the end', () => text(form).includes('We stopped trying'));
    expect(text(form)).to.include('The team may have got it before that. Your code is 0A1B-2C3D');
    expect(text(form)).not.to.include('Deleted');
  });
});
