import { expect, it } from 'vitest';
import { frameFaults, loadFrames } from './testing/frames.ts';

// A changed text needs a new lock: `npm run mutate:guidance -- --lock`, after somebody has read it.
it('says around the steps what was read last, in each language', async () => {
  expect(frameFaults(await loadFrames())).toEqual([]);
});
