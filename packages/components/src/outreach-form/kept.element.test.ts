import { expect, fixture, html } from '@open-wc/testing';
import { WIPE } from '../shared/privacy/wipe-on-exit.ts';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { FakeSink } from './testing/fake-sink.ts';
import { choose, goOn, heading, press, until, write } from './testing/walk.ts';

const KEY = 'peerkit-kept wrong-entry';
const MINE = 'It is mine. Keep what I write';
const DELETE = 'Delete what was kept';
const CANARY = 'Canary clinic';

const open = async (kind = 'wrong-entry'): Promise<PeerOutreachForm> => {
  const form: PeerOutreachForm = await fixture(
    html`<peer-outreach-form kind=${kind} .sink=${new FakeSink()}></peer-outreach-form>`,
  );
  await until('the form', () => heading(form) !== '');
  return form;
};
const kept = (): string => localStorage.getItem(KEY) ?? '';
const shows = (form: PeerOutreachForm, words: string): Promise<unknown> =>
  until(words, () => form.shadowRoot!.textContent.includes(words));

/** A form that its person keeps, with a canary in the first answer. */
async function keeping(): Promise<PeerOutreachForm> {
  const form = await open();
  await press(form, MINE);
  await write(form, 'entry', CANARY);
  await until('what is kept', () => kept().includes(CANARY));
  return form;
}

describe('unfinished answers on a device', () => {
  beforeEach(() => localStorage.removeItem(KEY));
  afterEach(() => localStorage.removeItem(KEY));

  it('are kept only after the person asks, who is told that they are not locked', async () => {
    const form = await open();
    await shows(form, 'It is not locked: anyone who uses this device can read it.');
    await write(form, 'entry', CANARY);
    expect(Object.values(localStorage).join()).not.to.contain(CANARY);
    await press(form, MINE);
    expect(kept()).to.contain(CANARY);
    await press(form, DELETE);
    expect(kept()).to.equal('');
    await write(form, 'entry', `${CANARY} 2`);
    expect(kept()).to.equal('');
  });

  it('are offered by the next visit, not shown, and go on where they were', async () => {
    (await keeping()).remove();
    const next = await open();
    await shows(next, 'You kept a form on this device that was not sent.');
    expect(next.shadowRoot!.textContent).not.to.contain('is gone');
    const entry = (): string => next.shadowRoot!.querySelector<HTMLInputElement>('#f-entry')!.value;
    expect(entry()).to.equal('');
    await press(next, 'Go on with it');
    await until('the answer', () => entry() === CANARY);
    expect(next.shadowRoot!.textContent).not.to.contain('is gone');
    await write(next, 'entry', `${CANARY} 3`);
    expect(kept()).to.contain(`${CANARY} 3`);
  });

  it('are offered, and not written over, where the page was away for too long', async () => {
    const form = await keeping();
    const { now } = Date;
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    Date.now = () => now() + 31 * 60_000;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    Date.now = now;
    await shows(form, 'You kept a form on this device that was not sent.');
    expect(form.shadowRoot!.textContent).not.to.contain('is gone');
    await write(form, 'entry', 'Somebody else');
    expect(kept()).to.contain(CANARY);
  });

  it('are deleted by the quick exit, by the button of the next visit and by Start again', async () => {
    await keeping();
    document.dispatchEvent(new Event(WIPE));
    expect(kept()).to.equal('');
    (await keeping()).remove();
    await press(await open(), DELETE);
    expect(kept()).to.equal('');
    (await keeping()).reset();
    expect(kept()).to.equal('');
  });

  it('are deleted when they are sent', async () => {
    const form = await keeping();
    await goOn(form);
    await choose(form, 'other');
    await goOn(form);
    await goOn(form);
    await until('the review', () => heading(form) === 'Check your answers');
    expect(kept()).to.contain(CANARY);
    await press(form, 'Send');
    await until('the end', () => kept() === '');
  });

  it('are never kept of a form about somebody’s health', async () => {
    const form = await open('bad-supply');
    await shows(form, 'Continue');
    await customElements.whenDefined('peer-outreach-form');
    expect(form.shadowRoot!.textContent).not.to.contain('Is this your own device?');
  });
});
