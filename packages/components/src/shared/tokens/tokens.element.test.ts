import { expect } from '@open-wc/testing';
import { contrast, rgbToHex, type Rgb } from './contrast.ts';
import { leastContrast, PAIRS } from './pairs.ts';
import { DEFAULT_BRAND, PALETTE } from './palette.data.ts';
import { resolve, type Mode } from './theme.ts';
import { COLOR_ROLES, type ColorRole } from './tokens.ts';
import { preferenceStyles } from './preferences.styles.ts';
import { tokenStyles } from './tokens.styles.ts';

const SCHEMES: readonly Mode[] = ['light', 'dark'];
const BRANDS = 200;
/** Of 255. Engines round and store colours a little differently. */
const TOLERANCE = 2;

/** A seeded generator: a failure can be run again. */
function* brands(count: number): Generator<Rgb> {
  let seed = 20_251;
  const next = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  };
  yield* [
    [0, 0, 0],
    [255, 255, 255],
    [0, 0, 255],
    [255, 255, 0],
    [0, 255, 0],
  ] satisfies Rgb[];
  for (let made = 5; made < count; made += 1) yield [next(), next(), next()];
}

class Stage {
  readonly host = document.createElement('div');
  readonly #probes = new Map<ColorRole, HTMLElement>();
  readonly #pen: CanvasRenderingContext2D;

  /** @param always A media condition to act as if it were met: no engine lets a page set them. */
  constructor(always = 'none') {
    const root = this.host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokenStyles, preferenceStyles].map(({ cssText }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText.replace(`@media ${always}`, '@media all'));
      return sheet;
    });
    for (const role of COLOR_ROLES) {
      const probe = document.createElement('i');
      probe.style.backgroundColor = `var(--_${role})`;
      root.append(probe);
      this.#probes.set(role, probe);
    }
    const canvas = document.createElement('canvas');
    canvas.width = COLOR_ROLES.length;
    canvas.height = 1;
    this.#pen = canvas.getContext('2d', { willReadFrequently: true })!;
    document.body.append(this.host);
  }

  /** What the screen gets for each role: computed style, painted. */
  paint(): Record<ColorRole, Rgb> {
    [...this.#probes.values()].forEach((probe, at) => {
      this.#pen.fillStyle = getComputedStyle(probe).backgroundColor;
      this.#pen.fillRect(at, 0, 1, 1);
    });
    const { data } = this.#pen.getImageData(0, 0, COLOR_ROLES.length, 1);
    return Object.fromEntries(
      COLOR_ROLES.map((role, at) => [role, [data[4 * at], data[4 * at + 1], data[4 * at + 2]]]),
    ) as unknown as Record<ColorRole, Rgb>;
  }

  set(brand: string, scheme: string): void {
    this.host.style.setProperty('--peer-brand', brand);
    this.host.style.colorScheme = scheme;
  }
}

