import { describe, expect, it } from 'vitest';
import { plain, plainJson } from './plain.ts';

describe('text for a terminal', () => {
  it.each([
    ['\u061C519', '<U+061C>519'],
    ['a\u202Egnp.exe', 'a<U+202E>gnp.exe'],
    ['\u001B[2J', '<U+001B>[2J'],
    ['\u009B31m\u0007', '<U+009B>31m<U+0007>'],
    ['soft\u00ADhyphen, \u200Bzero\uFEFF', 'soft<U+00AD>hyphen, <U+200B>zero<U+FEFF>'],
    ['\u2028\u2029', '<U+2028><U+2029>'],
    ['\u{E0041}\u3164\u115F', '<U+E0041><U+3164><U+115F>'],
    ['one\r\ntwo\nthree\tfour', 'one\ntwo\nthree four'],
  ])('names what cannot be seen in %j', (text, seen) => {
    expect(plain(text)).toBe(seen);
  });

  it('leaves what people write', () => {
    // Persian with a zero-width non-joiner, and a family of three, joined.
    for (const text of ['Zoë, Ωμέγα, łódź', '\u0645\u06CC\u200C\u062E', '👩‍👩‍👧 ❤️'])
      expect(plain(text)).toBe(text);
  });

  it('escapes it in JSON, which reads the same', () => {
    const value = { '\u061C': 'a\u202E\u{E0041}\u009B\n' };
    expect(plainJson(value)).toBe('{\n  "\\u061c": "a\\u202e\\udb40\\udc41\\u009b\\n"\n}');
    expect(JSON.parse(plainJson(value))).toEqual(value);
  });
});
