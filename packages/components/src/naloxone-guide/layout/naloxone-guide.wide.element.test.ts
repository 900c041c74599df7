import { expect } from '@open-wc/testing';
import { doseBefore, hiddenParts, HOUR, Phone, screensIn } from '../testing/phone.ts';
import { LANGUAGES, sizesIn } from '../testing/sizes.ts';
import { until } from '../../shared/testing/until.ts';

const SIZES = [
  [860, 700],
  [900, 700],
  [1024, 768],
  [1280, 800],
] as const;

/** Everything of the step that lies across the other pane, or across its neighbour. */
function across(root: ShadowRoot): string[] {
  const main = root.querySelector('.main')!.getBoundingClientRect();
  return [...root.querySelectorAll('.main *, .extra *')]
    .filter((part) => {
      const { right, width } = part.getBoundingClientRect();
      return width > 0 && right > main.right + 0.5 && !part.closest('.visually-hidden');
    })
    .map((part) => `${part.localName}.${part.className}`);
}

/** Words that are set narrower than any word is long. */
function narrow(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('.cues span:not(.pic), .tiles span:not(.pic), .quiet span')]
    .filter((words) => {
      const { width, height } = words.getBoundingClientRect();
      return width > 0 && width < 56 && height > 40;
    })
    .map((words) => words.textContent.trim());
}

describe('peer-naloxone-guide, in two panes', () => {
  for (const [shift, [width, height]] of sizesIn(SIZES).entries()) {
    // The narrowest asks most.
    const inChromium = LANGUAGES.length / (shift === 0 ? 2 : 4);
    for (const lang of LANGUAGES) {
      it(`shows every step whole, in its pane, on ${String(width)} × ${String(height)} in ${lang}`, async () => {
        const phone = await Phone.of(width, height, lang);
        const faults: Record<string, string[]> = {};
        for (const [name, session] of screensIn(lang, { times: 1, shift, inChromium })) {
          const root = await phone.show(session);
          const all = [...hiddenParts(root, phone), ...across(root), ...narrow(root)];
          if (all.length > 0) faults[name] = all;
        }
        phone.close();
        expect(faults).to.deep.equal({});
      });
    }
  }
});

describe('peer-naloxone-guide, hours after a dose', () => {
  for (const [width, height] of [[320, 568], [360, 640], [844, 390], ...SIZES] as const) {
    it(`shows all of the time on ${String(width)} × ${String(height)}`, async () => {
      const phone = await Phone.of(width, height, 'en');
      for (const hours of [1.01, 10.01]) {
        for (const step of ['breaths', 'stay', 'reassess']) {
          const root = await phone.show({ step, doses: [doseBefore(hours * HOUR)] });
          const time = root.querySelector('.time')!;
          expect(time.textContent).to.match(/^\d+:\d\d:\d\d$/);
          const [box, pane] = [time, time.closest('section')!].map((part) =>
            part.getBoundingClientRect(),
          );
          const words = root.ownerDocument.createRange();
          words.selectNodeContents(time);
          expect(words.getBoundingClientRect().right, step).to.be.at.most(pane!.right + 0.5);
          expect(box!.right, step).to.be.at.most(pane!.right + 0.5);
          expect(root.ownerDocument.documentElement.scrollWidth, step).to.be.at.most(width);
        }
      }
      phone.close();
    });
  }
});

describe('the card for the crew, when a dose is due', () => {
  for (const [width, height] of SIZES) {
    it(`has the clock over nothing beside it on ${String(width)} × ${String(height)}`, async () => {
      const phone = await Phone.of(width, height, 'en');
      const root = await phone.show({ step: 'breaths', doses: [doseBefore(190_000)] });
      const open = root.querySelector<HTMLElement>('.side [data-way=crew]')!;
      open.click();
      const card = await until('the card', () => root.querySelector('.card'));
      await until('the clock', () => root.querySelector('.time'));
      const clock = root.querySelector('.time')!.closest('section')!.getBoundingClientRect();
      const under = [...root.querySelectorAll('.side *')].filter((part) => {
        const box = part.getBoundingClientRect();
        return box.height > 0 && box.top < clock.bottom - 0.5 && box.bottom > clock.top + 0.5;
      });
      expect(under.map(({ textContent }) => textContent.trim())).to.deep.equal([]);
      expect(card.getBoundingClientRect().height).to.be.greaterThan(0);
      phone.close();
    });
  }
});

describe('peer-naloxone-guide, when a dose is due beside the step', () => {
  for (const step of ['breaths', 'compressions']) {
    it(`shows how to give it, rings a bell, and moves nothing: ${step}`, async () => {
      const phone = await Phone.of(1280, 800, 'en');
      const placeOf = (root: ShadowRoot) => root.querySelector('.foot')!.getBoundingClientRect();
      const waiting = await phone.show({ step, doses: [doseBefore(60_000)] });
      const before = placeOf(waiting).top;
      expect(waiting.querySelector('.coming')).to.equal(null);
      const root = await phone.show({ step, doses: [doseBefore(186_000)] });
      const pictures = [...root.querySelectorAll<HTMLElement>('.coming .pictogram')];
      expect(pictures).to.have.length(4);
      for (const picture of pictures)
        expect(picture.getBoundingClientRect().width).to.be.at.least(64);
      expect(root.querySelector('.alarm b .icon')!.getBoundingClientRect().width).to.be.above(16);
      expect(placeOf(root).top).to.equal(before);
      // Its colour ends with its bar, which its buttons do not touch the rules of.
      const bar = placeOf(root);
      const acts = [...root.querySelectorAll('.foot button')].map((act) =>
        act.getBoundingClientRect(),
      );
      expect(Math.min(...acts.map(({ top }) => top)) - bar.top).to.be.at.least(12);
      expect(bar.bottom - Math.max(...acts.map(({ bottom }) => bottom))).to.be.within(12, 32);
      expect(getComputedStyle(root.querySelector('.step')!, '::after').content).to.equal('none');
      // Each has its words in one line.
      for (const act of root.querySelectorAll('.foot .big > span:last-child'))
        expect(act.getClientRects(), act.textContent).to.have.length(1);
      const [foot, other] = [...root.querySelectorAll('.pair .big')].map(
        (button) => button.getBoundingClientRect().width,
      );
      // By what their words need, each engine a little otherwise.
      expect(foot).to.be.closeTo(other!, 4);
      phone.close();
    });
  }
});
