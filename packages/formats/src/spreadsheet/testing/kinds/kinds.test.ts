import { describe, expect, it } from 'vitest';
import { CELLS } from './cells.ts';
import { DATES } from './dates.ts';
import { DROP_IN } from './drop-in.ts';
import { HEADINGS } from './headings.ts';
import { judge } from './judge.ts';
import { MESSY } from './messy.ts';
import { PARTNERS } from './partners.ts';
import { PLACES } from './places.ts';
import { PRIVACY } from './privacy.ts';
import { ROWS } from './rows.ts';
import { SHEETS } from './sheets.ts';
import { VOLUNTEERS } from './volunteers.ts';

const KINDS = {
  PLACES,
  HEADINGS,
  DATES,
  CELLS,
  ROWS,
  SHEETS,
  PRIVACY,
  MESSY,
  VOLUNTEERS,
  PARTNERS,
  DROP_IN,
};

describe.each(Object.entries(KINDS))('%s, without a map', (_, kinds) => {
  it.each(kinds)('$kind', async (kind) => {
    const { wrong } = await judge(kind);
    expect(wrong.join('\n')).toBe('');
  });
});

it('most is right, the rest is said, and nothing is wrong', async () => {
  const verdicts = await Promise.all(Object.values(KINDS).flat().map(judge));
  const sum = (of: 'right' | 'warned'): number =>
    verdicts.reduce((total, verdict) => total + verdict[of], 0);
  expect(verdicts.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(sum('right')).toBeGreaterThan(1000);
  expect(sum('warned') / (sum('warned') + sum('right'))).toBeLessThan(0.1);
});