describe('design tokens in a browser', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => {
    stage.host.remove();
  });

  for (const scheme of SCHEMES) {
    it(`paint what the arithmetic says, with the contrast promised, in ${scheme}`, () => {
      for (const brand of brands(BRANDS)) {
        stage.set(rgbToHex(brand), scheme);
        const painted = stage.paint();
        for (const role of COLOR_ROLES) {
          const expected = resolve(PALETTE[scheme][role], brand);
          const off = Math.max(...expected.map((part, at) => Math.abs(part - painted[role][at]!)));
          expect(
            off,
            `${scheme} ${role} for ${rgbToHex(brand)}: ${rgbToHex(painted[role])}, not ${rgbToHex(expected)}`,
          ).to.be.at.most(TOLERANCE);
        }
        for (const { kind, front, back } of PAIRS) {
          expect(
            contrast(painted[front], painted[back]),
            `${scheme} ${front} on ${back} for ${rgbToHex(brand)}`,
          ).to.be.at.least(leastContrast(kind, scheme));
        }
      }
    });
  }

  for (const scheme of SCHEMES) {
    it(`hold more contrast when it is asked for, in ${scheme}`, () => {
      const more = new Stage('(prefers-contrast:more)');
      const mode: Mode = `${scheme}-contrast` as Mode;
      for (const brand of brands(40)) {
        more.set(rgbToHex(brand), scheme);
        const painted = more.paint();
        for (const { kind, front, back } of PAIRS) {
          expect(
            contrast(painted[front], painted[back]),
            `${mode} ${front} on ${back} for ${rgbToHex(brand)}`,
          ).to.be.at.least(leastContrast(kind, mode));
        }
      }
      more.host.remove();
    });
  }

  it('print dark words on white paper, whatever the scheme, and no filled areas', () => {
    const paper = new Stage('print');
    for (const brand of brands(20)) {
      paper.set(rgbToHex(brand), 'dark');
      const painted = paper.paint();
      expect(rgbToHex(painted.surface)).to.equal('#ffffff');
      for (const { kind, front, back } of PAIRS) {
        // Two people, and a bar on its track, share one paper; nobody presses a button on it.
        if (kind !== 'apart' && kind !== 'track' && front !== 'on-alarm-button')
          expect(rgbToHex(painted[back]), back).to.equal('#ffffff');
        expect(contrast(painted[front], painted[back])).to.be.at.least(
          leastContrast(kind, 'light'),
        );
      }
    }
    paper.host.remove();
  });

  it('print dark what a page put between the tags, though its own rule is pale', () => {
    const paper = new Stage('print');
    const style = document.createElement('style');
    style.textContent = 'a.pale { color: #9fd8cf }';
    const link = document.createElement('a');
    link.className = 'pale';
    paper.host.shadowRoot!.append(document.createElement('slot'));
    paper.host.append(link, style);
    for (const sheet of paper.host.shadowRoot!.adoptedStyleSheets) {
      const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('');
      sheet.replaceSync(text.replaceAll('@media print', '@media all'));
    }
    expect(getComputedStyle(link).color).to.equal('rgb(0, 0, 0)');
    paper.host.remove();
  });

  it('use the default brand when none is set', () => {
    stage.host.style.colorScheme = 'light';
    expect(rgbToHex(stage.paint().action)).to.equal(DEFAULT_BRAND);
  });

  it('treat a translucent brand as opaque', () => {
    stage.set('rgb(0 48 135 / 0.2)', 'light');
    expect(rgbToHex(stage.paint().action)).to.equal('#003087');
  });

  it('leave words readable when the brand is not a colour', () => {
    for (const always of ['none', '(prefers-contrast:more)']) {
      for (const scheme of SCHEMES) {
        const broken = new Stage(always);
        broken.set('banana', scheme);
        const button = document.createElement('b');
        broken.host.shadowRoot!.append(button);
        broken.host.style.color = 'rgb(1, 2, 3)';
        button.style.color = 'var(--_on-action)';
        button.style.backgroundColor = 'var(--_action)';
        const { color, backgroundColor } = getComputedStyle(button);
        expect([color, backgroundColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)']);
        broken.host.remove();
      }
    }
  });

  it('take any CSS colour, also one brand for light and one for dark', () => {
    stage.set('light-dark(#003087, gold)', 'light');
    expect(rgbToHex(stage.paint().action)).to.equal('#003087');
    stage.set('light-dark(#003087, gold)', 'dark');
    const [red, , blue] = stage.paint().action;
    expect(red).to.be.greaterThan(blue + 100);
  });

  it('follow the colour scheme of the page, not of the system', () => {
    stage.set(DEFAULT_BRAND, '');
    document.documentElement.style.colorScheme = 'dark';
    const dark = stage.paint().surface;
    document.documentElement.style.colorScheme = 'light';
    const light = stage.paint().surface;
    document.documentElement.style.removeProperty('color-scheme');
    expect(light[0] - dark[0]).to.be.greaterThan(150);
  });

  it('keep density and text size within limits and targets untouched', () => {
    const probe = document.createElement('b');
    stage.host.shadowRoot!.append(probe);
    probe.style.paddingLeft = 'var(--_space-4)';
    probe.style.fontSize = 'var(--_text-m)';
    probe.style.height = 'var(--_target)';
    probe.style.display = 'block';
    const read = (): string[] => {
      const { paddingLeft, fontSize, height } = getComputedStyle(probe);
      return [paddingLeft, fontSize, height];
    };
    stage.host.style.setProperty('--peer-density', '9');
    stage.host.style.setProperty('--peer-text-size', '3px');
    expect(read()).to.deep.equal(['24px', '16px', '48px']);
    stage.host.style.setProperty('--peer-density', '0.1');
    stage.host.style.setProperty('--peer-text-size', '20px');
    expect(read()).to.deep.equal(['12px', '20px', '48px']);
  });
});
