import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { Phone, SCREENS } from '../testing/phone.ts';
import { isChromium } from '../testing/sizes.ts';

describe('peer-naloxone-guide in a column of any width', () => {
  const columns = [
    [280, 800],
    [240, 800],
    [240, 568],
  ] as const;
  for (const [width, height] of columns) {
    it(`sticks out of nothing that is ${width} px wide in a wide window, ${height} px high`, async () => {
      const phone = await Phone.of(1000, height, 'en');
      phone.frame.contentDocument!.body.style.inlineSize = `${width}px`;
      const faults: string[] = [];
      for (const [name, session] of Object.entries(SCREENS)) {
        const root = await phone.show(session);
        if (height > 600) phone.widen(root);
        const { scrollWidth } = root.host;
        if (scrollWidth > width) faults.push(`${name}: ${scrollWidth} px wide`);
        for (const part of root.querySelectorAll(
          '.guide :not(svg *, select, .visually-hidden, .visually-hidden *)',
        )) {
          const { left, right } = part.getBoundingClientRect();
          if (left < -0.5 || right > width + 0.5) {
            faults.push(
              `${name}: ${part.parentElement?.className} > ${part.className || part.localName} ${left} ${right}`,
            );
          }
        }
      }
      phone.close();
      expect(faults).to.deep.equal([]);
    });
  }

  for (const lang of ['en', 'el', 'hu']) {
    it(`has an alarm that can be read, and times beside their dots, on 288 px in ${lang}`, async () => {
      const phone = await Phone.of(288, 568, lang);
      const root = await phone.show(SCREENS['breaths, a dose is due'] ?? {});
      const hint = root.querySelector('.alarm .hint');
      expect(Number.parseFloat(getComputedStyle(hint ?? root.host).fontSize)).to.be.at.least(16);
      const lines = [...root.querySelectorAll('.log li')];
      expect(lines.length).to.be.at.least(1);
      for (const line of lines) {
        const [time, words] = [...line.children];
        const text = root.ownerDocument.createRange();
        text.selectNodeContents(time ?? line);
        const dot = (words?.getBoundingClientRect().left ?? 0) - 28;
        expect(text.getBoundingClientRect().right).to.be.at.most(dot + 1);
      }
      phone.close();
    });
  }

  for (const width of isChromium ? [360, 1000] : []) {
    it(`prints no buttons when ${width} px wide`, async () => {
      const phone = await Phone.of(width, 568, 'en');
      const shown: string[] = [];
      await emulateMedia({ media: 'print' });
      for (const name of ['check', 'call', 'spray', 'breaths after a dose', 'stay']) {
        const root = await phone.show(SCREENS[name] ?? {});
        expect(root.querySelector('.call')?.checkVisibility(), `${name}: the number`).to.equal(
          true,
        );
        for (const part of root.querySelectorAll('.leave, .foot, .quiet, .menu')) {
          if (part.checkVisibility()) shown.push(`${name}: ${part.className}`);
        }
      }
      await emulateMedia({ media: 'screen' });
      phone.close();
      expect(shown).to.deep.equal([]);
    });
  }
});
