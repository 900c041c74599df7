import { expect } from '@open-wc/testing';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { MemoryStore } from '../testing/fixtures.ts';
import { hiddenByScreen, Phone } from '../testing/phone.ts';
import { LANGUAGES } from '../testing/sizes.ts';

describe('peer-naloxone-guide, at once in sight on 360 × 640', () => {
  // The smaller phone asks more, and is asked more often.
  for (const lang of LANGUAGES) {
    it(`has command, pictures, action and call in ${lang}, in a wide font too`, async () => {
      expect(await hiddenByScreen(360, 640, lang, { times: 1, shift: 1 })).to.deep.equal({});
      // Every screen in two fonts, on a machine that is busy elsewhere.
    }).timeout(180_000);
  }

  it('moves nothing when the steps come after the call, and hides them from screen readers', async () => {
    for (const [width, height] of [
      [320, 568],
      [360, 640],
      [768, 1024],
      [1280, 800],
    ] as const) {
      const phone = await Phone.of(width, height, 'en');
      const [guide, whole] = await phone.start({ step: 'call', trail: [] });
      await whole();
      const root = guide.shadowRoot!;
      const parts = [
        ...root.querySelectorAll('.pic, .call, h2, .say, .points li, .draft, .foot .button'),
      ];
      const boxes = () =>
        parts.map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(' ');
        });
      const after = boxes();
      expect(root.querySelector('.pictogram')!.getAttribute('aria-hidden')).to.equal('true');
      // As it was before they came: they bring pictures, styles and the size that fits.
      (guide as unknown as { steps: undefined }).steps = undefined;
      guide.store = new MemoryStore();
      const { elementStyles } = guide.constructor as typeof PeerNaloxoneGuide;
      root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, elementStyles.length);
      const frame = root.querySelector<HTMLElement>('.guide')!;
      frame.style.cssText = '';
      for (const name of ['data-below', 'data-tight', 'data-loose']) frame.removeAttribute(name);
      await guide.updateComplete;
      expect(root.querySelector('.pictogram')).to.equal(null);
      expect(boxes(), String(width)).to.deep.equal(after);
      // Not for the next: WebKit tells a page that was out of sight of its new size when it likes.
      phone.frame.remove();
    }
  });
});
