import { expect, fixture, html } from '@open-wc/testing';
// All that a test walks through is there before the first of them.
import './closing/closing.ts';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { FakeSink } from './testing/fake-sink.ts';
import { choose, freshEntry, goOn, heading, press, pressOn, until } from './testing/walk.ts';

interface Given {
  readonly emergency?: string;
  readonly lines?: string;
  readonly lang?: string;
}

const LINES = 'Night line: 519-555-0142';
const root = (form: PeerOutreachForm): ShadowRoot => form.shadowRoot!;
const note = (form: PeerOutreachForm): HTMLElement | null => root(form).querySelector('.urgent');
const said = (form: PeerOutreachForm): string =>
  note(form)?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '';
const calls = (form: PeerOutreachForm): (string | null)[] =>
  [...(note(form)?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

async function open(given: Given = {}, sink = new FakeSink()): Promise<PeerOutreachForm> {
  const { emergency = '911', lines = LINES, lang = 'en' } = given;
  const form = await fixture<PeerOutreachForm>(
    html`<peer-outreach-form
      kind="program-info"
      emergency=${emergency}
      lines=${lines}
      lang=${lang}
      .sink=${sink}
    ></peer-outreach-form>`,
  );
  await until('the first question', () => root(form).querySelector('input[value="self-harm"]'));
  return form;
}

/** To the question after the one that said so. */
async function sayIt(form: PeerOutreachForm, program = 'self-harm'): Promise<void> {
  await choose(form, program);
  await goOn(form);
}

describe('peer-outreach-form, for who may be in danger', () => {
  beforeEach(freshEntry);

  for (const program of ['self-harm', 'crisis']) {
    it(`shows whom to call right after "${program}": the lines of the page, then the number`, async () => {
      const form = await open();
      expect(note(form)).to.equal(null);
      await sayIt(form, program);
      expect(said(form)).to.include('You can call someone now').and.include('Night line');
      expect(calls(form)).to.deep.equal(['tel:5195550142', 'tel:911']);
      expect(root(form).activeElement?.textContent).to.equal('You can call someone now');
    });
  }

  it('shows the number alone where the page knows no line, and words where it knows no number', async () => {
    const form = await open({ lines: '' });
    await sayIt(form);
    expect(calls(form)).to.deep.equal(['tel:911']);
    form.emergency = '';
    await form.updateComplete;
    expect(calls(form)).to.deep.equal([]);
    expect(said(form)).to.include('Call your local emergency number.');
  });

  it('shows nothing to who asks about anything else', async () => {
    const form = await open();
    await sayIt(form, 'youth');
    expect(note(form)).to.equal(null);
  });

  it('stays with who is under 18, on every page, and once it is sent; it goes with the answers', async () => {
    const form = await open({}, new FakeSink({ state: 'received' }));
    await sayIt(form);
    await goOn(form);
    await choose(form, 'under-16');
    await goOn(form);
    expect(heading(form)).to.equal('Do you want to talk to us yourself?');
    expect(calls(form)).to.include('tel:5195550142');
    expect(root(form).activeElement?.textContent).to.equal('Do you want to talk to us yourself?');
    await choose(form, 'call');
    for (let page = 0; page < 4; page += 1) await goOn(form);
    expect(heading(form)).to.equal('Check your answers');
    expect(calls(form)).to.include('tel:5195550142');
    await pressOn(form);
    await until('the end', () => heading(form) === 'Sent. The team has it.');
    expect(calls(form)).to.include('tel:5195550142');
    await press(form, 'Done. Clear this page.');
    expect(note(form)).to.equal(null);
  });

  it('is in the language of the page', async () => {
    const form = await open({ lang: 'pl' });
    await sayIt(form);
    await until('the words', () => said(form).includes('Możesz teraz do kogoś zadzwonić'));
  });
});
