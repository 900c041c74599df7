import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEngines } from '../../tools/browsers.mjs';
import { Pool } from './pool.ts';
import { readStories, serveStorybook } from './static-site.ts';
import { StoryTab } from './tab.ts';
import { PLAIN } from './variants.ts';
import type { Engine } from './engines.ts';

/**
 * Every story in another engine than Chromium. `npm test` says which engines a machine lacks, and
 * how to get them; there the suite is not run.
 */
export function checkIn(
  name: 'firefox' | 'webkit',
  start: () => Promise<Engine | undefined>,
): void {
  const stories = readStories();
  describe.runIf(findEngines().found.includes(name))(`every story in ${name}`, () => {
    let engine: Engine | undefined;
    let site: { origin: string; stop: () => void };
    let audits: Pool<string, Map<string, string[]>>;

    beforeAll(async () => {
      site = await serveStorybook();
      engine = await start();
      if (engine === undefined)
        throw new Error(`${name} was asked for and is not on this machine.`);
      const page = await StoryTab.open(await engine.newTab(), site.origin, stories[0]?.id ?? '');
      audits = new Pool(
        stories.map(({ id }) => id),
        [(id) => page.audit(id, PLAIN)],
      );
    });

    afterAll(async () => {
      await engine?.close();
      site.stop();
    });

    for (const { id, title, name: story } of stories) {
      it(`${title} / ${story} (light, ltr)`, async () => {
        const audit = await audits.of(id);
        expect(audit.get('light, ltr')).toEqual([]);
      });
    }
  });
}
