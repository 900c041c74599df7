import { expect, test } from './support/fixtures.ts';

test.describe('the partner page', () => {
  test('shows all three widgets under a strict policy and tells nobody else', async ({
    arrive,
    world,
  }) => {
    const visitor = await arrive();
    const { page, context } = visitor;
    await page.getByRole('heading', { name: 'Not responding? Call 911 now.' }).waitFor();
    await page.getByText('results').first().waitFor();
    await page.getByText('What do you need?').waitFor();

    const policy = (await page.request.get(world.url)).headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-/);
    expect(visitor.errors).toEqual([]);
    expect(visitor.thirdPartyRequests).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test('reads and calls without JavaScript', async ({ arrive }) => {
    const visitor = await arrive({ javaScriptEnabled: false });
    const guide = visitor.page.locator('peer-naloxone-guide');
    expect(await guide.locator('a[href="tel:911"]').first().isVisible()).toBe(true);
    const text = (await guide.innerText()).replace(/\s+/g, ' ');
    const order = [
      'Call 911',
      'Give naloxone.',
      'Breathe for them.',
      'not awake? Roll them on their side.',
      'Stay until help takes over.',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await expect(guide.getByText('Peel the pack.').locator('svg')).toBeVisible();
    const list = visitor.page.locator('peer-resource-finder');
    expect(await list.locator('a[href^="tel:"]').count()).toBeGreaterThan(3);
    const naloxone = list.getByRole('listitem').filter({ hasText: 'Naloxone kits' });
    expect((await naloxone.innerText()).replace(/\s+/g, ' ')).toMatch(
      /12 Pier Road.* Call 519-555-0100 Hours Monday – Friday: 9:00 AM – 5:00 PM Saturday, Sunday: Closed/,
    );
    expect(await list.locator('script[type="application/ld+json"]').count()).toBe(1);
  });

  for (const [device, width, colorScheme] of [
    ['phone', 360, 'light'],
    ['phone', 360, 'dark'],
    ['small phone', 320, 'light'],
    ['desk', 1280, 'dark'],
  ] as const) {
    test(`fits a ${device} of ${String(width)} px in ${colorScheme}, with nothing sideways`, async ({
      arrive,
    }) => {
      const visitor = await arrive({
        viewport: { width, height: 740 },
        colorScheme,
      });
      await visitor.page.getByText('What do you need?').waitFor();
      const overflow = await visitor.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('the finder', () => {
  test('searches, filters by kind, opens an entry and offers real links', async ({ arrive }) => {
    const visitor = await arrive();
    const finder = visitor.page.locator('peer-resource-finder');
    await finder.getByText('19 results').first().waitFor();

    await finder.locator('#text').fill('street outreach');
    const entry = finder.getByRole('button', { name: 'Street Outreach' }).first();
    await entry.waitFor();
    await finder.locator('#text').fill('');
    await finder
      .getByLabel('Kind of help', { exact: true })
      .selectOption({ label: 'Street outreach (2)' });
    await finder.getByText('2 results').first().waitFor();

    await finder.getByLabel('Kind of help', { exact: true }).selectOption({ index: 0 });
    await finder.locator('#text').fill('warming');
    await finder.getByRole('button', { name: 'Winter warming room' }).first().click();
    const call = finder
      .locator('.place')
      .getByRole('link', { name: /519-555-0190/ })
      .first();
    expect(await call.getAttribute('href')).toMatch(/^tel:/);
    expect(visitor.errors).toEqual([]);
  });

  test('says so where it was tapped when a service cannot be opened', async ({ arrive }) => {
    const { page } = await arrive();
    await page.route('**/place.part.js', (route) => route.abort());
    await page.reload();
    const finder = page.locator('peer-resource-finder');
    await finder.getByText('19 results').first().waitFor();
    await finder.getByRole('button', { name: 'Street Outreach' }).first().click();
    const notice = finder.locator('.missing', { hasText: 'We could not open this.' });
    await expect(notice).toBeInViewport();
    await expect(notice).toBeFocused();
  });
});

test.describe('the guide', () => {
  test('keeps the dose clock through a reload, and stores times and other numbers only', async ({
    arrive,
  }) => {
    const visitor = await arrive();
    const { page } = visitor;
    const guide = page.locator('peer-naloxone-guide');
    // Installed before the page starts, so that the guide's own timer is on this clock too.
    await page.clock.install({ time: new Date('2026-11-21T12:00:00Z') });
    await page.reload();
    await guide.getByRole('button', { name: 'Called. Next: naloxone' }).click();
    // Kits of Ontario hold either.
    await guide.locator('label', { hasText: 'Vial' }).click();
    await guide.locator('label', { hasText: 'Ampoule' }).click();
    await guide.locator('label', { hasText: 'Nose spray' }).click();
    await guide.getByRole('button', { name: 'Dose 1 given' }).click();
    await guide.getByRole('heading', { name: 'Breathe for them.' }).waitFor();
    await page.clock.fastForward('01:20');
    await guide.getByText(/^1:2\d$/).waitFor();
    await guide.getByText('since dose 1').waitFor();

    await page.clock.setSystemTime(new Date('2026-11-21T12:02:30Z'));
    await page.reload();
    await guide.getByText(/^2:3\d$/).waitFor();
    await guide.getByText('since dose 1').waitFor();
    await guide.getByText('Look again now. Are they breathing?').first().waitFor();

    const kept = await page.evaluate(() => localStorage.getItem('peerkit-guide-ca-on'));
    expect(kept).toMatch(/^[\d,[\]]+$/);
    expect(await guide.locator('button:disabled').count()).toBe(0);

    await guide.getByText('Times and privacy').click();
    await guide.getByRole('button', { name: 'Erase times and start again' }).click();
    expect(await visitor.storage()).toContain('peerkit-guide');
    await page.clock.fastForward('00:02');
    await guide.getByRole('button', { name: 'Erase now. This cannot be undone.' }).click();
    await page.clock.fastForward('00:05');
    expect(await visitor.storage()).not.toContain('peerkit-guide');
  });
});
