import { expect, it } from 'vitest';
import { frameFaults, loadFrames } from './testing/frames.ts';

// A changed text needs a new lock: `npm run mutate:guidance -- --lock`, after somebody has read it.
it('says around the steps what was read last, in each language', async () => {
  expect(frameFaults(await loadFrames())).toEqual([]);
});

it('keeps French signs with the word that they belong to', async () => {
  const { fr } = await loadFrames();
  expect(JSON.stringify(fr)).not.toMatch(/ [:;?!»]|« /);
  expect(fr?.['way.no-kit']).toBe('Ensuite\u00a0: le bouche-à-bouche');
});
