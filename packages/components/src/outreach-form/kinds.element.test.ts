import { expect, fixture, html } from '@open-wc/testing';
import { KINDS, type FormKind } from '@peerkit/forms';
import { borrowBike } from '../../../forms/src/testing/borrow-bike.ts';
import './outreach-form.define.ts';
import { PeerOutreachForm } from './outreach-form.ts';
import { FakeSink } from './testing/fake-sink.ts';
import { choose, goOn, heading, press, pressOn, until, write } from './testing/walk.ts';

const root = (form: PeerOutreachForm): ShadowRoot => form.shadowRoot!;
const text = (form: PeerOutreachForm): string => root(form).textContent;

/** A form of the tiny kind, which a page has to load first. */
async function open(load: () => Promise<FormKind>, sink = new FakeSink()) {
  PeerOutreachForm.kinds = { ...KINDS, 'borrow-bike': load };
  const form: PeerOutreachForm = await fixture(html`
    <peer-outreach-form kind="borrow-bike" emergency="911" .sink=${sink}>
      <p>Call 519 555 0100</p>
    </peer-outreach-form>
  `);
  return form;
}

describe('peer-outreach-form with a kind of a file of its own', () => {
  afterEach(() => {
    PeerOutreachForm.kinds = KINDS;
  });

  it('draws the controls of the definition, asks by its conditions and sends its answers', async () => {
    const sink = new FakeSink();
    const form = await open(() => Promise.resolve(borrowBike), sink);
    await until('the first question', () => heading(form) === 'Which bike do you want?');
    const inputs = [...root(form).querySelectorAll('input')];
    expect(inputs.map(({ type, value }) => [type, value])).to.deep.equal([
      ['radio', 'small'],
      ['radio', 'large'],
      ['checkbox', 'lock'],
      ['checkbox', 'lights'],
    ]);
    await choose(form, 'large');
    await choose(form, 'lock');
    await goOn(form);
    expect(heading(form)).to.equal('Will you bring it back on the same day?');
    await pressOn(form);
    await until('the words of the kind', () =>
      text(form).includes('Say if you bring it back on the same day'),
    );
    await choose(form, 'no');
    await goOn(form);
    expect(heading(form)).to.equal('When and how?');
    expect(text(form)).to.include('Which day do you').and.not.include('When do you bring it back?');
    await write(form, 'day', 'Monday');
    await choose(form, 'post');
    expect(root(form).querySelector('#f-street')?.localName).to.equal('textarea');
    expect(root(form).querySelector<HTMLInputElement>('#f-email')?.type).to.equal('email');
    await write(form, 'street', 'Mill Street');
    await goOn(form);
    expect(heading(form)).to.equal('Check your answers');
    await press(form, 'Send');
    await until('the draft', () => sink.drafts.length === 1);
    expect(sink.drafts[0]).to.deep.include({ kind: 'borrow-bike', version: 3 });
    expect(sink.drafts[0]!.answers).to.deep.equal({
      size: 'large',
      extras: ['lock'],
      sameDay: false,
      return: 'Monday',
      key: 'post',
      street: 'Mill Street',
    });
  });

  it('counts what filled a box of the first question before the rest of the form was there', async () => {
    const [, sameDay] = borrowBike.steps;
    const email = {
      id: 'email',
      control: 'text',
      max: 40,
      format: 'email',
      required: true,
    } as const;
    const steps = [{ id: 'later', fields: [email] }, sameDay];
    const form = await open(() => Promise.resolve({ ...borrowBike, steps }));
    const box = await until('the box', () =>
      root(form).querySelector<HTMLInputElement>('#f-email'),
    );
    // As a password manager may: no event tells of it, and the form is sent at once.
    box.value = 'jo@example.org';
    await pressOn(form);
    await until('the next question', () => heading(form).startsWith('Will you bring it back'));
  });

  it('shows the style of an error at the wrong field and at no other', async () => {
    const form = await open(() => Promise.resolve(borrowBike));
    await until('the first question', () => heading(form) === 'Which bike do you want?');
    await pressOn(form);
    await until('the problem', () => root(form).querySelector('.summary'));
    const wrong = [...root(form).querySelectorAll('.field')].map((field) => [
      field.querySelector('.label, legend')?.textContent.trim(),
      field.classList.contains('wrong'),
      field.querySelector('.error') !== null,
      field.querySelector('[aria-invalid]') !== null,
    ]);
    expect(wrong).to.deep.equal([
      ['How big should it be?', true, true, true],
      ['What should come with it?', false, false, false],
    ]);
    await choose(form, 'small');
    expect(root(form).querySelectorAll('.wrong, .error')).to.have.length(2);
    await goOn(form);
    expect(root(form).querySelector('.wrong, .error')).to.equal(null);
  });

  it('follows the language of the page in the words of the kind', async () => {
    const form = await open(() => Promise.resolve(borrowBike));
    form.lang = 'fr';
    await until('the French words', () => text(form).includes('De quelle taille?'));
    const english = root(form).querySelector('h2 [lang="en"]');
    expect(english?.textContent).to.equal('Which bike do you want?');
  });

  it('keeps the emergency line and the other ways in sight while it loads', async () => {
    let arrive: (kind: FormKind) => void = () => undefined;
    const form = await open(() => new Promise((resolve) => (arrive = resolve)));
    expect(root(form).querySelector('a')?.getAttribute('href')).to.equal('tel:911');
    expect(form.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(root(form).querySelector('form, .note')).to.equal(null);
    arrive(borrowBike);
    await until('the first question', () => heading(form) === 'Which bike do you want?');
  });

  it('shows the kind that was asked for last, whichever arrives first', async () => {
    let arrive: (kind: FormKind) => void = () => undefined;
    const form = await open(() => new Promise((resolve) => (arrive = resolve)));
    form.kind = 'request-peer';
    await form.updateComplete;
    arrive(borrowBike);
    await new Promise((done) => setTimeout(done));
    expect(heading(form)).to.equal('What do you need?');
  });

  it('says when it could not be loaded, and tries again when it is put back into the page', async () => {
    let tries = 0;
    const form = await open(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(borrowBike);
    });
    await until('the truth', () => text(form).includes('This form does not work right now.'));
    expect(text(form)).to.include('another way').and.not.include('owner of this site');
    const home = form.parentElement!;
    form.remove();
    home.append(form);
    await until('the first question', () => heading(form) === 'Which bike do you want?');
  });
});

