import { expect, fixture, html } from '@open-wc/testing';
import type { Delivery, SubmissionSink } from '@peerkit/model';
// All that a test walks through is there before the first of them.
import './closing/closing.ts';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { shortCode } from './ending/short-code.ts';
import { FakeSink } from './testing/fake-sink.ts';
import { freshEntry, heading, press, until, walkTo } from './testing/walk.ts';

const open = (sink: SubmissionSink): Promise<PeerOutreachForm> =>
  fixture(html`<peer-outreach-form kind="request-peer" .sink=${sink}>Call us</peer-outreach-form>`);
const text = (form: PeerOutreachForm): string =>
  form.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');
const headed = (form: PeerOutreachForm, title: string): Promise<boolean> =>
  until(title, () => heading(form) === title);
const code = (form: PeerOutreachForm): string =>
  form.shadowRoot!.querySelector('.receipt b')?.textContent ?? '';
const summaries = (form: PeerOutreachForm): (string | undefined)[] =>
  [...form.shadowRoot!.querySelectorAll('.ask summary')].map((summary) =>
    summary.textContent.trim(),
  );

const NO_ANSWER = { state: 'saved', reason: 'unreachable', mayHaveArrived: true } as const;
const IDS = ['0a1b2c3d-0000-4000-8000-000000000000', '4e5f6a7b-0000-4000-8000-000000000000'];

describe('peer-outreach-form, of a message that may have arrived', () => {
  // No test is the reload of the one before.
  beforeEach(freshEntry);

  it('says that nobody knows, and gives the code while it waits and after Delete', async () => {
    const sink = new FakeSink(NO_ANSWER);
    sink.deletion = { mayHaveArrived: true };
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await headed(form, 'We do not know if it arrived');
    expect(text(form)).to.include('We tried to send it, and no answer came back.');
    expect(text(form)).to.include('The team may have it already.');
    expect(text(form)).to.include('saved, locked, on this device');
    expect(text(form)).to.include('but they can see that a message waits');
    expect(text(form)).not.to.match(/not sent|before it is sent/i);
    expect(summaries(form)).to.include('Delete it from this device');
    expect(text(form)).to.include('What the team has already stays with them.');
    const own = shortCode(sink.drafts[0]!.id);
    expect(code(form)).to.equal(own);
    await press(form, 'Yes, delete');
    await headed(form, 'Deleted from this device');
    expect(text(form)).to.include('The team may have got it before that.');
    expect(code(form)).to.equal(own);
    expect(text(form)).to.include('With this code the team can find your message, or delete it');
  });

  it('gives the code of one that was not sent, and none once that is deleted', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'offline' });
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent yet');
    expect(code(form)).to.equal(shortCode(sink.drafts[0]!.id));
    expect(summaries(form)).to.include('Delete it before it is sent');
    await press(form, 'Yes, delete');
    await headed(form, 'Deleted');
    expect(code(form)).to.equal('');
  });

  it('says so when a later try has no known end, and asks to keep the page where only that has it', async () => {
    const sink = new FakeSink({ state: 'unsaved', reason: 'offline' });
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent yet. Keep this page open.');
    const { id } = sink.drafts[0]!;
    sink.tell({ id, state: 'unsaved', reason: 'offline', mayHaveArrived: true });
    await headed(form, 'We do not know if it arrived. Keep this page open.');
    expect(text(form)).to.include('This device is not online. The team may have it already.');
    expect(text(form)).not.to.include('come back to it later');
    sink.tell({ id, state: 'received' });
    await headed(form, 'Sent. The team has it.');
  });

  it('says of what waits from earlier which of it may have arrived, with its code', async () => {
    const sink = new FakeSink(undefined, IDS);
    sink.maybe = [IDS[0]!];
    const form = await open(sink);
    await until('both', () => text(form).includes('We do not know if 1 message arrived.'));
    expect(text(form)).to.include('1 message is waiting to be sent.');
    expect(text(form)).to.include('0A1B-2C3D').and.not.include('4E5F-6A7B');
    sink.discard = (id): Promise<Delivery> => {
      sink.ids = sink.ids.filter((other) => other !== id);
      const mayHaveArrived = id === IDS[0];
      return Promise.resolve({ id, state: 'deleted', ...(mayHaveArrived && { mayHaveArrived }) });
    };
    await press(form, 'Yes, delete');
    await until('the end', () => text(form).includes('Deleted from this device'));
    expect(text(form)).to.include('The team may have got it before that.');
    expect(text(form)).to.include('Your code is 0A1B-2C3D').and.not.include('4E5F-6A7B');
  });

  it('takes whoever deleted what waits to what is said of it, not to the top of the page', async () => {
    const sink = new FakeSink(undefined, [IDS[1]!]);
    const form = await open(sink);
    await until('one', () => text(form).includes('1 message is waiting to be sent.'));
    const warned = form.shadowRoot!.querySelector('.waits .note')!;
    const line = getComputedStyle(warned).borderBlockEndColor;
    const yes = [...form.shadowRoot!.querySelectorAll('button')].find(
      (button) => button.textContent.trim() === 'Yes, delete',
    )!;
    yes.closest('details')!.open = true;
    yes.focus();
    yes.click();
    await until('the end', () => text(form).includes('Deleted'));
    const at = await until('the focus', () => form.shadowRoot!.activeElement);
    expect(at.getAttribute('role')).to.equal('status');
    expect(at.textContent).to.include('Deleted');
    // It is no warning any more.
    expect(getComputedStyle(at.querySelector('.note')!).borderBlockEndColor).not.to.equal(line);
  });

  it('says what to do first where a login page answered', async () => {
    const form = await open(new FakeSink({ state: 'saved', reason: 'intercepted' }));
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent yet');
    expect(text(form)).to.include('If this Wi-Fi asks you to log in, do that first.');
  });

  it('says while it is sent that it is saved, once it is', async () => {
    const form = await open(new FakeSink('kept'));
    await walkTo(form, 'outcome');
    await headed(form, 'Sending');
    await until('the lock', () => text(form).includes('Your message is saved, locked, on this'));
    const other = await open(new FakeSink('never'));
    await freshEntry();
    await walkTo(other, 'outcome');
    await headed(other, 'Sending');
    expect(text(other)).not.to.include('saved, locked');
  });
});

describe('peer-outreach-form, once the team has it', () => {
  beforeEach(freshEntry);

  it('says in order what happens next, copies the code and clears the page', async () => {
    const sink = new FakeSink();
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await headed(form, 'Sent. The team has it.');
    const steps = [...form.shadowRoot!.querySelectorAll('ol.next > li')];
    expect(steps).to.have.lengthOf(2);
    expect(steps[1]!.textContent).to.include('Text me');
    const { clipboard } = navigator;
    const copied: string[] = [];
    clipboard.writeText = (words) => Promise.resolve(void copied.push(words));
    try {
      const copy = form.shadowRoot!.querySelector<HTMLElement>('.copy')!;
      expect(copy.textContent.trim()).to.equal('Copy the code');
      copy.click();
      await until('the news', () => copy.textContent.includes('Copied.'));
      expect(copied).to.deep.equal([shortCode(sink.drafts[0]!.id)]);
      clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      copy.click();
      await until('the truth', () => copy.textContent.includes('Could not copy.'));
    } finally {
      delete (clipboard as Partial<Clipboard>).writeText;
    }
    await press(form, 'Done. Clear this page.');
    await headed(form, 'What do you need?');
    expect(text(form)).not.to.include('Text me');
  });
});
