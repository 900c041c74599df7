import { expect } from '@open-wc/testing';
import { until } from '../shared/testing/until.ts';
import { hiddenParts, Phone, SCREENS } from './testing/phone.ts';

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

  it('shows as a line when to look again and when the next dose may be due', async () => {
    const root = await show(412, 800, 'breaths after a dose');
    const times = [...root.querySelectorAll('.track span')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(times).to.deep.equal(['2:00', '3:00']);
    const { left, width } = boxOf(root, '.track');
    expect(boxOf(root, '.track i').width).to.be.closeTo(width / 3, 1);
    expect(boxOf(root, '.track u').left - left).to.be.closeTo((width * 2) / 3, 1);
  });

  it('has the time as the largest thing in every state, no smaller in the alarm, beside the step too', async () => {
    for (const [width, height] of [
      [320, 568],
      [360, 640],
      [768, 1024],
      [1280, 800],
    ] as const) {
      const phone = await Phone.of(width, height, 'en');
      phones.push(phone);
      for (const [before, due] of [
        ['call, asked to later', 'call, a dose is due'],
        ['spray, too early', 'spray, the next is due'],
        ['breaths after a dose', 'breaths, a dose is due'],
        ['compressions', 'compressions, a dose is due'],
        ['reassess', 'reassess, a dose is due'],
      ] as const) {
        const sizes = [];
        for (const name of [before, due]) {
          const root = await phone.show(SCREENS[name]!);
          const sizeOf = (part: Element) => Number.parseFloat(getComputedStyle(part).fontSize);
          const time = sizeOf(root.querySelector('.time')!);
          const others = root.querySelectorAll('h2, .hint, .main .call, .main b, .answers button');
          expect(Math.max(...[...others].map(sizeOf)), `${name} ${width}`).to.be.below(time);
          sizes.push(time);
        }
        expect(sizes[1], `${due} ${width}`).to.be.at.least(sizes[0]!);
      }
    }
  });

  it('has the button of the alarm in an area of its colour, in one pane and in two', async () => {
    for (const [width, height] of [
      [320, 568],
      [768, 1024],
      [1280, 800],
    ] as const) {
      const root = await show(width, height, 'breaths, a dose is due');
      const groundOf = (part: string) =>
        getComputedStyle(root.querySelector(part)!).backgroundColor;
      expect(groundOf('.foot'), String(width)).to.equal(groundOf('.alarm'));
      expect(boxOf(root, '.foot').width).to.equal(boxOf(root, '.step').width || width);
      expect(root.querySelector<HTMLElement>('.foot .action')!.dataset['way']).to.equal(
        'give-dose',
      );
    }
  });

  it('sets no word of a tab below 16 pixels', async () => {
    for (const [width, height] of [
      [320, 568],
      [360, 640],
    ] as const) {
      const root = await show(width, height, 'spray');
      for (const label of root.querySelectorAll('label'))
        expect(Number.parseFloat(getComputedStyle(label).fontSize)).to.be.at.least(16);
    }
  });

  it('has the sign of a button beside the first of its words where they take two lines', async () => {
    const phone = await Phone.of(360, 640, 'fr');
    phones.push(phone);
    const root = await phone.show(SCREENS['breaths, a dose is due']!);
    const button = root.querySelector('.foot [data-way=done]')!;
    const words = root.ownerDocument.createRange();
    words.selectNodeContents(button.lastElementChild!);
    const [first, second] = words.getClientRects();
    expect(second!.top).to.be.above(first!.top);
    const sign = button.querySelector('.sign')!.getBoundingClientRect();
    expect(first!.left - sign.right).to.be.within(4, 14);
    expect(sign.top).to.be.below(first!.bottom);
  });

  it('has the tilt of the head and the lift of the chin in sight together on the smallest phone', async () => {
    for (const name of ['breaths', 'breaths after a dose', 'breaths, look again']) {
      const root = await show(320, 568, name);
      const cue = root.querySelector<HTMLElement>('.main .cues li')!;
      expect(cue.innerText.replace(/\s+/g, ' ').trim(), name).to.equal(
        'Tilt the head back. Lift the chin.',
      );
      expect(cue.getBoundingClientRect().bottom, name).to.be.at.most(boxOf(root, '.foot').top + 1);
    }
  });

  it('has each act of a dose in sight on the smallest phone, where its words are long, too', async () => {
    for (const [lang, acts] of [
      ['fr', ['Ne testez pas le vaporisateur.', 'Penchez la tête en arrière.', '4\u00a0mg']],
      ['el', ['Μην κάνετε δοκιμή με το σπρέι.', 'Γείρτε το κεφάλι πίσω.', '4\u00a0mg']],
    ] as const) {
      const phone = await Phone.of(320, 568, lang);
      phones.push(phone);
      const root = await phone.show(SCREENS['spray']!);
      const { top } = boxOf(root, '.foot');
      const inSight = [...root.querySelectorAll<HTMLElement>('.tiles span')]
        .filter((words) => words.getBoundingClientRect().bottom <= top + 0.5)
        .map(({ innerText }) => innerText.replace(/[ \n]+/g, ' '))
        .join(' ');
      for (const act of acts) expect(inSight.replace(/4 mg/, '4\u00a0mg')).to.contain(act);
    }
  });

  it('says nothing about giving a dose where there is no kit', async () => {
    const root = await show(360, 640, 'no kit');
    expect(seen(root)).to.contain('Ask people near you for a kit.').and.not.match(/Give/);
  });

  it('leads from no kit to one, and back to the kits once there is one', async () => {
    const phone = await Phone.of(320, 568, 'fr');
    phones.push(phone);
    const [guide, whole] = await phone.start(SCREENS['no kit']!);
    guide.finder = '/#find?text=naloxone';
    await whole();
    const root = guide.shadowRoot!;
    const link = root.querySelector<HTMLAnchorElement>('.main a[data-way=find-kit]')!;
    await until('its words', () => link.textContent.trim() === 'Trouver une trousse près de vous');
    expect(link.getAttribute('href')).to.match(/^http.*\/#find\?text=naloxone$/);
    expect(hiddenParts(root, phone)).to.deep.equal([]);
    const foot = boxOf(root, '.foot');
    expect(boxOf(root, '[data-way=find-kit]').bottom).to.be.at.most(foot.top + 0.5);
    // It fills the end of the quiet row.
    const [back, got] = ['back', 'got-kit'].map((way) => boxOf(root, `.quiet [data-way=${way}]`));
    expect(got!.top).to.be.closeTo(back!.top, 1);
    expect(got!.right - 8).to.be.closeTo(boxOf(root, '.foot .big').right, 1);
    root.querySelector<HTMLElement>('[data-way=got-kit]')!.click();
    await guide.updateComplete;
    expect(root.querySelector<HTMLInputElement>('.kits input')!.checked).to.equal(true);
    expect(root.querySelectorAll('.tiles li')).to.have.length(4);
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

  it('draws the next dose no smaller than must be once it is due, below a clock that can be read', async () => {
    const root = await show(320, 568, 'spray, the next is due');
    expect(boxOf(root, '.tiles .pic').width).to.be.at.least(38);
    expect(boxOf(root, '.alarm .time').height).to.be.at.least(44);
  });

  it('keeps the words of a picture off the edges of the phone', async () => {
    const root = await show(320, 568, 'spray');
    const words = root.ownerDocument.createRange();
    for (const text of root.querySelectorAll('.tiles :is(b, small)')) {
      words.selectNodeContents(text);
      for (const { left, right } of words.getClientRects()) {
        expect(left, text.textContent).to.be.at.least(8);
        expect(right, text.textContent).to.be.at.most(312);
      }
    }
  });

  it('draws compressions as large as their room after a dose, though an alarm will take some of it', async () => {
    for (const [width, height] of [
      [320, 568],
      [360, 640],
    ] as const) {
      const root = await show(width, height, 'compressions');
      const hole = boxOf(root, '.hero').height - boxOf(root, '.hero .pic').height;
      expect(hole, String(width)).to.be.within(0, 2);
      expect(hiddenParts(root, { width, height })).to.deep.equal([]);
    }
  });

  it('leaves no hole in the call on a tablet', async () => {
    const root = await show(768, 1024, 'call');
    const parts = ['.command', '.main .call', '.say', '.points'].map((part) => boxOf(root, part));
    for (const [at, { top }] of parts.slice(1).entries())
      expect(top - parts[at]!.bottom, String(at)).to.be.within(0, 80);
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
