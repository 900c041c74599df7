import { expect } from '@open-wc/testing';
import { Phone, SCREENS, screensIn } from '../testing/phone.ts';
import { isChromium, LANGUAGES } from '../testing/sizes.ts';

/** Words that go on in the next line with no hyphen, though they would fit in a line of their own. */
function brokenWords(root: ShadowRoot): string[] {
  const broken: string[] = [];
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const around = text.parentElement;
    if (!around?.checkVisibility() || around.closest('style, option, .visually-hidden')) continue;
    for (const { 0: word, index } of text.nodeValue?.matchAll(/[^\s-]+/g) ?? []) {
      const range = root.ownerDocument.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      // In WebKit, a word after a hyphen also has an empty box at the end of the line before.
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      const lines = new Set(boxes.map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) broken.push(`${word} in ${around.localName}.${around.className}`);
    }
  }
  return broken;
}

/** A phone whose words are twice as large. */
async function largePhone(width: number, height: number, lang: string): Promise<Phone> {
  const phone = await Phone.of(width, height, lang);
  phone.frame.contentDocument!.documentElement.style.fontSize = '200%';
  return phone;
}

describe('peer-naloxone-guide, words twice as large on 360 × 640', () => {
  it('breaks no word, cuts nothing off, and keeps pictures that can be seen', async () => {
    const phone = await largePhone(360, 640, 'en');
    const faults: Record<string, unknown> = {};
    for (const [name, session] of screensIn('en', { times: 4 })) {
      const root = await phone.show(session);
      const broken = brokenWords(root);
      const across = root.ownerDocument.documentElement.scrollWidth;
      const shown = [...root.querySelectorAll('.main .pic')].filter((part) =>
        part.checkVisibility(),
      );
      const pictures = shown.map((picture) => Math.round(picture.getBoundingClientRect().width));
      const leave = root.querySelector('.leave')!.getBoundingClientRect().width;
      if (broken.length > 0 || across > 360 || Math.min(...pictures) < 36 || leave > 150)
        faults[name] = { broken, across, pictures, leave };
    }
    phone.close();
    expect(faults).to.deep.equal({});
  });
});

describe('peer-naloxone-guide, words twice as large', () => {
  for (const [width, height, lang] of [
    [320, 568, 'el'],
    [360, 640, 'el'],
    [360, 640, 'fr'],
    [568, 320, 'el'],
    [568, 320, 'fr'],
  ] as const) {
    it(`is no wider than ${String(width)} × ${String(height)} in ${lang}`, async () => {
      const phone = await largePhone(width, height, lang);
      const wider: Record<string, number> = {};
      for (const name of [
        'call',
        'spray',
        'breaths after a dose',
        'reassess',
        'recovery',
        'stay',
      ]) {
        const root = await phone.show(SCREENS[name]!);
        const across = root.ownerDocument.documentElement.scrollWidth;
        if (across > width) wider[name] = across;
      }
      phone.close();
      expect(wider).to.deep.equal({});
    });
  }
});

/** Some engines scroll with the next frame. */
async function framesOf({ frame }: Phone): Promise<void> {
  const page = frame.contentWindow!;
  await new Promise((drawn) => page.requestAnimationFrame(() => page.requestAnimationFrame(drawn)));
}

describe('peer-naloxone-guide, words twice as large on 320 × 568', () => {
  const [width, height] = [320, 568];
  /** What to do next, in the bar at the bottom. */
  const actIn = (root: ShadowRoot) =>
    root.querySelector('.foot .action') ?? root.querySelector('.foot .big');

  for (const lang of LANGUAGES) {
    it(`keeps what to do next in sight where it is low enough, and breaks no word of a command, in ${lang}`, async () => {
      const phone = await largePhone(width, height, lang);
      const faults: Record<string, unknown> = {};
      let inSight = 0;
      const screens = screensIn(lang, { times: 1 });
      for (const [name, session] of screens) {
        const root = await phone.show(session);
        const act = actIn(root)?.getBoundingClientRect();
        const isLow = !!act && act.height <= height / 3;
        const isSeen = isLow && act.top >= 0 && act.bottom <= height;
        inSight += Number(isSeen);
        const broken = brokenWords(root).filter((word) => word.includes(' in h2.'));
        if (isLow !== isSeen || broken.length > 0) faults[name] = { act, broken };
      }
      phone.close();
      expect(faults, lang).to.deep.equal({});
      // A few screens say little of how many there are.
      expect(inSight, lang).to.be.above(isChromium ? screens.length / 2 : 0);
    }).timeout(90_000);
  }

  for (const lang of isChromium ? LANGUAGES : (['en', 'fr'] as const)) {
    it(`has each answer to a question in sight without a scroll, in ${lang}`, async () => {
      const phone = await largePhone(width, height, lang);
      const faults: Record<string, unknown> = {};
      for (const name of ['check', 'reassess', 'reassess, a dose is due']) {
        const root = await phone.show(SCREENS[name]!);
        const answers = [...root.querySelectorAll('.answers button')];
        expect(answers, name).to.have.length.above(1);
        const ends = answers.map((answer) => answer.getBoundingClientRect().bottom);
        const [command] = root.querySelector('h2')!.getClientRects();
        if (Math.max(...ends) > height || command!.top < 48) faults[name] = { ends, command };
      }
      phone.close();
      expect(faults).to.deep.equal({});
    });
  }

  it('hides nothing that has the focus behind it', async () => {
    const phone = await largePhone(width, height, 'en');
    const hidden: string[] = [];
    for (const name of ['call', 'spray', 'breaths, a dose is due', 'stay', 'recovery']) {
      const root = await phone.show(SCREENS[name]!);
      const act = actIn(root)!;
      const parts = root.querySelectorAll<HTMLElement>('.step :is(a, button, input, h2), .side a');
      expect(parts).to.have.length.above(2);
      for (const part of [...parts].filter((one) => one !== act)) {
        // Whatever has the focus by now would stay where it is.
        (root.activeElement as HTMLElement | null)?.blur();
        part.focus();
        await framesOf(phone);
        const { top, bottom } = part.getBoundingClientRect();
        const { top: start, bottom: end } = act.getBoundingClientRect();
        if (bottom > start + 1 && top < end - 1) hidden.push(`${name}: ${part.textContent}`);
      }
    }
    phone.close();
    expect(hidden).to.deep.equal([]);
  });
});
