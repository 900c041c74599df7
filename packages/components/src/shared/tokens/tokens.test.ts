import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stale } from '../../../tokens/build.mjs';
import {
  contrast,
  hexToRgb,
  luminance,
  oklchToLinear,
  ratioOf,
  rgbToHex,
  rgbToOklch,
  type Rgb,
} from './contrast.ts';
import { leastContrast, PAIRS } from './pairs.ts';
import { DEFAULT_BRAND, PALETTE } from './palette.data.ts';
import { TOKEN_DOCS } from './tokens.data.ts';
import { derive, resolve, YIELD, type Mode } from './theme.ts';
import { COLOR_ROLES, PUBLIC_TOKENS, SETTING_TOKENS, type ColorRole } from './tokens.ts';
import { preferenceStyles } from './preferences.styles.ts';
import { tokenStyles } from './tokens.styles.ts';

const MODES = Object.keys(PALETTE) as Mode[];
const channel = fc.integer({ min: 0, max: 255 });
const anyBrand: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel);

function failures(brand: Rgb): string[] {
  return MODES.flatMap((mode) => {
    const light = Object.fromEntries(
      COLOR_ROLES.map((role) => [role, luminance(resolve(PALETTE[mode][role], brand))]),
    ) as Record<ColorRole, number>;
    return PAIRS.flatMap(({ kind, front, back }) => {
      const ratio = ratioOf(light[front], light[back]);
      return ratio < leastContrast(kind, mode)
        ? [`${mode}: ${kind} ${front} on ${back} is ${ratio.toFixed(2)}`]
        : [];
    });
  });
}

