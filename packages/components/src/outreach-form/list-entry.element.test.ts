import { expect, fixture, html } from '@open-wc/testing';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { FakeSink } from './testing/fake-sink.ts';
import { choose, goOn, heading, until, write } from './testing/walk.ts';

const ENTRY = { id: 'svc-12', name: 'Harbour Clinic' } as const;

const written = (form: PeerOutreachForm): string | undefined =>
  form.shadowRoot!.querySelector<HTMLInputElement>('#f-entry')?.value;
const says = (form: PeerOutreachForm, value: string): Promise<boolean> =>
  until(value, () => written(form) === value);
const tell = (detail: unknown): boolean =>
  document.body.dispatchEvent(
    new CustomEvent('peer-wrong-entry', { detail, bubbles: true, composed: true }),
  );

describe('a form about an entry of a list', () => {
  beforeEach(() => history.replaceState(null, ''));

  it('is opened with the entry filled in, which the person may change and sends', async () => {
    const sink = new FakeSink();
    const form = await fixture<PeerOutreachForm>(
      html`<peer-outreach-form
        kind="wrong-entry"
        .sink=${sink}
        .entry=${ENTRY}
      ></peer-outreach-form>`,
    );
    await says(form, 'Harbour Clinic (svc-12)');
    await write(form, 'entry', 'Harbour Clinic, Elm Street (svc-12)');
    form.requestUpdate();
    await form.updateComplete;
    await goOn(form);
    await choose(form, 'closed');
    await goOn(form);
    await goOn(form);
    await goOn(form);
    expect(sink.drafts[0]!.answers).to.deep.equal({
      entry: 'Harbour Clinic, Elm Street (svc-12)',
      wrong: ['closed'],
    });
  });

  it('takes the entry from a finder of its page, and shows itself there', async () => {
    const around = await fixture(
      html`<div hidden>
        <peer-outreach-form kind="wrong-entry" .sink=${new FakeSink()}></peer-outreach-form>
      </div>`,
    );
    const form = around.querySelector('peer-outreach-form')!;
    await until('the first question', () => written(form) === '');
    await until('the whole form', () => form.shadowRoot!.querySelector('.readers h3'));
    tell(ENTRY);
    await says(form, 'Harbour Clinic (svc-12)');
    expect(around.hasAttribute('hidden')).to.equal(false);
    await until('the focus', () => form.shadowRoot!.activeElement?.localName === 'h2');
    await goOn(form);
    // Another entry, in the middle of the first.
    tell({ id: '', name: 'Mill Street Pantry' });
    await says(form, 'Mill Street Pantry');
    tell(undefined);
    await form.updateComplete;
    expect(written(form)).to.equal('Mill Street Pantry');
  });

  it('does not fill in a form that is about something else', async () => {
    const form = await fixture<PeerOutreachForm>(
      html`<peer-outreach-form
        kind="request-peer"
        .sink=${new FakeSink()}
        .entry=${ENTRY}
      ></peer-outreach-form>`,
    );
    await until('the whole form', () => form.shadowRoot!.querySelector('.readers h3'));
    tell(ENTRY);
    await form.updateComplete;
    expect(heading(form)).to.equal('What do you need?');
    expect(form.shadowRoot!.innerHTML).not.to.include('Harbour Clinic');
  });
});
