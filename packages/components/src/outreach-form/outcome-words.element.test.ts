import { expect, fixture, html } from '@open-wc/testing';
import type { SubmissionSink } from '@peerkit/model';
// All that a test walks through is there before the first of them.
import './closing/closing.ts';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { FakeSink } from './testing/fake-sink.ts';
import { freshEntry, heading, press, until, walkTo } from './testing/walk.ts';

const open = (sink: SubmissionSink): Promise<PeerOutreachForm> =>
  fixture(html`<peer-outreach-form kind="request-peer" .sink=${sink}>Call us</peer-outreach-form>`);
const text = (form: PeerOutreachForm): string => form.shadowRoot!.textContent;
const headed = (form: PeerOutreachForm, title: string): Promise<boolean> =>
  until(title, () => heading(form) === title);

describe('peer-outreach-form, in what it says of a message', () => {
  // No test is the reload of the one before.
  beforeEach(freshEntry);

  it('says in the thanks how the person asked to be reached, in the words they chose', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'outcome');
    await headed(form, 'Sent. The team has it.');
    expect(text(form)).to.include('How they try to reach you: Text me');
    expect(text(form)).not.to.include('If you said how');
    expect(text(form)).not.to.include('0188');
  });

  it('says at once that a page cannot lock the message, and keeps the answers', async () => {
    const sink = new FakeSink();
    sink.submit = () => Promise.reject(Object.assign(new Error('x'), { code: 'cannot-seal' }));
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent');
    expect(text(form)).to.include('This page could not lock your message, so it was not sent.');
    expect(text(form)).to.include('Please reach the team another way.');
    expect(text(form)).not.to.include('could not reach the team').and.not.include('when we can');
    sink.submit = (draft) => FakeSink.prototype.submit.call(sink, draft);
    await press(form, 'Try to send now');
    await headed(form, 'Sent. The team has it.');
    expect(sink.drafts[0]?.answers).to.include({ area: 'Canary Park, by the fountain' });
  });

  it('shows the answers of a message that turned out later not to be one this page can lock', async () => {
    const form = await open(new FakeSink({ state: 'rejected', reason: 'not-sealed' }));
    await walkTo(form, 'outcome');
    await headed(form, 'This message was not sent');
    expect(text(form)).to.include('This page could not lock your message');
    expect(text(form)).not.to.include('The service did not take it');
    expect(text(form)).to.include('Canary Park');
  });

  it('says what is true where the browser may soon delete what is stored, and deletes it', async () => {
    const sink = new FakeSink({ state: 'saved', fragile: true, reason: 'unreachable' });
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent yet. Keep this page open.');
    expect(text(form)).to.include('This browser may not keep your message for long.');
    expect(text(form)).not.to.include('cannot save').and.not.include('come back to it later');
    await press(form, 'Yes, delete');
    await headed(form, 'Deleted');
    expect(sink.discarded).to.have.lengthOf(1);
  });

  it('gives the code of each message of an earlier visit that goes out', async () => {
    const ids = ['0a1b2c3d-0000-4000-8000-000000000000', '4e5f6a7b-0000-4000-8000-000000000000'];
    const sink = new FakeSink({ state: 'received' }, ids);
    const form = await open(sink);
    await until('what waits', () => text(form).includes('2 messages are waiting'));
    sink.tell({ id: ids[0]!, state: 'received' });
    await until('its code', () => text(form).includes('Your code is 0A1B-2C3D'));
    await until('the other', () => text(form).includes('1 message is waiting'));
    sink.tell({ id: ids[1]!, state: 'received' });
    await until('the other code', () => text(form).includes('Your code is 4E5F-6A7B'));
    expect(text(form)).to.include('Sent. The team has it.').and.include('0A1B-2C3D');
    await walkTo(form, 'area');
    expect(text(form)).not.to.include('0A1B-2C3D');
  });

  it('does not blame the network where what locks the message is not here yet', async () => {
    const form = await open(new FakeSink({ state: 'unsaved', reason: 'not-ready' }));
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent yet. Keep this page open.');
    expect(text(form)).to.include('This page is not ready to send.');
    expect(text(form)).not.to.include('could not reach the team');
  });
});
