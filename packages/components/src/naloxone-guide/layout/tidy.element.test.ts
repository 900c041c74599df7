import { expect } from '@open-wc/testing';
import type { Session } from '@peerkit/model';
import { doseBefore, Phone, SCREENS } from '../testing/phone.ts';
import { MINUTE } from '../testing/fixtures.ts';

const GUTTER = 16;
const boxOf = (part: Element): DOMRect => part.getBoundingClientRect();
const sizeOf = (part: Element): number => Number.parseFloat(getComputedStyle(part).fontSize);

/** The lines that the words of an element are in. */
const linesOf = (part: Element): readonly DOMRect[] => {
  const range = part.ownerDocument.createRange();
  range.selectNodeContents(part);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
};

/** Words that go on in another line. */
const brokenIn = (part: Element): readonly string[] => {
  const text = part.ownerDocument
    .createTreeWalker(part, NodeFilter.SHOW_TEXT)
    .nextNode() as Text | null;
  const words = [...(text?.data.matchAll(/[^\s-]+/g) ?? [])];
  return words.flatMap(({ 0: word, index }) => {
    const range = part.ownerDocument.createRange();
    range.setStart(text!, index);
    range.setEnd(text!, index + word.length);
    const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
    return new Set(tops).size > 1 ? [word] : [];
  });
};

/** Two doses, the later of which was taken off a moment ago. */
const UNDONE: Partial<Session> = {
  step: 'breaths',
  doses: [doseBefore(3.1 * MINUTE)],
  undone: { ...doseBefore(3000), wentBack: false },
};

