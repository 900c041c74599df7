import { expect } from '@open-wc/testing';
import { Phone, SCREENS } from './testing/phone.ts';

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
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) broken.push(`${word} in ${around.localName}.${around.className}`);
    }
  }
  return broken;
}

describe('peer-naloxone-guide, words twice as large on 360 × 640', () => {
  it('breaks no word, cuts nothing off, and keeps pictures that can be seen', async () => {
    const phone = await Phone.of(360, 640, 'en');
    phone.frame.contentDocument!.documentElement.style.fontSize = '200%';
    const faults: Record<string, unknown> = {};
    for (const [name, session] of Object.entries(SCREENS)) {
      const root = await phone.show(session);
      const broken = brokenWords(root);
      const across = root.ownerDocument.documentElement.scrollWidth;
      const shown = [...root.querySelectorAll('.main .pic')].filter(
        (picture) => !picture.closest('.due .cues'),
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
      const phone = await Phone.of(width, height, lang);
      phone.frame.contentDocument!.documentElement.style.fontSize = '200%';
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
