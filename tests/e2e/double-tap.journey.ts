import { expect, test } from './support/fixtures.ts';

test('the second of two quick taps on Continue chooses no answer', async ({ arrive, world }) => {
  const { page } = await arrive({
    viewport: { width: 320, height: 568 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(new URL('/bad-supply', world.url).href);
  const form = page.locator('peer-outreach-form').first();
  await form.getByRole('checkbox', { name: 'An overdose', exact: true }).tap();
  const next = form.getByRole('button', { name: 'Continue' });
  await next.scrollIntoViewIfNeeded();
  // The rest of the form is there: the next question comes at once, below the finger.
  await form.getByText('Only the team reads this.').first().waitFor();
  const box = await next.boundingBox();
  if (!box) throw new Error('There is no way on.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(x, y);
  await form.getByRole('radio', { name: 'Yesterday' }).waitFor();
  await page.touchscreen.tap(x, y);
  const isOnOption = await form.evaluate(
    (element, [left, top]) =>
      !!element.shadowRoot?.elementFromPoint(left ?? 0, top ?? 0)?.closest('label'),
    [x, y],
  );
  expect(isOnOption, 'the finger is on an option').toBe(true);
  expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
  // Whoever means it chooses it.
  await page.waitForTimeout(800);
  await form.getByRole('radio', { name: 'Yesterday' }).tap();
  await expect(form.getByRole('radio', { name: 'Yesterday' })).toBeChecked();
});
