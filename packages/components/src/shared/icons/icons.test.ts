import { describe, expect, it } from 'vitest';
import { layersOf, turnsRound } from './glyph.ts';
import * as form from './pictures/form.ts';
import * as guide from './pictures/guide.ts';
import * as ui from './ui.ts';

const all = Object.entries({ ...guide, ...form, ...ui });

describe('glyphs', () => {
  it.each(all)('%s is made of known pens and plain path data', (_name, glyph) => {
    const layers = layersOf(glyph);
    expect(layers.length).toBeGreaterThan(0);
    for (const { path } of layers) expect(path).toMatch(/^M[\d\s.,\-+MLHVCSAZmlhvcsaz]+$/);
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

  it('turns round only what points along the line of words', () => {
    const turning = all.filter(([, glyph]) => turnsRound(glyph)).map(([name]) => name);
    expect(turning.sort()).toEqual(['back', 'breath', 'exit', 'forward', 'list', 'undo']);
  });

  it('keeps the whole guide set under 2.5 KB squeezed', async () => {
    const text = JSON.stringify(guide);
    const squeezed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = (await new Response(squeezed).arrayBuffer()).byteLength;
    expect(bytes).toBeLessThan(2_500);
  });

  it('shows the one who helps, or the tool, in every picture', () => {
    for (const [name, glyph] of Object.entries(guide)) {
      expect(
        layersOf(glyph).some((layer) => layer.accent),
        name,
      ).toBe(true);
    }
  });
});
