import { describe, expect, it } from 'vitest';
import { fitted } from './fitted.ts';

const HEADS = ['File', 'Row', 'Found', 'What to do'];
const ROW = ['list.csv', 'row 4', 'There is no name at all.', 'Add one: people look for it.'];

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

describe('a table for a terminal', () => {
  it('is one line for each row where no width is known', () => {
    expect(fitted([HEADS, ROW], undefined)).toBe(
      [
        'File      Row    Found                     What to do',
        'list.csv  row 4  There is no name at all.  Add one: people look for it.',
      ].join('\n'),
    );
  });

  it('wraps only when it has to: the last column that fits is not wrapped', () => {
    const natural = widest(fitted([HEADS, ROW], undefined));
    expect(fitted([HEADS, ROW], natural)).toBe(fitted([HEADS, ROW], undefined));
    const narrower = fitted([HEADS, ROW], natural - 1);
    expect(narrower.split('\n').length).toBeGreaterThan(2);
    expect(widest(narrower)).toBeLessThan(natural);
  });

  it.each([40, 50, 60, 70])('is no wider than %d columns', (width) => {
    expect(widest(fitted([HEADS, ROW], width))).toBeLessThanOrEqual(width);
  });

  it('keeps every word', () => {
    const words = fitted([HEADS, ROW], 45).split(/\s+/).filter(Boolean).sort();
    expect(words).toEqual([...HEADS, ...ROW].join(' ').split(/\s+/).sort());
  });

  it('breaks a word that is longer than its column', () => {
    const text = fitted([['a', 'b', 'x'.repeat(30), 'c']], 30);
    expect(widest(text)).toBeLessThanOrEqual(30);
    expect(text.replace(/[^x]/g, '')).toHaveLength(30);
  });

  it('cuts names that would leave no room for the sentences', () => {
    const [line = ''] = fitted([['n'.repeat(60), 'sentence', 'todo']], 60).split('\n');
    expect(line).toBe(`${'n'.repeat(28)}  sentence  todo`);
  });
});
