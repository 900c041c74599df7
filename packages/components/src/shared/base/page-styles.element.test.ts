import { expect, fixture, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import { MemoryStore, NOW } from '../../naloxone-guide/testing/fixtures.ts';
import '../../naloxone-guide/naloxone-guide.define.ts';
import { FakeSink } from '../../outreach-form/testing/fake-sink.ts';
import '../../outreach-form/outreach-form.define.ts';
import '../../quick-exit/quick-exit.define.ts';
import { sourceOf, town } from '../../resource-finder/testing/samples.ts';
import '../../resource-finder/resource-finder.define.ts';
import { until } from '../testing/until.ts';

/** What pages do to everything on them, by the name of what does it. Each is also tried on the host itself. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a reset': '* { margin: 0; padding: 0; box-sizing: border-box }',
  'a reset that insists':
    '* { margin: 0 !important; padding: 0 !important; box-sizing: border-box !important }',
  'the old box': '* { box-sizing: content-box !important }',
  'fonts inherited': 'body { font: italic small-caps bold 40px/3 serif } * { font: inherit }',
  'lines that do not wrap': '* { white-space: nowrap }',
  'white space kept': 'body { white-space: pre }',
  indents: '* { text-indent: 40px }',
  'letters apart': '* { letter-spacing: 4px; word-spacing: 9px; line-height: 3 }',
  capitals: '* { text-transform: uppercase; font-variant: small-caps }',
  'words without colour': '* { -webkit-text-fill-color: transparent; color: transparent }',
  'outlined words': '* { -webkit-text-stroke: 3px red; text-shadow: 2px 2px lime }',
  'words hidden as passwords': '* { -webkit-text-security: disc }',
  'no pointers': '* { pointer-events: none; cursor: wait }',
  'no selecting': '* { -webkit-user-select: none; user-select: none }',
  'words at the end': '* { text-align: right; text-align-last: right }',
  'words broken':
    '* { word-break: break-all; overflow-wrap: anywhere; hyphens: auto; tab-size: 1 }',
  lists: '* { list-style: square inside }',
  tables: '* { border-collapse: collapse; border-spacing: 9px; caption-side: bottom }',
  'fine type':
    '* { font-feature-settings: "onum"; font-kerning: none; text-rendering: optimizeSpeed; quotes: "x" "y" }',
  tints: '* { accent-color: red; caret-color: red; color: lime }',
  'a text size for phones': '* { -webkit-text-size-adjust: none; text-size-adjust: none }',
};

const ELEMENTS: Readonly<Record<string, () => TemplateResult>> = {
  'peer-naloxone-guide': () =>
    html`<peer-naloxone-guide
      region="ca-on"
      .store=${new MemoryStore()}
      .clock=${() => NOW}
    ></peer-naloxone-guide>`,
  'peer-outreach-form': () =>
    html`<peer-outreach-form
      kind="request-peer"
      emergency="911"
      .sink=${new FakeSink()}
    ></peer-outreach-form>`,
  'peer-resource-finder': () =>
    html`<peer-resource-finder .source=${sourceOf(town)}></peer-resource-finder>`,
  'peer-quick-exit': () => html`<peer-quick-exit></peer-quick-exit>`,
  'peer-quick-exit placement="inline"': () =>
    html`<peer-quick-exit placement="inline"></peer-quick-exit>`,
};

/** What is there once the words, the pictures or the kind of form have come. */
const LAST: Readonly<Record<string, string>> = {
  'peer-naloxone-guide': '.small',
  'peer-outreach-form': '.readers h3',
  'peer-resource-finder': '.open',
  'peer-quick-exit': '[role=status]',
};

/** The page's font is the element's by default, so here both pages have the same. */
const PLAIN =
  '[data-page] { --peer-font: sans-serif; position: absolute; inset: 0 auto auto 0; inline-size: 390px }';

let page: HTMLStyleElement;

beforeEach(() => {
  page = document.createElement('style');
  document.head.append(page);
});
afterEach(() => {
  page.remove();
});

async function shown(element: TemplateResult, style: string | typeof nothing = nothing) {
  const around = await fixture<HTMLElement>(html`<div data-page style=${style}>${element}</div>`);
  const host = around.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
    ':scope > :first-child',
  )!;
  await until('the parts that load on their own', () =>
    host.shadowRoot?.querySelector(LAST[host.localName]!),
  );
  // Their styles, and what they measure.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await host.updateComplete;
  return host;
}

