import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { FakeSink } from './testing/fake-sink.ts';
import {
  choose,
  goOn,
  heading,
  newCount,
  press,
  until,
  walkTo,
  write,
  writeEntry,
} from './testing/walk.ts';

const QUESTIONS = ['What do you need?', 'Where are you?', 'How can we reach you?'] as const;

const open = (sink = new FakeSink()): Promise<PeerOutreachForm> =>
  fixture(
    html`<peer-outreach-form
      kind="request-peer"
      emergency="911"
      .sink=${sink}
    ></peer-outreach-form>`,
  );

const headed = (form: PeerOutreachForm, title: string): Promise<boolean> =>
  until(title, () => heading(form) === title);

const root = (form: PeerOutreachForm): ShadowRoot => form.shadowRoot!;

const area = (form: PeerOutreachForm): string =>
  form.shadowRoot!.querySelector<HTMLInputElement>('#f-area')!.value;

/** What the browser keeps of this entry, without what the tests put there. */
const kept = (): string => `${location.href} ${JSON.stringify(history.state)}`;

/** Whether the browser would ask before this page goes. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** As when the browser takes the page out of its cache. */
function comeBack(): void {
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

/** Only the Navigation API says which entry a step leads to, and nothing else is gone by. */
const whereKeysAre = (title: string, test: () => Promise<void>): void => {
  if ('navigation' in window) it(title, test);
};

describe('going back', () => {
  let address: string;
  beforeEach(async () => {
    // A page of its own for each test: the entries of the last one are behind it.
    await writeEntry(() => history.pushState({ host: 'state of the page' }, '', '#here'));
    address = location.href;
  });

  it('is the question before, as often as somebody goes back, with the answers', async () => {
    const form = await open();
    await walkTo(form, 'reach');
    history.back();
    await headed(form, QUESTIONS[1]);
    expect(area(form)).to.equal('Canary Park, by the fountain');
    history.back();
    await headed(form, QUESTIONS[0]);
    expect(form.shadowRoot!.querySelector<HTMLInputElement>('[value=naloxone]')!.checked).to.equal(
      true,
    );
    history.forward();
    await headed(form, QUESTIONS[1]);
    expect(area(form)).to.equal('Canary Park, by the fountain');
    expect(location.href).to.equal(address);
  });

  whereKeysAre('from the review leads to every question before', async () => {
    const form = await open();
    await walkTo(form, 'review');
    expect(root(form).textContent).not.to.include('Back takes you');
    const titles: string[] = [];
    const { index } = navigation.currentEntry!;
    for (let at = 5; at > 0; at -= 1) {
      const before = heading(form);
      await press(form, 'Back');
      await until('the question before', () => heading(form) !== before);
      titles.push(heading(form));
      await until('the entry before', () => navigation.currentEntry!.index === index + at - 6);
    }
    expect(titles.slice(2)).to.deep.equal([...QUESTIONS].reverse());
  });

  whereKeysAre('by the browser from the review agrees with Back on the page', async () => {
    const form = await open();
    await walkTo(form, 'review');
    const { index } = navigation.currentEntry!;
    history.back();
    await headed(form, 'Is there more we should know?');
    await press(form, 'Back');
    await headed(form, 'Where can we reach you?');
    await until('the entry before', () => navigation.currentEntry!.index === index - 2);
  });

  it('leads to the review from what was opened there, and says nothing else', async () => {
    const form = await open();
    await walkTo(form, 'review');
    root(form).querySelectorAll<HTMLElement>('.change button')[1]!.click();
    await headed(form, QUESTIONS[1]);
    expect(root(form).textContent).not.to.include('Back takes you');
    await press(form, 'Back');
    await headed(form, 'Check your answers');
  });

  it('takes the focus to the question', async () => {
    const form = await open();
    await walkTo(form, 'reach');
    history.back();
    await headed(form, QUESTIONS[1]);
    const focused = (): unknown => form.shadowRoot!.activeElement?.textContent.trim();
    await until('the focus at the question', () => focused() === QUESTIONS[1]);
  });

  whereKeysAre('and Back on the page agree with each other', async () => {
    const form = await open();
    await walkTo(form, 'contact');
    const { index } = navigation.currentEntry!;
    await press(form, 'Back');
    await headed(form, QUESTIONS[2]);
    await until('the entry before', () => navigation.currentEntry!.index === index - 1);
    history.back();
    await headed(form, QUESTIONS[1]);
    await goOn(form);
    await headed(form, QUESTIONS[2]);
    history.back();
    await headed(form, QUESTIONS[1]);
  });

  whereKeysAre('after Send moves nothing under a finger', async () => {
    const form = await open();
    const [before, after] = [document.createElement('div'), document.createElement('div')];
    for (const room of [before, after]) room.style.blockSize = '2000px';
    form.before(before);
    form.after(after);
    scrollTo(0, 0);
    await walkTo(form, 'outcome');
    await headed(form, 'Sent. The team has it.');
    const y = await until('what was sent in view', () => scrollY > 1000 && scrollY);
    await until('the first entry', () => !kept().includes('peerkit'));
    // So long browsers took to scroll to where the page was there.
    await aTimeout(400);
    // Firefox rounds it once it has come to rest.
    expect(scrollY).to.be.closeTo(y, 0.5);
    expect(form.shadowRoot!.activeElement?.localName).to.equal('h2');
  });

  whereKeysAre('leaves no entry marked when the form is taken away meanwhile', async () => {
    const form = await open();
    const { index } = navigation.currentEntry!;
    const sent = new Promise((done) => form.addEventListener('peer-submission-received', done));
    await walkTo(form, 'outcome');
    await sent;
    await Promise.resolve();
    form.remove();
    await until('the first entry', () => navigation.currentEntry!.index === index);
    await until('no mark', () => !kept().includes('peerkit'));
  });

  it('from an answer that is changed is the review', async () => {
    const form = await open();
    await walkTo(form, 'review');
    form.shadowRoot!.querySelector<HTMLElement>('.answers .change button')!.click();
    await headed(form, QUESTIONS[0]);
    history.back();
    await headed(form, 'Check your answers');
    history.back();
    await headed(form, 'Is there more we should know?');
  });

  it('keeps no answer and no word in the history, and what the page keeps there', async () => {
    const form = await open();
    await walkTo(form, 'review');
    for (let entry = 0; entry < 5; entry += 1) {
      expect(kept()).not.to.match(/canary|519.?555|naloxone|needs|area/i);
      expect(history.state).to.include({ host: 'state of the page' });
      expect(location.href).to.equal(address);
      const before = heading(form);
      history.back();
      await until('the question before', () => heading(form) !== before);
    }
    expect(heading(form)).to.equal(QUESTIONS[0]);
  });

  it('tells a router that starts later nothing, and an earlier one what it knows already', async () => {
    const heard = { early: [] as unknown[], late: [] as unknown[] };
    const hearing = (when: keyof typeof heard) => () =>
      heard[when].push((history.state as { host: string }).host);
    const [early, late] = [hearing('early'), hearing('late')];
    window.addEventListener('popstate', early);
    const form = await open();
    await walkTo(form, 'area');
    window.addEventListener('popstate', late);
    history.pushState({ ...(history.state as object), host: 'menu' }, '');
    history.back();
    await until('the page to hear of its own step', () => heard.late.length === 1);
    expect(heading(form)).to.equal(QUESTIONS[1]);
    history.back();
    await headed(form, QUESTIONS[0]);
    await aTimeout(50);
    window.removeEventListener('popstate', early);
    window.removeEventListener('popstate', late);
    expect(heard.late).to.deep.equal(['state of the page']);
    expect(new Set(heard.early)).to.deep.equal(new Set(['state of the page']));
  });

  it('in one of two forms leaves the other where it is', async () => {
    const [first, second] = [await open(), await open()];
    await walkTo(first, 'area');
    await walkTo(second, 'reach');
    history.back();
    await headed(second, QUESTIONS[1]);
    expect(heading(first)).to.equal(QUESTIONS[1]);
    history.back();
    await headed(second, QUESTIONS[0]);
    history.back();
    await headed(first, QUESTIONS[0]);
  });

  it('is not misled by a link of the page', async () => {
    const form = await open();
    await walkTo(form, 'area');
    const followed = new Promise((done) =>
      window.addEventListener('hashchange', done, { once: true }),
    );
    location.hash = '#there';
    await followed;
    expect(heading(form)).to.equal(QUESTIONS[1]);
    await write(form, 'area', 'Mill');
    await goOn(form);
    await headed(form, QUESTIONS[2]);
    await press(form, 'Back');
    await headed(form, QUESTIONS[1]);
    expect(area(form)).to.equal('Mill');
  });

  whereKeysAre('after Send leaves the form behind, and so does going on', async () => {
    const form = await open();
    await walkTo(form, 'outcome');
    await headed(form, 'Sent. The team has it.');
    await until('the first entry', () => !kept().includes('peerkit'));
    history.forward();
    await aTimeout(150);
    expect(heading(form)).to.equal('Sent. The team has it.');
    expect(asks()).to.equal(false);
  });
});

describe('leaving in the middle', () => {
  before(newCount);
  beforeEach(() => history.pushState(null, '', '#here'));

  it('is asked about only while something is typed that was not sent', async () => {
    const form = await open();
    await until('the whole form', () => form.shadowRoot!.querySelector('.readers h3'));
    expect(asks()).to.equal(false);
    await choose(form, 'naloxone');
    expect(asks()).to.equal(true);
    const call = form.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^=tel]')!;
    call.addEventListener('click', (event) => event.preventDefault());
    call.click();
    expect(asks(), 'after a tap on the number to call').to.equal(false);
    form.remove();
    expect(asks()).to.equal(false);
  });

  it('a page that the browser kept asks whoever is there first, and shows no answer', async () => {
    const form = await open();
    await walkTo(form, 'area');
    await write(form, 'area', 'Canary Park');
    comeBack();
    await headed(form, 'You were in the middle of this');
    expect(form.shadowRoot!.innerHTML).not.to.include('Canary');
    expect(form.shadowRoot!.querySelector('#f-area')).to.equal(null);
    await press(form, 'Go on where I was');
    await headed(form, QUESTIONS[1]);
    expect(area(form)).to.equal('Canary Park');
    comeBack();
    await press(form, 'Delete my answers');
    await headed(form, QUESTIONS[0]);
    await goOnWith(form);
    expect(area(form)).to.equal('');
  });

  it('says so where the page was away for too long', async () => {
    const form = await open();
    await walkTo(form, 'area');
    const now = Date.now;
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    Date.now = () => now() + 31 * 60_000;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    Date.now = now;
    await headed(form, QUESTIONS[0]);
    expect(form.shadowRoot!.textContent).to.include('What you typed before is gone.');
    await goOnWith(form);
    expect(form.shadowRoot!.textContent).not.to.include('is gone');
  });

  it('says so where the page was loaded again', async () => {
    const before = await open();
    await walkTo(before, 'reach');
    // As a reload leaves it: the entry, and nothing of the page.
    before.remove();
    const form = await open();
    await until('what is gone', () => form.shadowRoot!.textContent.includes('is gone'));
    expect(heading(form)).to.equal(QUESTIONS[0]);
    await until('the first entry', () => !kept().includes('peerkit'));
  });

  it('says nothing of what was handed to the queue, which sends it by itself', async () => {
    const before = await open(new FakeSink('kept'));
    await walkTo(before, 'review');
    await press(before, 'Send');
    await headed(before, 'Sending');
    expect(asks()).to.equal(false);
    // The browser goes back to the first entry.
    await aTimeout(400);
    before.remove();
    const form = await open();
    await until('the whole form', () => form.shadowRoot!.querySelector('.readers h3'));
    expect(form.shadowRoot!.textContent).not.to.include('is gone');
  });

  describe('while a message is being sent', () => {
    // The browser goes back to the first entry.
    afterEach(() => aTimeout(400));

    /** The page after a reload, and the id of the message. */
    const again = async (sinkOf: (id: string) => FakeSink) => {
      const sink = new FakeSink('never');
      const before = await open(sink);
      await walkTo(before, 'review');
      await press(before, 'Send');
      const { id } = await until('the message at the sink', () => sink.drafts[0]);
      before.remove();
      const after = sinkOf(id);
      const form = await open(after);
      await until('the whole form', () => form.shadowRoot!.querySelector('.readers h3'));
      const shown = () => form.shadowRoot!.textContent;
      return { form, id, sink: after, shown };
    };

    it('says that it waits, and not that it is gone, when the queue has it', async () => {
      const { shown } = await again((id) => new FakeSink({ state: 'saved' }, [id]));
      await until('what waits', () => shown().includes('1 message is waiting to be sent.'));
      expect(shown()).not.to.include('is gone').and.not.include('do not know');
    });

    it('says that it was sent, and not that it is gone, when that was told meanwhile', async () => {
      const { id, sink, shown } = await again((own) => new FakeSink({ state: 'saved' }, [own]));
      sink.tell({ id, state: 'received' });
      await until('what was sent', () => shown().includes('Sent. The team has it.'));
      expect(shown()).not.to.include('is gone').and.not.include('do not know');
    });

    it('says that nobody knows, until the person goes on, when the queue has it not', async () => {
      const { form, shown } = await again(() => new FakeSink({ state: 'saved' }, ['another']));
      await until('the truth', () => shown().includes('We do not know if your message was sent.'));
      expect(shown()).not.to.include('is gone');
      await goOnWith(form);
      expect(shown()).not.to.include('do not know');
    });

    it('says that nobody knows when nobody can look', async () => {
      const { shown } = await again(() => {
        const sink = new FakeSink();
        sink.watch = () => {
          throw new Error('No queue.');
        };
        return sink;
      });
      await until('the truth', () => shown().includes('We do not know if your message was sent.'));
    });

    it('which did not work says what is gone: the answers were here', async () => {
      const before = await open(new FakeSink('throws'));
      await walkTo(before, 'outcome');
      await headed(before, 'Not sent');
      before.remove();
      const form = await open();
      await until('what is gone', () => form.shadowRoot!.textContent.includes('is gone'));
    });
  });

  whereKeysAre(
    'is not held up by a step back, when the queue takes a message meanwhile',
    async () => {
      const sink = new FakeSink('never');
      const form = await open(sink);
      await walkTo(form, 'review');
      await press(form, 'Send');
      const { id } = await until('the message at the sink', () => sink.drafts[0]);
      // Not its index: a browser keeps 50 entries, and lets the first go a moment after one more came.
      const place = () => window.navigation.currentEntry!.key;
      const before = place();
      // The browser asks, and is on its way: a step back now would end that, or lead to an entry that says "gone".
      await until('the question of the browser', asks);
      sink.tell({ id, state: 'saved' });
      await until('nothing to lose', () => !asks());
      await aTimeout(400);
      expect(place()).to.equal(before);
      expect(kept()).not.to.include('peerkit');
    },
  );

  it('says nothing of what was sent, in browsers that cannot be sent back to an entry', async () => {
    const known = Object.getOwnPropertyDescriptor(window, 'navigation');
    Object.defineProperty(window, 'navigation', { value: undefined, configurable: true });
    try {
      const before = await open();
      await walkTo(before, 'outcome');
      await headed(before, 'Sent. The team has it.');
      before.remove();
      const form = await open();
      await until('the whole form', () => form.shadowRoot!.querySelector('.readers h3'));
      expect(form.shadowRoot!.textContent).not.to.include('is gone');
    } finally {
      if (known) Object.defineProperty(window, 'navigation', known);
    }
  });

  it('by the quick exit leaves nothing: not even that something was typed', async () => {
    const form = await open();
    await walkTo(form, 'reach');
    sessionStorage.setItem('peerkit-over', 'an id');
    document.dispatchEvent(new Event('peer-wipe'));
    await headed(form, QUESTIONS[0]);
    expect(kept()).not.to.include('peerkit');
    expect(sessionStorage.getItem('peerkit-over')).to.equal(null);
    expect(asks()).to.equal(false);
    comeBack();
    await form.updateComplete;
    expect(heading(form)).to.equal(QUESTIONS[0]);
  });
});

async function goOnWith(form: PeerOutreachForm): Promise<void> {
  await choose(form, 'naloxone');
  await goOn(form);
  await headed(form, QUESTIONS[1]);
}
