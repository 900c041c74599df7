import { expect, fixture, html } from '@open-wc/testing';
import '../outreach-form.define.ts';
import type { PeerOutreachForm } from '../outreach-form.ts';
import { FakeSink } from '../testing/fake-sink.ts';
import { choose, freshEntry, goOn, heading, until, write } from '../testing/walk.ts';

const ENTRY = { id: 'svc-12', name: 'Harbour Clinic' } as const;

const written = (form: PeerOutreachForm): string | undefined =>
  form.shadowRoot!.querySelector<HTMLInputElement>('#f-entry')?.value;
const says = (form: PeerOutreachForm, value: string): Promise<boolean> =>
  until(value, () => written(form) === value);
describe('a form about an entry of a list', () => {
  beforeEach(freshEntry);

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

  it('takes another entry in the middle of the first', async () => {
    const form = await fixture<PeerOutreachForm>(
      html`<peer-outreach-form
        kind="wrong-entry"
        .sink=${new FakeSink()}
        .entry=${ENTRY}
      ></peer-outreach-form>`,
    );
    await says(form, 'Harbour Clinic (svc-12)');
    await goOn(form);
    form.entry = { id: '', name: 'Mill Street Pantry' };
    await says(form, 'Mill Street Pantry');
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
    expect(heading(form)).to.equal('What do you need?');
    expect(form.shadowRoot!.innerHTML).not.to.include('Harbour Clinic');
  });
});
