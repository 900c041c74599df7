import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEngines } from '../../tools/browsers.mjs';
import { startFirefox, startWebKit, type Engine } from './engines.ts';
import { Pool } from './pool.ts';
import { readStories, serveStorybook } from './static-site.ts';
import { StoryTab } from './tab.ts';
import { PLAIN } from './variants.ts';

const stories = readStories();
const { found } = findEngines();
const starters = { firefox: startFirefox, webkit: startWebKit } as const;

// `npm test` says which engines this machine lacks, and how to get them.
for (const name of ['firefox', 'webkit'] as const) {
  describe.runIf(found.includes(name))(`every story in ${name}: no fault that axe knows`, () => {
    let engine: Engine | undefined;
    let site: { origin: string; stop: () => void };
    let audits: Pool<string, Map<string, string[]>>;

    beforeAll(async () => {
      site = await serveStorybook();
      engine = await starters[name]();
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
