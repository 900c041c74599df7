import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../outreach-form.define.ts';
import type { PeerOutreachForm } from '../outreach-form.ts';
import { until } from '../../shared/testing/until.ts';

/** No intake answers there: what the page of the form does is tried with a real one, in the journeys. */
const ORIGIN = window.location.origin;
const INTAKE = `${ORIGIN}/intake`;

async function framed(
  intake = INTAKE,
): Promise<{ form: PeerOutreachForm; frame: HTMLIFrameElement }> {
  const form = await fixture<PeerOutreachForm>(
    html`<peer-outreach-form
      mode="frame"
      kind="feedback"
      intake=${intake}
      keys="ab12 /keys.signed"
      lang="fr"
      ><p>519-555-0100</p></peer-outreach-form
    >`,
  );
  const find = () => form.shadowRoot!.querySelector('iframe');
  await until('the frame', () => find() !== null);
  return { form, frame: find()! };
}

function say(frame: HTMLIFrameElement, data: unknown, origin = ORIGIN): void {
  const source = frame.contentWindow;
  window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
}

describe('a form in a frame', () => {
  it('is the page of the intake, which gets a language, a fingerprint of keys and no more', async () => {
    const { form, frame } = await framed();
    const [page, start] = frame.src.split('#');
    expect(page).to.equal(`${INTAKE}/form/feedback`);
    expect([...new URLSearchParams(start)].map(([name]) => name)).to.deep.equal([
      'lang',
      'theme',
      'keys',
    ]);
    expect(start).to.contain('keys=ab12').and.not.contain('signed');
    expect(frame.sandbox.contains('allow-scripts')).to.equal(true);
    expect(frame.sandbox.contains('allow-top-navigation')).to.equal(false);
    expect(frame.referrerPolicy).to.equal('no-referrer');
    await until('its words', () => frame.title === 'Formulaire de l’équipe');
    const link = form.shadowRoot!.querySelector<HTMLAnchorElement>('.own')!;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      `${INTAKE}/form/feedback#keys=ab12`,
      '_blank',
      'noopener noreferrer',
    ]);
    expect(form.shadowRoot!.querySelector('slot')?.assignedElements().length).to.equal(1);
  });

  it('has the words of the page in line with its own', async () => {
    const { form } = await framed();
    await until('its words', () => form.shadowRoot!.querySelector('.own') !== null);
    const startOf = (part: Element) => {
      const words = document.createRange();
      words.selectNodeContents(part);
      return words.getBoundingClientRect().left;
    };
    const own = form.shadowRoot!.querySelector('.own')!;
    expect(startOf(form.querySelector('p')!)).to.equal(startOf(own));
    expect(startOf(own) - form.getBoundingClientRect().left).to.be.at.least(16);
  });

  it('is as tall as its page says, in steps', async () => {
    const { form, frame } = await framed();
    say(frame, { peerkitForm: 1, height: 801 });
    await form.updateComplete;
    expect(frame.getBoundingClientRect().height).to.equal(960);
  });

  it('is drawn as the page around is: light where that names no scheme', async () => {
    const theme = async () => {
      const { frame } = await framed();
      return new URLSearchParams(frame.src.split('#')[1]).get('theme');
    };
    const { style } = document.documentElement;
    const before = style.colorScheme;
    const seen: (string | null)[] = [];
    for (const scheme of ['normal', 'light', 'dark', 'only dark', 'light dark']) {
      style.colorScheme = scheme;
      seen.push(await theme());
    }
    style.colorScheme = before;
    expect(seen).to.deep.equal(['light', 'light', 'dark', 'dark', '']);
  });

  it('says that the page around cannot read it only where that is true', async () => {
    const promise = (form: PeerOutreachForm) =>
      form.shadowRoot!.textContent.includes('ne peut pas lire');
    const { form: same, frame } = await framed();
    await until('its words', () => frame.title === 'Formulaire de l’équipe');
    expect(promise(same)).to.equal(false);
    const { form: apart } = await framed(INTAKE.replace('localhost', '127.0.0.1'));
    await until('the promise', () => promise(apart));
  });

  it('offers no other way to a page that has no form either', async () => {
    const { form, frame } = await framed();
    say(frame, { peerkitForm: 1, refused: true });
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('.own')).to.equal(null);
    expect(form.shadowRoot!.querySelector('iframe')).to.equal(frame);
  });

  it('says nothing to its owner on the page of the intake', async () => {
    document.documentElement.dataset['peerkit'] = 'hosted';
    try {
      const form = await fixture<PeerOutreachForm>(
        html`<peer-outreach-form
          kind="feedback"
          intake=${INTAKE}
          agency="drop-in"
        ></peer-outreach-form>`,
      );
      const says = () => form.shadowRoot!.textContent;
      await until('the words', () => says().includes('This form does not work right now.'));
      await aTimeout(300);
      expect(says()).not.to.include('recipients').and.not.include('owner');
    } finally {
      delete document.documentElement.dataset['peerkit'];
    }
  });

  it('tells the page what became of a submission, and nothing else', async () => {
    const { form, frame } = await framed();
    const heard: unknown[] = [];
    for (const state of ['saved', 'received', 'failed'] as const)
      form.addEventListener(`peer-submission-${state}`, (event) =>
        heard.push([event.type, event.id, event.state]),
      );
    say(frame, { peerkitForm: 1, state: 'saved', id: '1', name: 'Kim' });
    say(frame, { peerkitForm: 1, state: 'received' });
    say(frame, { peerkitForm: 1, state: 'failed' });
    expect(heard).to.deep.equal([
      ['peer-submission-saved', '', 'saved'],
      ['peer-submission-received', '', 'received'],
      ['peer-submission-failed', '', 'unsaved'],
    ]);
  });

  it('listens to its own frame on its own site alone', async () => {
    const { form, frame } = await framed();
    let heard = 0;
    form.addEventListener('peer-submission-received', () => (heard += 1));
    const news = { peerkitForm: 1, state: 'received' };
    say(frame, news, 'https://other.example');
    const source = window;
    window.dispatchEvent(new MessageEvent('message', { data: news, origin: ORIGIN, source }));
    window.dispatchEvent(new MessageEvent('message', { data: news, origin: ORIGIN }));
    form.remove();
    say(frame, news);
    expect(heard).to.equal(0);
  });

  it('leaves by the way out of the page around it', async () => {
    let left = 0;
    const exit = document.createElement('peer-quick-exit');
    Object.assign(exit, { leave: () => (left += 1) });
    document.body.append(exit);
    const { frame } = await framed();
    expect(frame.src).to.not.contain('exit');
    say(frame, { peerkitForm: 1, leave: true });
    expect(left).to.equal(1);
    exit.remove();
  });

  it('does not load again when the page changes its language', async () => {
    const { form, frame } = await framed();
    const { src } = frame;
    form.lang = 'pl';
    await until('the words', () => frame.title === 'Formularz zespołu');
    expect(frame.src).to.equal(src);
  });

  it('shows other ways where there is no such page', async () => {
    const form = await fixture<PeerOutreachForm>(
      html`<peer-outreach-form mode="frame" kind="feedback" intake="javascript:alert(1)"
        ><p>519-555-0100</p></peer-outreach-form
      >`,
    );
    const words = () => form.shadowRoot!.querySelector('[role=status]')?.textContent.trim();
    await until('the words', () => words() === 'The form did not load here.');
    expect(form.shadowRoot!.querySelector('iframe')).to.equal(null);
    expect(form.shadowRoot!.querySelector('slot')?.assignedElements().length).to.equal(1);
  });
});
