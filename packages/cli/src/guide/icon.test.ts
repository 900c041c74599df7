import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { iconPng } from './icon.ts';

/** Parts of a PNG by name. */
function partsOf(png: Buffer): Record<string, Buffer> {
  const parts: Record<string, Buffer> = {};
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    parts[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  return parts;
}

describe('the icon', () => {
  it.each([192, 512])('is a cross that stays inside of any shape, at %d pixels', (size) => {
    const { IHDR, PLTE, IDAT } = partsOf(iconPng(size));
    expect([IHDR?.readUInt32BE(0), IHDR?.readUInt32BE(4)]).toEqual([size, size]);
    expect(PLTE?.toString('hex')).toBe('0b4f4affffff');
    const pixels = inflateSync(IDAT ?? Buffer.alloc(0));
    const row = size / 8 + 1;
    expect(pixels).toHaveLength(row * size);
    const isLight = (x: number, y: number) =>
      (((pixels[y * row + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1;
    const middle = size / 2;
    expect([isLight(middle, middle), isLight(0, 0), isLight(size - 1, middle)]).toEqual([
      true,
      false,
      false,
    ]);
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        if (isLight(x, y)) expect(Math.hypot(x - middle, y - middle)).toBeLessThan(0.4 * size);
      }
    }
  });
});
