import { expect, test } from '@playwright/test';
import { openChromium } from '../../bench/outbox/kills/chromium.mjs';
import { oneDeath } from '../../bench/outbox/kills/run.mjs';
import { openSite } from '../../bench/outbox/kills/site.mjs';

/**
 * A few deaths of `npm run bench:kills`: while it is sealed, while it is written, when it is kept, while the intake has it
 * and nobody knows, and when the receipt is there.
 */
const DEATHS = [
  { line: 'good', how: 'crash', at: 35 },
  { line: 'good', how: 'crash', at: 58 },
  { line: 'good', how: 'leave', at: 80 },
  { line: 'held-after', how: 'crash' },
  { line: 'answer-lost', how: 'leave' },
  { line: 'good', how: 'crash', at: 100 },
] as const;

test('a page that dies in the middle of sending loses, doubles and belies nothing', async () => {
  // Each opens a page twice, and a browser that crashes takes its time on a busy machine.
  test.setTimeout(400_000);
  const [engine, site] = await Promise.all([openChromium(), openSite()]);
  try {
    const seen = [];
    for (const plan of DEATHS) {
      const { lost, duplicated, lies, received } = await oneDeath(engine, site, plan);
      expect({ plan, lost, duplicated, lies }).toEqual({ plan, lost: 0, duplicated: 0, lies: [] });
      seen.push(received);
    }
    // Nothing was kept when the first page died, and nobody had said so; the second may have been in time.
    expect([seen[0], ...seen.slice(2)]).toEqual([0, 1, 1, 1, 1]);
  } finally {
    await engine.close();
    await site.close();
  }
});
