import { expect, fixture, html } from '@open-wc/testing';
import { kindOf } from '@peerkit/forms';
// All that a test walks through is there before the first of them.
import './closing/closing.ts';
import './ending/ending.part.ts';
import './outreach-form.define.ts';
import './fields/rare-fields.part.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { walkOn, walkToReview } from './testing/any-kind.ts';
import { FakeSink } from './testing/fake-sink.ts';
import { freshEntry, goOn, heading, press, until } from './testing/walk.ts';

const root = (form: PeerOutreachForm): ShadowRoot => form.shadowRoot!;
const value = (form: PeerOutreachForm, field: string): string | undefined =>
  root(form).querySelector<HTMLInputElement>(`#f-${field}`)?.value;

async function open(kind: string, sink: FakeSink): Promise<PeerOutreachForm> {
  return fixture(
    html`<peer-outreach-form kind=${kind} .sink=${sink}><p>Call us</p></peer-outreach-form>`,
  );
}

describe('a form that staff fill in again and again', () => {
  beforeEach(freshEntry);

  for (const [state, title] of [
    ['received', 'Sent. The team has it.'],
    ['saved', 'Not sent yet'],
  ] as const) {
    it(`starts the next one with the same day and area, once one is ${state}`, async () => {
      const sink = new FakeSink({ state });
      const form = await open('encounter-log', sink);
      await walkToReview(form, (await kindOf('encounter-log'))!);
      await goOn(form);
      await until('the end', () => heading(form) === title);
      expect(root(form).textContent).not.to.include('Need someone sooner?');
      expect(root(form).textContent).not.to.include('Start again');
      await press(form, 'Start the next log');
      await until('the first question', () => value(form, 'day') !== undefined);
      expect(value(form, 'day')).to.equal('2026-11-20');
      expect(value(form, 'area')).to.equal('Canary area');
      await goOn(form);
      expect(value(form, 'contacts')).to.equal('');
      form.reset();
      await until('the first question', () => value(form, 'day') === '');
      expect(value(form, 'area')).to.equal('');
    });
  }
});

describe('any other form', () => {
  it('starts with nothing, and offers to reach the team sooner', async () => {
    await freshEntry();
    const form = await open('wrong-entry', new FakeSink());
    await walkToReview(form, (await kindOf('wrong-entry'))!);
    await goOn(form);
    await until('the end', () => heading(form) === 'Sent. The team has it.');
    expect(root(form).textContent).to.include('Need someone sooner?');
    await press(form, 'Done. Clear this page.');
    await until('the first question', () => value(form, 'entry') === '');
  });
});

describe('one choice that nobody has to make', () => {
  const clear = (form: PeerOutreachForm): HTMLButtonElement =>
    root(form).querySelector<HTMLButtonElement>('.clear button')!;

  it('can be cleared again, and moves nothing when it is made', async () => {
    await freshEntry();
    const form = await open('naloxone-supplies', new FakeSink());
    await walkOn(form, (await kindOf('naloxone-supplies'))!, 1);
    const few = await until('the choice', () =>
      root(form).querySelector<HTMLInputElement>('[value=few]'),
    );
    const top = (): number =>
      root(form).querySelector('.ways .action')!.getBoundingClientRect().top -
      root(form).querySelector('.field')!.getBoundingClientRect().top;
    const before = top();
    expect(getComputedStyle(clear(form)).visibility).to.equal('hidden');
    few.click();
    await form.updateComplete;
    expect(top()).to.equal(before);
    expect(getComputedStyle(clear(form)).visibility).to.equal('visible');
    clear(form).focus();
    expect(root(form).activeElement === clear(form)).to.equal(true);
    clear(form).click();
    await form.updateComplete;
    expect(root(form).querySelector(':checked') === null).to.equal(true);
    expect((root(form).activeElement as HTMLInputElement).value).to.equal('one');
    expect(getComputedStyle(clear(form)).visibility).to.equal('hidden');
  });

  it('is not offered where an answer has to be given', async () => {
    await freshEntry();
    const form = await open('bad-supply', new FakeSink());
    await walkOn(form, (await kindOf('bad-supply'))!, 1);
    await until('the choice', () => root(form).querySelector('[value=today]'));
    expect(root(form).querySelectorAll('.clear')).to.have.length(0);
  });
});