/** Relative luminance on a wide-gamut screen, which cuts nothing off. */
function wideLuminance(mode: Mode, role: ColorRole, brand: Rgb): number {
  const [red, green, blue] = oklchToLinear(derive(PALETTE[mode][role], brand));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('contrast by construction', () => {
  it('holds for 10,000 random brand colours in every mode and every pair', () => {
    fc.assert(
      fc.property(anyBrand, (brand) => {
        expect(failures(brand)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it('holds for the corners and edges of the colour cube, where cutting off is hardest', () => {
    const steps = [0, 1, 51, 102, 127, 128, 153, 204, 254, 255];
    for (const red of steps)
      for (const green of steps)
        for (const blue of steps) expect(failures([red, green, blue])).toEqual([]);
  }, 60_000);

  it('holds on wide-gamut screens, which do not cut colours off at sRGB', () => {
    fc.assert(
      fc.property(anyBrand, fc.constantFrom(...MODES), (brand, mode) => {
        for (const { kind, front, back } of PAIRS) {
          const ratio = ratioOf(
            wideLuminance(mode, front, brand),
            wideLuminance(mode, back, brand),
          );
          expect(ratio, `${mode} ${front} on ${back}`).toBeGreaterThanOrEqual(
            leastContrast(kind, mode) - 0.05,
          );
        }
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it('keeps a brand colour as it is on the filled button when words are readable on it', () => {
    for (const brand of ['#003087', '#ffd100', DEFAULT_BRAND]) {
      expect(resolve(PALETTE.light.action, hexToRgb(brand))).toEqual(hexToRgb(brand));
    }
  });

  it('fills a button that differs from the paper, and so from one with an outline, whatever the brand', () => {
    fc.assert(
      fc.property(anyBrand, (brand) => {
        const paper = derive(PALETTE.light.surface, brand);
        const fill = rgbToOklch(resolve(PALETTE.light.action, brand));
        expect(paper.l - fill.l + Math.abs(fill.c - paper.c)).toBeGreaterThan(0.09);
      }),
      { numRuns: 5_000 },
    );
    const fill = rgbToOklch(resolve(PALETTE.light.action, hexToRgb('#fafafa')));
    expect(fill.l).toBeLessThan(0.87);
    // Yellow is light, and stays yellow.
    expect(derive(PALETTE.light.action, hexToRgb('#ffe600')).l).toBe(
      rgbToOklch(hexToRgb('#ffe600')).l,
    );
  });

  it('lets no filled button look like the emergency number, whatever the brand', () => {
    for (const mode of MODES) {
      const call = rgbToOklch(resolve(PALETTE[mode].call, [0, 0, 0]));
      expect(call.h).toBeCloseTo(YIELD.hue, -1);
      fc.assert(
        fc.property(anyBrand, (brand) => {
          const { c, h } = derive(PALETTE[mode].action, brand);
          const near = Math.abs(h - YIELD.hue) / YIELD.within;
          expect(c).toBeLessThanOrEqual(0.19 * Math.max(YIELD.least, near));
        }),
      );
    }
    const red = rgbToOklch(resolve(PALETTE.light.action, hexToRgb('#c8102e')));
    expect(red.c).toBeLessThan(0.05);
  });

  it('gives call and alarm no share of the brand', () => {
    for (const mode of MODES)
      for (const role of ['call', 'on-call', 'call-edge', 'alarm', 'on-alarm'] as const)
        expect(PALETTE[mode][role].kind).toBe('fixed');
  });

  it('notices a colour that does not hold', () => {
    const tooPale = { kind: 'fixed', l: 0.6, c: 0, h: 0 } as const;
    const paper = resolve(PALETTE.light.surface, hexToRgb(DEFAULT_BRAND));
    expect(contrast(resolve(tooPale, [0, 0, 0]), paper)).toBeLessThan(7);
  });
});

describe('colour arithmetic', () => {
  it('comes back to the same colour', () => {
    fc.assert(
      fc.property(anyBrand, (rgb) => {
        expect(resolve({ kind: 'fixed', ...rgbToOklch(rgb) }, [0, 0, 0])).toEqual(rgb);
      }),
    );
  });

  it('agrees with the published figures', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast(hexToRgb('#767676'), [255, 255, 255])).toBeCloseTo(4.54, 2);
    const red = rgbToOklch([255, 0, 0]);
    expect([red.l, red.c, red.h].map((n) => Number(n.toFixed(3)))).toEqual([0.628, 0.258, 29.234]);
  });

  it('refuses what is not a hex colour', () => {
    expect(() => hexToRgb('teal')).toThrow(RangeError);
  });
});

describe('sizes of words', () => {
  it('follow the token of plain words, never the root of a page, which may be 10 px', () => {
    const folder = new URL('../../', import.meta.url);
    const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.styles.ts'),
    );
    expect(sheets.length).toBeGreaterThan(30);
    const odd = sheets.filter((path) =>
      /font(-size)?:[^;]*\drem/.test(readFileSync(new URL(path, folder), 'utf8')),
    );
    expect(odd).toEqual([]);
  });
});

describe('generated files', () => {
  it('are what the JSON sources ask for (else: npm run tokens -w @peerkit/components)', async () => {
    expect(await stale()).toEqual([]);
  }, 60_000);

  it('declare every token once in the style sheet and say what it is for', () => {
    const css = tokenStyles.cssText;
    for (const role of COLOR_ROLES) expect(css).toContain(`--_${role}:`);
    for (const name of SETTING_TOKENS) expect(css).toContain(`${name}:`);
    for (const name of PUBLIC_TOKENS) expect(css).toContain(`var(${name},`);
    expect(new Set(TOKEN_DOCS.map((doc) => doc.name)).size).toBe(TOKEN_DOCS.length);
    const publicDocs = TOKEN_DOCS.filter((doc) => doc.group === 'public');
    expect(publicDocs.every((doc) => doc.description.length > 20)).toBe(true);
  });

  it('give old browsers the default brand in light, in plain hex', () => {
    const plain = tokenStyles.cssText.split('@supports')[0] ?? '';
    expect(plain).not.toMatch(/oklch|light-dark/);
    for (const role of COLOR_ROLES) {
      const hex = rgbToHex(resolve(PALETTE.light[role], hexToRgb(DEFAULT_BRAND)));
      const short = hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
      expect(`${plain};`).toMatch(new RegExp(`--_${role}:${short}[;}]`));
    }
  });

  it('give the large words a size where the width of the element is not known', () => {
    const [plain, fluid] = tokenStyles.cssText.split('@supports (width:1cqi)');
    expect(plain).not.toContain('cqi');
    for (const size of ['question', 'command', 'clock']) {
      expect(plain).toContain(`--_text-${size}:calc(`);
      expect(fluid).toContain(`--_text-${size}:clamp(`);
    }
  });

  it('use no property that is not declared', () => {
    const css = tokenStyles.cssText + preferenceStyles.cssText;
    const used = [...css.matchAll(/var\((--_[\w-]+)/g)].map((match) => match[1]!);
    for (const name of used) expect(css).toContain(`${name}:`);
  });

  it('need nothing of the second sheet to be readable on paper', () => {
    expect(tokenStyles.cssText).toContain('@media print{:host{color-scheme:light!important}}');
    expect(tokenStyles.cssText).not.toMatch(/prefers-contrast|forced-colors/);
  });

  it('give every colour to forced colours, so that none is left to chance', () => {
    const forced = preferenceStyles.cssText.split('forced-colors:active')[1] ?? '';
    for (const role of COLOR_ROLES) expect(forced).toContain(`--_${role}:`);
  });
});
