import { describe, expect, it } from 'vitest';
import { CELLS } from './cells.ts';
import { DATES } from './dates.ts';
import { HEADINGS } from './headings.ts';
import { judge } from './judge.ts';
import { PLACES } from './places.ts';
import { PRIVACY } from './privacy.ts';
import { ROWS } from './rows.ts';
import { SHEETS } from './sheets.ts';

describe('kinds of lists, without a map', () => {
  it.each([...PLACES, ...HEADINGS, ...DATES, ...CELLS, ...ROWS, ...SHEETS, ...PRIVACY])(
    '$kind',
    async (kind) => {
      const { wrong } = await judge(kind);
      expect(wrong.join('\n')).toBe('');
    },
  );
});
