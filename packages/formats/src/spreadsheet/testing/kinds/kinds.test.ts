import { describe, expect, it } from 'vitest';
import { DATES } from './dates.ts';
import { HEADINGS } from './headings.ts';
import { judge } from './judge.ts';
import { PLACES } from './places.ts';

describe('kinds of lists, without a map', () => {
  it.each([...PLACES, ...HEADINGS, ...DATES])('$kind', async (kind) => {
    const { wrong } = await judge(kind);
    expect(wrong.join('\n')).toBe('');
  });
});
