import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { layersOf, turnsRound } from './glyph.ts';
import * as form from './pictures/form.ts';
import * as guide from './pictures/guide.ts';
import * as places from './pictures/places.ts';
import * as ui from './ui.ts';

const pictures = [...Object.entries(guide), ...Object.entries(form)];
const signs = [...Object.entries(ui), ...Object.entries(places)];
const all = [...pictures, ...signs];

/** How many numbers each path command takes. */
const ARITY: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  a: 7,
  z: 0,
};

/** What is wrong with path data, or undefined. An engine draws up to the first mistake and says nothing. */
function mistake(path: string): string | undefined {
  if (!path.startsWith('M')) return 'does not start with M';
  if (/[^\d\s.\-A-Za-z]/.test(path)) return 'has a character that is no path data';
  for (const [command] of path.matchAll(/[A-Za-z][^A-Za-z]*/g)) {
    const arity = ARITY[command.charAt(0).toLowerCase()];
    const count = command.slice(1).match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)?.length ?? 0;
    if (arity === undefined) return `unknown command in "${command}"`;
    if (arity === 0 ? count > 0 : count === 0 || count % arity > 0) {
      return `${count} numbers in "${command}"`;
    }
  }
  return undefined;
}

const tones = (glyph: string): boolean[] =>
  [...new Set(layersOf(glyph).map(({ accent }) => accent))].sort();

describe('glyphs', () => {
  it.each(all)('%s is made of known pens and whole path data', (_name, glyph) => {
    const layers = layersOf(glyph);
    expect(layers.length).toBeGreaterThan(0);
    for (const { path } of layers) expect(mistake(path), path).toBeUndefined();
  });

  it('finds path data an engine would stop at', () => {
    expect(mistake('L1 1')).toBeDefined();
    expect(mistake('M1 1L2')).toBe('1 numbers in "L2"');
    expect(mistake('M1 1C1 1 2 2 3')).toBeDefined();
    expect(mistake('M1 1Q2 2 3 3')).toBe('unknown command in "Q2 2 3 3"');
    expect(mistake('M1 1h2Z|')).toBeDefined();
    expect(mistake('M1-1.5.5')).toBe('3 numbers in "M1-1.5.5"');
    expect(mistake('M1-1.5.5 2h.5Z')).toBeUndefined();
  });

  it.each(all)('%s needs no more than one decimal', (_name, glyph) => {
    expect(glyph).not.toMatch(/\.\d\d/);
  });

  it('throws for a pen that does not exist, naming it', () => {
    expect(() => layersOf('xM0 0h1')).toThrow('No pen "x"');
  });

  it('draws in the accent colour for a capital, in words’ colour for a small letter', () => {
    expect(layersOf('dM1 1h0|DM2 2h0')).toEqual([
      { width: 10, filled: false, accent: false, path: 'M1 1h0' },
      { width: 10, filled: false, accent: true, path: 'M2 2h0' },
    ]);
  });

  it.each(pictures)('%s has both tones: who needs help, and who or what helps', (_name, glyph) => {
    expect(tones(glyph)).toEqual([false, true]);
  });

  it.each(pictures)('%s has no filled shape that the edge of the picture cuts', (_name, glyph) => {
    for (const { filled, path } of layersOf(glyph)) {
      if (filled) expect(path).not.toMatch(/(?<![\d.])(?:0|48)(?![\d.])/);
    }
  });

  it.each(signs)('%s has the one tone of the words beside it', (_name, glyph) => {
    expect(tones(glyph)).toEqual([false]);
  });

  it('turns round only what points along the line of words', () => {
    const turning = all.filter(([, glyph]) => turnsRound(glyph)).map(([name]) => name);
    expect(turning.sort()).toEqual(['back', 'breath', 'exit', 'forward', 'list', 'undo']);
  });

  it('has no name and no drawing twice', () => {
    expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
    expect(new Set(all.map(([, glyph]) => glyph.replace('~', ''))).size).toBe(all.length);
  });

  it('keeps all pictures of the guide under 2 KB squeezed', () => {
    expect(brotliCompressSync(JSON.stringify(guide)).byteLength).toBeLessThan(2_000);
  });
});
