import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { buildIndex } from '@peerkit/search';
import { cutOff, smallTargets } from '../../shared/blocks/testing/targets.ts';
import '../resource-finder.define.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { harbourTown, sourceOf, THURSDAY, town } from '../testing/samples.ts';
import { soon } from '../testing/finder.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

interface Shown {
  readonly finder: PeerResourceFinder;
  /** Moves its clock. */
  readonly setTime: (time: number) => void;
}

async function shown(width = 360, time = THURSDAY, directory = harbourTown): Promise<Shown> {
  let now = time;
  const around = await fixture<HTMLElement>(
    html`<div>
      <peer-resource-finder .source=${sourceOf(directory)} .clock=${() => now}>
        <a id="fallback" href="tel:211">Call 211</a>
      </peer-resource-finder>
    </div>`,
  );
  around.setAttribute('style', `inline-size: ${width}px`);
  const finder = around.querySelector('peer-resource-finder')!;
  await soon(() => all(finder, '.hit .state').length > 0 && all(finder, '.keep-one').length > 0);
  // Made in a window of any width, it takes note of its own a moment later.
  await soon(() => width >= 840 || all(finder, '.hit > .button').length > 0);
  return { finder, setTime: (next) => (now = next) };
}

const all = (finder: PeerResourceFinder, selector: string): HTMLElement[] => [
  ...finder.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const texts = (finder: PeerResourceFinder, selector: string): string[] =>
  all(finder, selector).map((part) => plain(part.textContent));
const cardOf = (finder: PeerResourceFinder, id: string): HTMLElement =>
  finder.shadowRoot!.querySelector(`[data-id="${id}"]`)!.closest<HTMLElement>('.hit')!;
const stateOf = (finder: PeerResourceFinder, id: string): string =>
  plain(cardOf(finder, id).querySelector('.state')!.textContent);

async function open(finder: PeerResourceFinder, id: string): Promise<void> {
  cardOf(finder, id).querySelector<HTMLElement>('.open')!.click();
  await finder.updateComplete;
}

beforeEach(freshAddress);

describe('a place at a moment', () => {
  it('is in one of four states, each with a shape and words of its own', async () => {
    const { finder } = await shown();
    const states = all(finder, '.hit').map((card) => {
      const state = card.querySelector('.state')!;
      return `${plain(card.querySelector('h3')!.textContent)}: ${state.className} ${plain(state.textContent)}`;
    });
    expect(states).to.deep.equal([
      'Naloxone kits: state open Open until 5:00 PM',
      'Night line: state open Open day and night',
      'Hot supper: state closed Closed. Opens today 6:00 PM',
      'Needle van: state check Check first: read the hours',
      'Peer support: state unknown Hours not known',
    ]);
  });

  it('offers one thing to do, with a verb that follows the truth; the first open one is filled', async () => {
    const { finder } = await shown();
    expect(texts(finder, '.hit > .button')).to.deep.equal([
      'Call 519-555-0100',
      'Call 1-888-555-0199',
      'See hours Hot supper',
      'Call first: 519-555-0100',
      'Call to ask: 519-555-0100',
    ]);
    expect(texts(finder, '.action')).to.deep.equal(['Call 519-555-0100']);
  });

  it('shows news and when it was last checked, and hours in words', async () => {
    const { finder } = await shown();
    const card = plain(cardOf(finder, 'kits').textContent);
    expect(card).to.contain('News, Nov 24: use the side door.');
    expect(card).to.contain('Last checked Nov 3, 2026');
    expect(plain(cardOf(finder, 'van').textContent)).to.contain('Most evenings, by the bridge');
  });

  it('says what people reported, and puts a place that is reported closed last', async () => {
    const { finder } = await shown();
    const reports = [
      { id: 'kits', kind: 'closed', date: '2026-11-24', count: 2 },
      { id: 'line', kind: 'phone', date: '2026-11-20', count: 1 },
    ] as const;
    const index = buildIndex(harbourTown, { reports }).bytes;
    finder.source = { load: () => Promise.resolve({ index }) };
    await soon(() => plain(all(finder, '.hit').at(-1)?.textContent).includes('Naloxone kits'));
    const kits = cardOf(finder, 'kits');
    expect(plain(kits.querySelector('.state')?.textContent)).to.equal('Reported closed, Nov 24');
    expect(plain(kits.querySelector('.button')?.textContent)).to.equal('Call first: 519-555-0100');
    const line = plain(cardOf(finder, 'line').textContent);
    expect(line).to.contain('Open day and night');
    expect(line).to.contain('Reported: wrong phone number, Nov 20');
    kits.querySelector<HTMLElement>('.open')!.click();
    await soon(() => all(finder, '.detail').length > 0);
    expect(texts(finder, '.detail .state')[0]).to.equal('Reported closed, Nov 24');
  });

  it('changes when a boundary passes, without a poll', async () => {
    const realTimeout = window.setTimeout.bind(window);
    const waits: number[] = [];
    const rings: (() => void)[] = [];
    window.setTimeout = ((ring: () => void, wait = 0) => {
      if (wait < MINUTE) return realTimeout(ring, wait);
      waits.push(wait);
      rings.push(ring);
      return 0;
    }) as typeof setTimeout;
    try {
      const { finder, setTime } = await shown();
      // Once all are shown, the next thing to happen is the end of the kits' day, four hours from now.
      await soon(() => waits.at(-1) === 4 * HOUR + 50);
      setTime(THURSDAY + 4 * HOUR);
      rings.at(-1)!();
      await soon(() => stateOf(finder, 'kits') === 'Closed. Opens tomorrow 9:00 AM');
      await soon(() => waits.at(-1) === HOUR + 50);
      setTime(THURSDAY + 5 * HOUR);
      rings.at(-1)!();
      await soon(() => stateOf(finder, 'supper') === 'Open until 8:00 PM');
    } finally {
      window.setTimeout = realTimeout;
    }
  });

  it('is right again when a person comes back to the page', async () => {
    const { finder, setTime } = await shown();
    setTime(THURSDAY + 5 * HOUR);
    document.dispatchEvent(new Event('visibilitychange'));
    await finder.updateComplete;
    expect(stateOf(finder, 'supper')).to.equal('Open until 8:00 PM');
    finder.remove();
    setTime(THURSDAY + 8 * HOUR);
    document.body.append(finder);
    await finder.updateComplete;
    expect(stateOf(finder, 'supper')).to.equal('Closed. Opens tomorrow 6:00 PM');
    finder.remove();
  });

  it('names a zone only where its clocks differ from the person’s', async () => {
    const home = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { finder } = await shown(360, THURSDAY, { ...harbourTown, timeZone: home });
    expect(texts(finder, '.state').join()).to.not.match(/GMT|UTC|[A-Z]{3,4}$/);
    const away = home === 'Asia/Tokyo' ? 'Europe/Athens' : 'Asia/Tokyo';
    const other = await shown(360, THURSDAY, { ...harbourTown, timeZone: away });
    const line = texts(other.finder, '.state').find((text) => text.includes('Opens'));
    expect(line).to.match(/(GMT|UTC|JST|EET)/);
  });
});

describe('what is open now', () => {
  it('is what stays, and the way out says how many there are', async () => {
    const { finder } = await shown(360, THURSDAY + 12 * HOUR);
    all(finder, 'button.chip')[0]!.click();
    await finder.updateComplete;
    expect(texts(finder, '.hit h3')).to.deep.equal(['Night line']);
    const input = all(finder, 'input')[0] as HTMLInputElement;
    input.value = 'kits';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await finder.updateComplete;
    expect(texts(finder, '.helpline h3')).to.deep.equal([
      'Nothing is open now',
      'Talk to a person',
    ]);
    expect(texts(finder, '.helpline .button')).to.deep.equal([
      'Show 1 that is not open now',
      'Show the whole list: 5',
      'Night line 1-888-555-0199',
    ]);
    // What the page put between the tags is a person to call, too.
    expect(finder.querySelector<HTMLElement>('#fallback')!.offsetHeight).to.be.above(0);
    all(finder, '.helpline .button')[0]!.click();
    await finder.updateComplete;
    expect(texts(finder, '.hit h3')).to.deep.equal(['Naloxone kits']);
    expect(finder.shadowRoot!.activeElement!.id).to.equal('text');
  });

  it('is not offered where nothing says when it is open', async () => {
    const services = harbourTown.services.filter(({ id }) => id === 'van' || id === 'talk');
    const { finder } = await shown(360, THURSDAY, { ...harbourTown, services });
    expect(all(finder, 'button.chip')).to.have.length(0);
  });
});

describe('the page of a place', () => {
  it('has the week with today first, then other days ahead, and what is said in words', async () => {
    const { finder } = await shown();
    await open(finder, 'kits');
    const rows = texts(finder, '.hours tr');
    expect(rows[0]).to.equal('Today, Thu 9:00 AM – 5:00 PM');
    expect(rows.slice(2, 4)).to.deep.equal(['Sat 11:00 AM – 3:00 PM', 'Sun Closed']);
    const [today, tomorrow] = all(finder, '.hours th').map((cell) =>
      parseFloat(getComputedStyle(cell).fontSize),
    );
    expect(today).to.be.above(tomorrow!);
    expect(texts(finder, '.ahead > div')).to.deep.equal([
      'Thu, Dec 24 – Sat, Dec 26 Closed Winter break',
    ]);
    expect(plain(finder.shadowRoot!.textContent)).to.contain('Ring the bell.');
  });

  it('says why a day is in doubt that may be a holiday', async () => {
    const [kits, ...others] = harbourTown.services;
    const hours = {
      schedules: [{ byDay: ['MO', 'TU'], opensAt: '09:00', closesAt: '17:00' } as const],
      exceptions: [],
      notOnHolidays: true,
    } as const;
    const services = [{ ...kits!, hours }, ...others];
    const { finder } = await shown(360, THURSDAY, { ...harbourTown, services, holidays: [] });
    await open(finder, 'kits');
    // A Monday, and a holiday in Scotland.
    expect(texts(finder, '.hours tr')[4]).to.equal(
      'Mon 9:00 AM – 5:00 PMCheck first: it may be a holiday',
    );
  });

  it('begins with name, state, news and the call; one button is filled', async () => {
    const { finder } = await shown();
    await open(finder, 'kits');
    const order = ['h2', '.state', '.note', '.ways-to', '.hours', '.checked'].map((selector) => {
      const [part] = all(finder, selector);
      return part!.getBoundingClientRect().top;
    });
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(texts(finder, '.action')).to.deep.equal(['Call 519-555-0100']);
    expect(plain(all(finder, '.checked')[0]!.textContent)).to.equal(
      'Last checked Nov 3, 2026. From the list: Help in Millbrook. It can change. Call first if you have far to go.',
    );
  });

  it('fills no call to a place that is closed', async () => {
    const { finder } = await shown();
    await open(finder, 'supper');
    expect(all(finder, '.action')).to.have.length(0);
    expect(texts(finder, '.ways-to .button')[0]).to.equal('Call 519-555-0100');
  });

  it('says day and night in a line', async () => {
    const { finder } = await shown();
    await open(finder, 'line');
    expect(all(finder, '.hours')).to.have.length(0);
    expect(texts(finder, '.part')[0]).to.contain('Day and night');
  });
});

/** The words of a button that are seen. */
function seenWords(button: HTMLElement): Range {
  const words = document.createRange();
  const [first] = button.querySelectorAll('span');
  words.selectNodeContents(first!);
  const hidden = first!.querySelector('.visually-hidden');
  if (hidden) words.setEndBefore(hidden);
  return words;
}

describe('ways to reach a place', () => {
  for (const width of [320, 360, 700, 1280]) {
    it(`are one filled button and smaller ones, signs beside their words, on ${width} px`, async () => {
      const { finder } = await shown(width, THURSDAY, town);
      await open(finder, 'street-pier');
      const buttons = all(finder, '.ways-to .button');
      const boxes = buttons.map((button) => button.getBoundingClientRect());
      expect(buttons.map((button) => plain(seenWords(button).toString()))).to.deep.equal([
        'Call to ask: 519-555-0111 ext. 5',
        'Text 519-555-0112',
        'Email',
        'Website',
      ]);
      expect(boxes[2]!.top).to.equal(boxes[3]!.top);
      for (const button of buttons.slice(1)) {
        expect(seenWords(button).getBoundingClientRect().height, 'one line').to.be.below(30);
      }
      for (const button of buttons) {
        const box = button.getBoundingClientRect();
        const sign = button.querySelector('svg')!.getBoundingClientRect();
        const words = seenWords(button).getBoundingClientRect();
        expect(words.left - sign.right, button.innerText).to.be.within(4, 14);
        expect(sign.left - box.left).to.be.closeTo(box.right - words.right, 6);
        if (width >= 480) expect(box.width).to.be.at.most(380);
      }
      expect(cutOff(finder.shadowRoot!)).to.deep.equal([]);
      expect(smallTargets(finder.shadowRoot!)).to.deep.equal([]);
    });
  }

  it('name the address for those who hear it', async () => {
    const { finder } = await shown(360, THURSDAY, town);
    await open(finder, 'street-pier');
    expect(texts(finder, '.ways-to .button').slice(2)).to.deep.equal([
      'Email hello@harbour.example',
      'Website harbour.example',
    ]);
  });
});

describe('two panes', () => {
  it('begin at 840 px of its own width: the list, and beside it a place', async () => {
    const narrow = await shown(839);
    await aTimeout(50);
    expect(all(narrow.finder, '.place')).to.have.length(0);
    const { finder } = await shown(840);
    await soon(() => all(finder, '.place h2').length > 0);
    expect(texts(finder, '.place h2')).to.deep.equal(['Naloxone kits']);
    expect(all(finder, '.hit > .button')).to.have.length(0);
    await open(finder, 'supper');
    expect(texts(finder, '.place h2')).to.deep.equal(['Hot supper']);
    expect(all(finder, '.hit')).to.have.length(5);
    expect(all(finder, '.hit[aria-current=true]')).to.have.length(1);
    expect(plain(finder.shadowRoot!.activeElement!.textContent)).to.equal('Hot supper');
  });

  it('become one when they must, and keep the place that is open', async () => {
    const { finder } = await shown(1000);
    await soon(() => all(finder, '.place h2').length > 0);
    await open(finder, 'kits');
    finder.parentElement!.setAttribute('style', 'inline-size: 400px');
    await soon(() => all(finder, '.place').length === 0);
    expect(texts(finder, 'h2')).to.deep.equal(['Naloxone kits']);
    finder.parentElement!.setAttribute('style', 'inline-size: 1000px');
    await soon(() => all(finder, '.place h2').length > 0);
    expect(texts(finder, '.place h2')).to.deep.equal(['Naloxone kits']);
  });

  it('are accessible, with targets as large as a thumb and nothing cut off', async () => {
    const { finder } = await shown(1000);
    await soon(() => all(finder, '.place h2').length > 0);
    await expect(finder).to.be.accessible();
    expect(smallTargets(finder.shadowRoot!)).to.deep.equal([]);
    expect(cutOff(finder.shadowRoot!)).to.deep.equal([]);
  });
});