/** What a style comes to, as text. Asked for at once, where the engine does that, it takes a tenth of the time. */
function everyProperty(style: CSSStyleDeclaration): string {
  if (style.cssText !== '') return style.cssText;
  // What grids come to is in the boxes; Firefox reports it only once it has drawn them.
  return [...style]
    .filter((property) => !property.startsWith('--') && !property.startsWith('grid-template'))
    .map((property) => `${property}: ${style.getPropertyValue(property)}`)
    .join('; ');
}

/** Every property of every element inside `.root`, and where its box is in it. */
function everythingIn(host: HTMLElement): Map<string, string> {
  // The quick exit is the smallest file: its button takes the place of `.root`.
  const root = host.shadowRoot!.querySelector('.exit') ?? host.shadowRoot!.querySelector('.root')!;
  const origin = root.getBoundingClientRect();
  const found = new Map([['height of the host', `${host.getBoundingClientRect().height}`]]);
  [root, ...root.querySelectorAll('*')].forEach((element, at) => {
    const name = `${at} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    found.set(`${name} style`, everyProperty(getComputedStyle(element)));
    const { left, top, width, height } = element.getBoundingClientRect();
    const box = [left - origin.left, top - origin.top, width, height].map(Math.round);
    found.set(`${name} box`, box.join(' '));
  });
  return found;
}

function differences(host: HTMLElement, before: Map<string, string>): string[] {
  const after = everythingIn(host);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => {
      const [was, is] = [before, after].map((found) => (found.get(key) ?? 'nothing').split('; '));
      const only = (some: string[], others: string[]): string =>
        some.filter((part) => !others.includes(part)).join('; ');
      return `${key}: ${only(was!, is!)} became ${only(is!, was!)}`;
    });
}

describe('the styles of the page', () => {
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    it(`lets no rule of a page into ${tag}`, async () => {
      page.textContent = PLAIN;
      const host = await shown(element());
      const plain = everythingIn(host);
      expect([...plain.values()].join('; ').split('; ').length).to.be.greaterThan(500);
      const reached = Object.entries(HOSTILE).flatMap(([what, css]) => {
        page.textContent = `${PLAIN} ${css}`;
        return differences(host, plain).map((difference) => `${what}: ${difference}`);
      });
      expect(reached).to.deep.equal([]);
    });
  }

  const LINES: Readonly<Record<string, string>> = {
    'words struck out': '[data-page] { text-decoration: line-through }',
    'words underlined': 'body { text-decoration: underline }',
    'lines over and under': '* { text-decoration: overline underline !important }',
  };
  for (const [what, css] of Object.entries(LINES)) {
    it(`lets none of the lines of a page into the guide, and changes no box: ${what}`, async () => {
      page.textContent = PLAIN;
      const host = await shown(ELEMENTS['peer-naloxone-guide']!());
      const plain = everythingIn(host);
      page.textContent = `${PLAIN} ${css}`;
      const lined = await shown(ELEMENTS['peer-naloxone-guide']!());
      const root = lined.shadowRoot!.querySelector<HTMLElement>('.root')!;
      // The one thing that a line of an ancestor does not go through, and is as wide as the page lets it be.
      await until('.root to be a float', () => getComputedStyle(root).float === 'left');
      expect(root.getBoundingClientRect().height).to.equal(lined.getBoundingClientRect().height);
      const boxes = (found: Map<string, string>): string[] =>
        [...found].filter(([key]) => / box$|height of/.test(key)).map((pair) => pair.join(': '));
      expect(boxes(everythingIn(lined))).to.deep.equal(boxes(plain));
    });
  }

  it('is a block again where a page takes its lines away', async () => {
    page.textContent = `${PLAIN} body { text-decoration: underline }`;
    const host = await shown(ELEMENTS['peer-naloxone-guide']!());
    page.textContent = PLAIN;
    const root = host.shadowRoot!.querySelector('.root')!;
    await until('.root to be a float', () => getComputedStyle(root).float === 'left');
    const now = performance.now.bind(performance);
    try {
      performance.now = () => now() + 2001;
      (host as unknown as { requestUpdate(): void }).requestUpdate();
      await host.updateComplete;
    } finally {
      performance.now = now;
    }
    expect(getComputedStyle(root).float).to.equal('none');
    expect(root.nextElementSibling).to.equal(null);
  });

  it('keeps words at 16 px where a page makes its root smaller', async () => {
    page.textContent = 'html { font-size: 62.5% } * { font: inherit }';
    for (const element of Object.values(ELEMENTS)) {
      const host = await shown(element());
      for (const part of host.shadowRoot!.querySelectorAll('.box, button, a, li, legend, h2')) {
        expect(parseFloat(getComputedStyle(part).fontSize), part.outerHTML).to.be.at.least(15);
      }
      const root = host.shadowRoot!.querySelector('.root')!;
      expect(parseFloat(getComputedStyle(root).fontSize)).to.be.at.least(16);
    }
  });

  it('passes on what is the page’s to decide: seen or not, direction, light or dark, the font', async () => {
    page.textContent = 'html { font-family: monospace }';
    const guide = ELEMENTS['peer-naloxone-guide']!();
    const style = (host: HTMLElement) => getComputedStyle(host.shadowRoot!.querySelector('h2')!);
    const plain = style(await shown(guide));
    expect(plain.visibility).to.equal('visible');
    expect(plain.fontFamily).to.equal('monospace');
    expect(style(await shown(guide, 'visibility: hidden')).visibility).to.equal('hidden');
    expect(style(await shown(guide, 'direction: rtl')).direction).to.equal('rtl');
    expect(style(await shown(guide, '--peer-font: serif')).fontFamily).to.equal('serif');
    const light = style(await shown(guide, 'color-scheme: light')).color;
    expect(style(await shown(guide, 'color-scheme: dark')).color).not.to.equal(light);
  });

  it('writes in lines, whatever way the page writes', async () => {
    const host = await shown(ELEMENTS['peer-naloxone-guide']!(), 'writing-mode: vertical-rl');
    const heading = getComputedStyle(host.shadowRoot!.querySelector('h2')!);
    expect(heading.writingMode).to.equal('horizontal-tb');
  });

  it('keeps its place in the order of a style sheet that Lit puts into the root', async () => {
    const host = await shown(ELEMENTS['peer-resource-finder']!());
    const roots = [...host.shadowRoot!.children].filter(({ className }) => className === 'root');
    expect(roots).to.have.length(1);
    expect(host.shadowRoot!.querySelector('.root h2')).not.to.equal(null);
  });

  const PLACES: Readonly<Record<string, string>> = {
    'a flex row': 'display: flex',
    'a flex row that centres': 'display: flex; align-items: center; justify-content: center',
    'a flex column': 'display: flex; flex-direction: column; align-items: flex-start',
    'an inline flex row': 'display: inline-flex',
    'an inline block': 'display: inline-block',
    'a float': 'float: left',
    'a grid': 'display: grid',
    'a grid with columns as wide as they need': 'display: grid; grid-template-columns: auto auto',
    'a grid that centres': 'display: grid; place-items: center',
    'a table': 'display: table',
    'a fitting box': 'inline-size: fit-content',
    'an absolute box': 'position: absolute',
  };
  for (const [place, style] of Object.entries(PLACES)) {
    it(`does not collapse in ${place}, nor stick out of it`, async () => {
      for (const tag of ['peer-naloxone-guide', 'peer-outreach-form', 'peer-resource-finder']) {
        for (const room of [320, 900]) {
          const around = await fixture<HTMLElement>(
            html`<div style="position: relative; inline-size: ${room}px">
              <div style=${style}>${ELEMENTS[tag]!()}</div>
            </div>`,
          );
          const width = around.querySelector(tag)!.getBoundingClientRect().width;
          expect(width, `${tag} in ${room}`).to.be.within(256, room);
          expect(around.scrollWidth, `${tag} in ${room}`).to.be.at.most(room);
        }
      }
    });
  }

  it('fills a flex row, and shares it with another', async () => {
    for (const room of [320, 900]) {
      const { 'peer-outreach-form': form, 'peer-naloxone-guide': guide } = ELEMENTS;
      const row = await fixture<HTMLElement>(
        html`<div style="display: flex; inline-size: ${room}px">${form!()}${guide!()}</div>`,
      );
      const widths = [...row.children].map((part) => part.getBoundingClientRect().width);
      expect(widths[0]! + widths[1]!).to.equal(room);
      row.lastElementChild!.remove();
      expect(row.firstElementChild!.getBoundingClientRect().width).to.equal(room);
    }
  });

  it('gives a narrow page what it has', async () => {
    for (const display of ['block', 'inline-block', 'flex', 'inline-flex']) {
      page.textContent = `peer-outreach-form { display: ${display} }`;
      for (const around of ['block', 'flex', 'grid']) {
        const style = `display: ${around}; inline-size: 240px`;
        const host = await shown(ELEMENTS['peer-outreach-form']!(), style);
        expect(host.getBoundingClientRect().width, `${display} in ${around}`).to.equal(240);
      }
    }
  });

  it('measures every box with its edge', async () => {
    const host = await shown(ELEMENTS['peer-outreach-form']!());
    const odd = [...host.shadowRoot!.querySelectorAll('.root, .root *')].filter(
      (part) => getComputedStyle(part).boxSizing !== 'border-box',
    );
    expect(odd).to.deep.equal([]);
  });
});
