import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';
import { cpuMs } from '../../../../tools/vitest/cpu.ts';

describe('plain text', () => {
  it.each([
    ['Open to all.', 'Open to all.'],
    ['<p>Food &amp; drink</p><p>Every&nbsp;day</p>', 'Food & drink\n\nEvery day'],
    ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['<ul><li>Kits</li><li>Tea</li></ul>', '- Kits\n\n- Tea'],
    ['<a href="https://a.org/x">Our page</a>.', 'Our page (https://a.org/x).'],
    ['<a href="https://a.org">a.org</a>', 'a.org'],
    ["<a href='mailto:hi@a.org'>Write</a>", 'Write (hi@a.org)'],
    ['<a href="javascript:alert(1)">Click</a>', 'Click'],
    ['Hi<script>alert("<p>")</script> you', 'Hi you'],
    ['<style>p { color: red }</style>Words', 'Words'],
    ['<img src=x onerror="alert(1 > 0)">Words', 'Words'],
    ['a <!-- secret --> b', 'a b'],
    ['Ages < 18 and > 12', 'Ages < 18 and > 12'],
    ['I <3 you', 'I <3 you'],
    ['an unclosed <b', 'an unclosed <b'],
    ['<https://a.org> or <me@a.org>', 'https://a.org or me@a.org'],
    ['# Heading\n**Bold** and *soft* and `code`', 'Heading\nBold and soft and code'],
    ['[Our page](https://a.org "Title") here', 'Our page (https://a.org) here'],
    ['* one\n* two', '- one\n- two'],
    ['5 * 3 * 2, a_b_c, #1, [sic], snake__case', '5 * 3 * 2, a_b_c, #1, [sic], snake__case'],
    ['&eacute;t&#233; &#x2014; &nosuch; &#0; AT&T', 'été — &nosuch;  AT&T'.replace('  ', ' ')],
  ])('%j is read as %j', (input, output) => {
    expect(plainText(input)).toBe(output);
  });

  it('leaves no tag of HTML behind, whatever it is given', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      'a',
      ' ',
      '/',
      '<p>',
      '<a href="',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '*',
      '[',
      '](',
      ')',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const out = plainText(pieces.join(''));
        expect(out).not.toMatch(/<(?:p|script)>/);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '<'.repeat(200_000),
    '<a href="'.repeat(50_000),
    '<a href="x">'.repeat(50_000),
    '<!--'.repeat(100_000),
    '<script>'.repeat(50_000),
    '*'.repeat(200_000),
    '*a'.repeat(100_000),
    '**a'.repeat(100_000),
    '__a'.repeat(100_000),
    '['.repeat(200_000),
    '[a]('.repeat(100_000),
    '`a'.repeat(100_000),
    '&#'.repeat(100_000),
    '&aaaaaaaa'.repeat(30_000),
    ' '.repeat(300_000) + '<p>',
    '\n'.repeat(300_000) + '<p>',
    `<b ${' href'.repeat(60_000)}`,
    '</'.repeat(100_000),
  ])('takes time in proportion to its length: %#', (hostile) => {
    const start = cpuMs();
    plainText(hostile);
    expect(cpuMs() - start).toBeLessThan(1500);
  });
});
