import type { Locator } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { finger, mouse } from './support/pointer.ts';

/**
 * `click()` and `fill()` of a test set things right before they act; a hand does not. These journeys press
 * where things are, so that a layout which moves under a press fails them.
 */
const HANDS = [
  ['a mouse', mouse, { viewport: { width: 1280, height: 900 } }],
  ['a finger', finger, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
] as const;

/** Words in sight; what an element shows without JavaScript is in the page too, and hidden. */
const shown = (element: Locator, words: string): Locator =>
  element.getByText(words, { exact: true }).filter({ visible: true });

for (const [hand, pointer, device] of HANDS) {
  test.describe(`with ${hand}`, () => {
    test('an answer is put right in the form and sent', async ({ arrive, world }) => {
      const { page } = await arrive(device);
      const press = pointer(page);
      const form = page.locator('.beside peer-outreach-form');
      const next = form.getByRole('button', { name: 'Continue' });
      const question = (name: string) => form.getByRole('heading', { name }).waitFor();
      const problem = form.getByRole('heading', { name: 'There is a problem' });

      // Nothing chosen; then a choice, and straight on.
      await press(next);
      await problem.waitFor();
      await press(form.getByText('Someone to talk to', { exact: true }));
      await press(next);
      await question('Where are you?');

      // Nothing written; the summary leads to the box, and one press goes on from there.
      await press(next);
      await press(form.getByRole('link', { name: 'Say where you are' }));
      await page.keyboard.type('By the canary bakery');
      await press(next);
      await question('How can we reach you?');

      await press(form.getByText('Text me', { exact: true }));
      await press(next);
      await question('Where can we reach you?');
      const number = form.getByLabel('Your phone number');
      await press(number);
      await page.keyboard.type('12');
      await press(next);
      await problem.waitFor();
      await press(number);
      await page.keyboard.type(' 519 555 0142');
      await press(form.getByText('Yes', { exact: true }));
      await press(next);
      await question('Is there more we should know?');

      await press(form.getByRole('button', { name: 'Back' }));
      await question('Where can we reach you?');
      await press(next);
      await question('Is there more we should know?');
      await press(next);
      await question('Check your answers');
      await press(form.getByRole('button', { name: 'Change Where you are' }));
      await question('Where are you?');
      await press(form.getByLabel('Where are you?'));
      await page.keyboard.type(', the back door');
      await press(next);
      await question('Check your answers');
      await press(form.getByRole('button', { name: 'Send', exact: true }));
      await question('Sent. The team has it.');
      expect(await world.inbox('list', '--json')).toContain('the back door');
    });

    test('a service is found, opened and left in the finder', async ({ arrive }) => {
      const { page } = await arrive(device);
      const press = pointer(page);
      const finder = page.locator('peer-resource-finder');
      const result = finder.getByRole('button', { name: 'Showers and laundry' }).first();
      const search = finder.locator('#text');
      await finder.getByText('19 results').first().waitFor();
      await press(search);
      await page.keyboard.type('showers');
      await finder
        .getByText(/^1 result$/)
        .first()
        .waitFor();
      await press(result);
      const place = finder.getByRole('heading', { name: 'Showers and laundry', level: 2 });
      await place.waitFor();
      const call = finder.getByRole('link', { name: /519-555-0190/ });
      await call.waitFor();
      // On a wide page the place is beside the list: there is nothing to go back from.
      if (device.viewport.width < 840) {
        await press(finder.getByRole('button', { name: /^Back/ }));
      }
      await result.waitFor();
      expect(await search.inputValue()).toBe('showers');
      await press(result);
      await place.waitFor();
    });

    test('a dose is given, taken back and given again in the guide', async ({ arrive }) => {
      const { page } = await arrive(device);
      const press = pointer(page);
      const guide = page.locator('peer-naloxone-guide');
      const step = (name: string) => guide.getByRole('heading', { name }).waitFor();
      const given = guide.getByRole('button', { name: 'Dose 1 given' });
      await press(guide.getByRole('button', { name: 'Called. Next: naloxone' }));
      await step('Give naloxone.');
      await press(guide.getByRole('radio', { name: 'Ampoule' }));
      await press(guide.getByRole('radio', { name: 'Nose spray' }));
      await press(given);
      await step('Breathe for them.');
      const undo = guide.getByRole('button', { name: 'Undo dose' });
      await press(undo);
      await undo.waitFor({ state: 'hidden' });
      await step('Give naloxone.');
      await press(given);
      await step('Breathe for them.');
    });

    test('the way out leads away and leaves nothing to come back to', async ({ arrive }) => {
      const { page } = await arrive(device);
      const press = pointer(page);
      await page.route('https://www.wikipedia.org/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
      );
      await press(shown(page.locator('peer-quick-exit'), 'Leave this page'));
      await page.waitForURL('https://www.wikipedia.org/**');
      expect(await page.title()).toBe('Elsewhere');
    });
  });
}