describe('peer-naloxone-guide, in the places where a designer looked', () => {
  let phone: Phone;
  afterEach(() => phone.close());
  const show = async (
    [width, height, lang = 'en']: readonly [number, number, string?],
    session: Partial<Session>,
  ): Promise<ShadowRoot> => {
    phone = await Phone.of(width, height, lang);
    return phone.show(session);
  };

  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [390, 844],
  ] as const) {
    it(`shows each picture of a breath once in the alarm, on ${String(width)} px`, async () => {
      const root = await show([width, height], SCREENS['breaths, a dose is due']!);
      const cues = [...root.querySelectorAll('.cues')].filter((part) => part.checkVisibility());
      expect(cues).to.have.length(1);
      const words = [...cues[0]!.querySelectorAll('li > span:last-child')];
      expect(words).to.have.length(3);
      // With words, if they fit: the lines below say them all.
      if (width > 320) for (const part of words) expect(boxOf(part).height).to.be.above(16);
      expect(root.querySelector('.cued')!.checkVisibility()).to.equal(true);
    });
  }

  for (const lang of ['en', 'el', 'lt', 'fr']) {
    it(`keeps the clock as large when a dose was taken off, in ${lang}`, async () => {
      const due = await show([320, 568, lang], SCREENS['breaths, a dose is due']!);
      const before = sizeOf(due.querySelector('.time')!);
      const root = await phone.show(UNDONE);
      const time = root.querySelector('.alarm .time')!;
      // The words beside it may take a line more in one engine than in another.
      expect(sizeOf(time)).to.be.at.least(before - 4);
      const redo = root.querySelector('[data-way=redo]')!;
      const since = root.querySelector('#since')!;
      expect(boxOf(redo).left).to.be.at.least(boxOf(time).right);
      expect(boxOf(redo).top).to.be.at.least(boxOf(since).bottom - 0.5);
      expect(boxOf(since).top - boxOf(root.querySelector('.alarm')!).top).to.be.at.least(4);
      const lines = linesOf(redo.querySelector('span:last-child')!);
      expect(new Set(lines.map(({ left }) => Math.round(left))).size, 'lines begin at').to.equal(1);
      const taken = root.querySelector('.taken-off')!;
      expect(taken.textContent.trim()).not.to.equal('');
      expect(boxOf(taken).height, 'said, not seen').to.be.at.most(1);
    });
  }

  for (const lang of ['en', 'el', 'lt', 'fr', 'hu']) {
    it(`draws the line to 2:00 and 3:00, on 320 px in ${lang}`, async () => {
      const root = await show([320, 568, lang], SCREENS['breaths after a dose']!);
      const [track, run, look] = ['.track', '.track i', '.track u'].map((part) =>
        boxOf(root.querySelector(part)!),
      );
      expect(track!.width).to.equal(320 - 2 * GUTTER);
      expect(track!.height).to.be.at.least(4);
      expect(run!.width).to.be.closeTo(track!.width / 3, 1);
      expect(look!.left - track!.left).to.be.closeTo((track!.width * 2) / 3, 1);
      for (const time of root.querySelectorAll('.track span')) {
        expect(boxOf(time).top).to.be.at.least(track!.bottom);
        expect(sizeOf(time)).to.be.at.least(16);
      }
    });

    it(`keeps words and pictures of the kits whole, on 320 px in ${lang}`, async () => {
      for (const name of ['spray', 'spray, the next is due']) {
        const root = await show([320, 568, lang], SCREENS[name]!);
        for (const tab of root.querySelectorAll('.kits label')) {
          const words = tab.querySelector(':scope > span:last-child')!;
          expect(brokenIn(words), name).to.deep.equal([]);
          for (const line of linesOf(words)) {
            expect(line.left - boxOf(tab).left, words.textContent).to.be.at.least(2);
            expect(boxOf(tab).right - line.right, words.textContent).to.be.at.least(2);
          }
          // With a dose due, an engine with wider letters leaves no room for it.
          const picture = boxOf(tab.querySelector('.sign')!);
          if (name === 'spray') expect(picture.height, words.textContent).to.be.at.least(20);
          expect(boxOf(words).bottom).to.be.at.most(boxOf(tab).bottom - 4);
        }
        phone.close();
      }
    });
  }

  for (const [width, height] of [
    [320, 568],
    [360, 640],
  ] as const) {
    it(`ends the quiet row with the button above it, on ${String(width)} px`, async () => {
      const screens = [
        'call, asked to later',
        'spray',
        'breaths',
        'breaths, a dose is due',
        'no kit',
      ];
      phone = await Phone.of(width, height, 'en');
      for (const name of screens) {
        const root = await phone.show(SCREENS[name]!);
        const ways = [...root.querySelectorAll<HTMLElement>('.quiet button')];
        const last = linesOf(ways.at(-1)!.querySelector('span:last-child')!);
        const end = Math.max(...last.map(({ right }) => right));
        expect(end, name).to.be.closeTo(width - GUTTER, 1.5);
        const back = root.querySelector('.quiet [data-way=back]')!;
        const arrow = boxOf(back.querySelector('.sign')!);
        expect(arrow.left, name).to.be.closeTo(GUTTER, 1.5);
        expect(arrow.width, name).to.be.above(16);
        expect(boxOf(back).width).to.be.at.least(44);
        // No more than two of them are words.
        const words = ways.filter((way) => boxOf(way.querySelector('span:last-child')!).width > 0);
        expect(words.length, name).to.be.within(1, 2);
      }
    });
  }

  it('keeps the eye of the check, on 320 px', async () => {
    const root = await show([320, 568], SCREENS['breaths, a dose is due']!);
    expect(boxOf(root.querySelector('[data-way=done] .sign')!).width).to.be.above(16);
  });

  it('draws no heading with nothing below it', async () => {
    const root = await show([360, 640], { step: 'awake' });
    expect(root.querySelectorAll('.side h3, .side .log')).to.have.length(0);
  });

  it('begins and ends every line and link at an edge', async () => {
    const root = await show([320, 568], SCREENS['breaths after a dose']!);
    const { left, right } = boxOf(root.querySelector('.cues')!);
    expect([left, right]).to.deep.equal([0, 320]);
    const crew = boxOf(root.querySelector('.side [data-way=crew] .sign')!);
    expect(crew.left).to.be.closeTo(GUTTER, 0.5);
    const awake = await phone.show({ step: 'awake' });
    expect(boxOf(awake.querySelector('[data-way=after] .icon')!).left).to.be.closeTo(GUTTER, 0.5);
    const noKit = await phone.show(SCREENS['no kit']!);
    const next = noKit.querySelector('.foot .big')!;
    expect(boxOf(next.querySelector('.sign')!).left - boxOf(next).left).to.be.at.least(8);
  });

  it('keeps the captions of breaths apart, on 320 px in French', async () => {
    const root = await show([320, 568, 'fr'], SCREENS['breaths after a dose']!);
    const captions = [...root.querySelectorAll('.main .cues li > span:last-child')].map(linesOf);
    for (const [at, lines] of captions.slice(1).entries()) {
      const before = Math.max(...captions[at]!.map(({ right }) => right));
      expect(Math.min(...lines.map(({ left }) => left)) - before).to.be.at.least(6);
    }
  });

  it('has the alarm behind its button too where words are twice as large', async () => {
    phone = await Phone.of(360, 640, 'en');
    phone.frame.contentDocument!.documentElement.style.fontSize = '200%';
    const root = await phone.show(SCREENS['breaths, a dose is due']!);
    const act = root.querySelector('[data-act] .foot .action')!;
    const { backgroundColor } = getComputedStyle(root.querySelector('.alarm')!);
    const { boxShadow, borderStartStartRadius } = getComputedStyle(act);
    expect(boxShadow.startsWith(backgroundColor)).to.equal(true);
    expect(borderStartStartRadius).to.equal('0px');
    // The line below words reaches out of them.
    const call = await phone.show({ step: 'call', trail: [] });
    for (const words of call.querySelectorAll('.quiet span'))
      expect(640 - boxOf(words).bottom).to.be.at.least(sizeOf(words) * 0.15);
  });
});
