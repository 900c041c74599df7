import { test as base, type Browser } from '@playwright/test';
import { Visitor, World } from './world.ts';

type Options = Parameters<Browser['newContext']>[0];

interface Fixtures {
  /** The site and an intake of this test's own. */
  readonly world: World;
  /** Somebody comes to the site, in a fresh browser profile. */
  readonly arrive: (options?: Options) => Promise<Visitor>;
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures are needed: none.
  // eslint-disable-next-line no-empty-pattern
  world: async ({}, use) => {
    const world = await World.open();
    await use(world);
    await world.close();
  },
  arrive: async ({ browser, world }, use) => {
    const visitors: Visitor[] = [];
    await use(async (options) => {
      const visitor = await Visitor.arrive(browser, world, options);
      visitors.push(visitor);
      return visitor;
    });
    await Promise.all(visitors.map((visitor) => visitor.leave()));
  },
});

export { expect } from '@playwright/test';
