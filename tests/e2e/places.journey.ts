import { expect, test } from './support/fixtures.ts';

for (const { on, viewport } of [
  { on: 'a phone', viewport: { width: 360, height: 640 } },
  { on: 'the smallest phone', viewport: { width: 320, height: 568 } },
  { on: 'a desk', viewport: { width: 1280, height: 800 } },
]) {
  test.describe(`the places of the partner site, on ${on}`, () => {
    test.use({ viewport });

    test('are on a map of its own town at one press, whole, and nobody else is asked', async ({
      page,
      world,
    }) => {
      const away: string[] = [];
      const told: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(world.url)) away.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') told.push(message.text());
      });
      await page.goto(world.url);
      await page.getByRole('link', { name: 'Find help on the map' }).click();
      await page.getByRole('button', { name: 'Map', exact: true }).click();
      const map = page.getByRole('group', { name: 'Map' });
      await expect(map.locator('.pin')).toHaveCount(4);
      await expect(map).toContainText('Thames Bend, a made-up town');
      const box = await map.boundingBox();
      const exit = await page.locator('peer-quick-exit').getByRole('button').first().boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(-1);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((exit?.y ?? 0) + 1);
      expect(away).toEqual([]);
      expect(told).toEqual([]);
    });
  });
}
