import { expect } from '@open-wc/testing';
import { hiddenParts, Phone, SCREENS } from '../testing/phone.ts';
import { LANGUAGES } from '../testing/sizes.ts';
import { until } from '../../shared/testing/until.ts';

const BEFORE = 1000;
const CLEAR = '.main :is(.call, .pic, .pacer, h2, button)';

/** The screens on which something must be seen before the bar at the bottom is of use. */
const STEPS = ['call', 'spray', 'needle', 'breaths', 'breaths, a dose is due', 'compressions'];

describe('peer-naloxone-guide, the bar at the bottom, below words of the page', () => {
  for (const step of STEPS) {
    it(`is never over what must be seen first while it is scrolled in: ${step}`, async () => {
      const phone = await Phone.of(360, 640, 'en');
      const root = await phone.show(SCREENS[step]!);
      const { contentWindow: view } = phone.frame;
      const before = view!.document.createElement('p');
      before.style.cssText = `block-size: ${BEFORE}px; margin: 0`;
      root.host.before(before);
      const foot = root.querySelector('.foot')!;
      let isHeld = false;
      for (let y = 0; y <= BEFORE; y += 60) {
        view!.scrollTo(0, y);
        const { top, bottom } = foot.getBoundingClientRect();
        const clear = [...root.querySelectorAll(CLEAR)].map(
          (part) => part.getBoundingClientRect().bottom,
        );
        expect(top, `scrolled by ${y}`).to.be.at.least(Math.max(...clear) + 3);
        isHeld ||= bottom > 640;
      }
      expect(isHeld).to.equal(true);
      view!.scrollTo(0, BEFORE);
      expect(hiddenParts(root, phone)).to.deep.equal([]);
      phone.close();
    });
  }

  it('is never over a dose that the crew reads while it is scrolled in', async () => {
    const phone = await Phone.of(320, 568, 'en');
    const root = await phone.show(SCREENS['stay']!);
    root.querySelector<HTMLElement>('[data-way=crew]')!.click();
    await until('the card for the crew', () => root.querySelector('.card'));
    const { contentWindow: view } = phone.frame;
    const before = view!.document.createElement('p');
    before.style.cssText = `block-size: ${BEFORE}px; margin: 0`;
    root.host.before(before);
    view!.scrollTo(0, BEFORE - 400);
    const rows = [...root.querySelectorAll('dt')].map((row) => row.getBoundingClientRect().bottom);
    expect(rows).to.have.length(3);
    const { top } = root.querySelector('.foot')!.getBoundingClientRect();
    expect(top).to.be.at.least(Math.max(...rows));
    phone.close();
  });

  it('sticks once the call is whole in view', async () => {
    const phone = await Phone.of(360, 640, 'en');
    const root = await phone.show(SCREENS['call']!);
    const { contentWindow: view } = phone.frame;
    const before = view!.document.createElement('p');
    before.style.cssText = `block-size: ${BEFORE}px; margin: 0`;
    root.host.before(before);
    view!.scrollTo(0, BEFORE - 60);
    const { bottom } = root.querySelector('.foot')!.getBoundingClientRect();
    expect(bottom).to.be.closeTo(640, 0.5);
    phone.close();
  });
});

/** Three ways on stand below these. */
const MANY: Readonly<Record<string, object>> = {
  ...Object.fromEntries(
    ['spray', 'spray, one left', 'breaths', 'breaths, said to have no dose left', 'reassess'].map(
      (name) => [name, SCREENS[name]!],
    ),
  ),
  'stay, after the side': {
    ...SCREENS['stay'],
    trail: [
      { step: 'reassess', checked: true },
      { step: 'recovery', checked: false },
    ],
  },
};

describe('peer-naloxone-guide, three quiet ways on at the bottom of a small phone', () => {
  for (const lang of LANGUAGES) {
    it(`are one row of two lines at most, and hide no part of a breath, in ${lang}`, async () => {
      const phone = await Phone.of(320, 568, lang);
      for (const [name, session] of Object.entries(MANY)) {
        const root = await phone.show(session);
        const buttons = [...root.querySelectorAll('.quiet.many button')];
        expect(buttons, name).to.have.length(3);
        const boxes = buttons.map((button) => button.getBoundingClientRect());
        expect(Math.max(...boxes.map(({ height }) => height)), name).to.be.at.most(48);
        expect(Math.max(...boxes.map(({ top }) => top)), name).to.be.below(boxes[0]!.bottom);
        const { top } = root.querySelector('.foot')!.getBoundingClientRect();
        for (const act of root.querySelectorAll<HTMLElement>('.main .cues :is(li > span, .also)')) {
          if (act.textContent.trim() === '') continue;
          const { height, bottom } = act.getBoundingClientRect();
          expect(height, `${name}: ${act.innerText}`).to.be.above(0);
          expect(bottom, `${name}: ${act.innerText}`).to.be.at.most(top + 0.5);
        }
      }
      phone.close();
    }).timeout(60_000);
  }
});