describe('peer-outreach-form with questions that the agency changed', () => {
  const changes = {
    kind: 'needle-pickup',
    drop: ['count'],
    add: [{ id: 'dogs', control: 'yes-no', after: 'where' }],
    words: { en: { 'dogs.label': 'Are there dogs?', 'dogs.short': 'Dogs' } },
  };
  const openChanged = (questions: unknown, sink = new FakeSink()): Promise<PeerOutreachForm> =>
    fixture(html`
      <peer-outreach-form
        kind="needle-pickup"
        emergency="911"
        .questions=${questions}
        .sink=${sink}
      >
        <p>Call 519 555 0100</p>
      </peer-outreach-form>
    `);
  const address = (json: string): string => `data:application/json,${encodeURIComponent(json)}`;

  for (const [from, questions] of [
    ['an object', changes],
    ['an address', address(JSON.stringify(changes))],
  ] as const) {
    it(`asks what is left and what was added, from ${from}`, async () => {
      const sink = new FakeSink();
      const form = await openChanged(questions, sink);
      await until('the first question', () => heading(form) === 'Where are the needles?');
      await write(form, 'place', 'Behind the arena');
      await goOn(form);
      expect(heading(form)).to.equal('Are there dogs?');
      await choose(form, 'yes');
      for (let page = 0; page < 5; page += 1) await goOn(form);
      expect(heading(form)).to.equal('Check your answers');
      await press(form, 'Send');
      await until('the draft', () => sink.drafts.length === 1);
      const { answers } = sink.drafts[0]!;
      expect(answers).to.deep.equal({ place: 'Behind the arena', dogs: true });
    });
  }

  for (const [what, questions] of [
    [
      'asks for what no form may ask for',
      { ...changes, words: { en: { 'dogs.label': 'Date of birth?', 'dogs.short': 'X' } } },
    ],
    ['is no JSON', address('<p>Please log in</p>')],
    ['is for another form', { kind: 'feedback' }],
  ] as const) {
    it(`shows no form, and the other ways to reach the team, when the file ${what}`, async () => {
      const form = await openChanged(questions);
      await until('the truth', () => text(form).includes('This form does not work right now.'));
      expect(root(form).querySelector('form')).to.equal(null);
      expect(root(form).querySelector('a')?.getAttribute('href')).to.equal('tel:911');
      expect(form.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  }
});
