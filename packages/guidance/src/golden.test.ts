import { describe, expect, it } from 'vitest';
import { CHECKS } from './testing/goldens/checks.ts';
import { loadGuideData } from './testing/goldens/load.ts';

// The goldens are written by hand, from the fact sheets and not from the data. `npm run mutate:guidance`
// changes the data in 300 ways and shows which of these tests notices. A changed text needs a new lock:
// `npm run mutate:guidance -- --lock`, after somebody has read it.
describe('the guide keeps to its goldens:', async () => {
  const data = await loadGuideData();
  it.each(Object.entries(CHECKS))('%s', (_, check) => {
    expect(check(data)).toEqual([]);
  });
});
