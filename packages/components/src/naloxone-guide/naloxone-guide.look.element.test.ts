import { expect } from '@open-wc/testing';
import { Phone, SCREENS } from './testing/phone.ts';

const boxOf = (root: ShadowRoot, selector: string): DOMRect =>
  root.querySelector(selector)!.getBoundingClientRect();
const seen = (root: ShadowRoot): string =>
  [...root.querySelectorAll<HTMLElement>('.clock, .alarm, .main, .extra')]
    .map(({ innerText }) => innerText)
    .join(' ')
    .replace(/\s+/g, ' ');

describe('peer-naloxone-guide, what is shown and how large', () => {
  const phones: Phone[] = [];
  const show = async (width: number, height: number, name: string): Promise<ShadowRoot> => {
    const phone = await Phone.of(width, height, 'en');
    phones.push(phone);
    return phone.show(SCREENS[name]!);
  };
  afterEach(() => {
    for (const { frame } of phones.splice(0)) frame.remove();
  });

  it('says at the alarm what is different about the next dose', async () => {
    const root = await show(360, 640, 'breaths, a dose is due');
    expect(root.querySelector('.alarm .next')!.textContent).to.contain('new spray, other nostril');
    const later = await show(360, 640, 'breaths after a dose');
    expect(later.querySelector('.clock .next')).to.equal(null);
  });

  it('says nothing about giving a dose where there is no kit', async () => {
    const root = await show(360, 640, 'no kit');
    expect(seen(root)).to.contain('Ask people near you for a kit.').and.not.match(/Give/);
  });

  it('rounds the button that erases like any other', async () => {
    const root = await show(320, 568, 'breaths after a dose');
    const radiusOf = (part: string) =>
      getComputedStyle(root.querySelector(part)!).borderStartStartRadius;
    expect(radiusOf('[data-way=erase]')).to.equal(radiusOf('.big'));
  });

  it('says each cue of the breaths once on a wide screen', async () => {
    for (const name of ['breaths', 'breaths, a dose is due']) {
      const root = await show(1280, 800, name);
      for (const cue of [
        'Tilt the head back.',
        'Lift the chin.',
        'Cover their mouth',
        'chest rise',
      ])
        expect(seen(root).split(cue).length, `${name}: ${cue}`).to.equal(2);
    }
  });

  it('gives the pictures of a dose the room that is left', async () => {
    for (const [width, height, least] of [
      // Four kits to choose from take two lines on phones.
      [320, 568, 56],
      [360, 640, 72],
      [600, 900, 128],
      [1280, 800, 160],
    ] as const) {
      const root = await show(width, height, 'spray');
      expect(boxOf(root, '.tiles .pic').width, String(width)).to.be.at.least(least);
    }
  });

  it('leaves no hole around the picture of a calm step', async () => {
    for (const name of ['stay', 'awake']) {
      const root = await show(360, 640, name);
      const hole = boxOf(root, '.hero .pic').top - boxOf(root, 'h2').bottom;
      expect(hole, name).to.be.within(0, 48);
    }
  });

  it('sets a time of the log in one line, and no room for times where there are none', async () => {
    const root = await show(1280, 800, 'stay');
    for (const time of root.querySelectorAll('.log .done > :first-child')) {
      const words = root.ownerDocument.createRange();
      words.selectNodeContents(time);
      expect(words.getBoundingClientRect().height).to.be.within(1, 30);
    }
    const ahead = await show(1280, 800, 'spray');
    const line = boxOf(ahead, '.log li');
    expect(boxOf(ahead, '.log li > :last-child').left - line.left).to.be.below(48);
  });

  it('has kits in one row beside their signs, and words apart from the command, on a wide screen', async () => {
    const root = await show(1280, 800, 'spray');
    const [sign, words] = [
      boxOf(root, '.kits .sign'),
      boxOf(root, '.kits label > span:last-child'),
    ];
    expect(words.left).to.be.at.least(sign.right);
    expect(boxOf(root, '.sub').top - boxOf(root, 'h2').bottom).to.be.at.least(4);
  });

  it('has a flat call in the bar, and keeps the dose off the last pixel', async () => {
    const root = await show(1280, 800, 'breaths, a dose is due');
    expect(getComputedStyle(root.querySelector('.rail .call')!).boxShadow).to.equal('none');
    expect(boxOf(root, '.foot').bottom - boxOf(root, '.foot .big').bottom).to.be.at.least(16);
    const gap = boxOf(root, '.pace').height - boxOf(root, '.pacer').height;
    expect(gap).to.be.below(8);
  });
});
