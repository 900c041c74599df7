import { expect, test } from './fixtures.ts';
import type { StoryPage } from './story-page.ts';

const heading = ({ page }: StoryPage, tag: string): Promise<unknown> =>
  page.evaluate(
    `document.querySelector('${tag}')?.shadowRoot.querySelector('h2')?.textContent.trim()`,
  );

/** The colour in which a custom property of a widget is painted. */
const painted = ({ page }: StoryPage, tag: string, name: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const probe = document.createElement('i');
    probe.style.color = 'var(${name})';
    document.querySelector('${tag}').shadowRoot.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  })()`);

async function show(
  storyPage: StoryPage,
  id: string,
  globals: Readonly<Record<string, string>> = {},
): Promise<void> {
  await storyPage.setGlobals(globals);
  await storyPage.show(id);
}

/** What each toolbar does to a story, as a person sees it. */
test.describe('the toolbars', () => {
  test('change the theme and the brand', async ({ storyPage }) => {
    await show(storyPage, 'outreach-form--needs');
    const ground = await painted(storyPage, 'peer-outreach-form', '--_surface');
    const fill = await painted(storyPage, 'peer-outreach-form', '--_action');
    await storyPage.setGlobals({ theme: 'dark' });
    expect(await painted(storyPage, 'peer-outreach-form', '--_surface')).not.toBe(ground);
    await storyPage.setGlobals({ brand: 'navy' });
    expect(await painted(storyPage, 'peer-outreach-form', '--_action')).not.toBe(fill);
    await storyPage.setGlobals({ brand: '#7a2048' });
    expect(await painted(storyPage, 'peer-outreach-form', '--_action')).not.toBe(fill);
    await storyPage.setGlobals({});
    expect(await painted(storyPage, 'peer-outreach-form', '--_action')).toBe(fill);
  });

  test('leave the theme to the device unless one is chosen', async ({ storyPage }) => {
    await show(storyPage, 'outreach-form--needs', { theme: 'system' });
    const surface = () => painted(storyPage, 'peer-outreach-form', '--_surface');
    const light = await surface();
    await storyPage.page.emulateMedia({ colorScheme: 'dark' });
    expect(await surface()).not.toBe(light);
    await storyPage.setGlobals({ theme: 'light' });
    expect(await surface()).toBe(light);
  });

  test('change the language and the direction, and leave the story in its state', async ({
    storyPage,
  }) => {
    await show(storyPage, 'outreach-form--contact');
    const english = await heading(storyPage, 'peer-outreach-form');
    for (const [locale, direction] of [
      ['en-XA', 'ltr'],
      ['ar-XB', 'rtl'],
      ['fr', 'ltr'],
    ] as const) {
      await storyPage.setGlobals({ locale });
      await expect.poll(() => heading(storyPage, 'peer-outreach-form')).not.toBe(english);
      expect(await storyPage.page.evaluate(`document.querySelector('#storybook-root').dir`)).toBe(
        direction,
      );
      expect(await storyPage.page.evaluate(`document.querySelector('#storybook-root').lang`)).toBe(
        locale,
      );
    }
    await storyPage.setGlobals({ direction: 'rtl' });
    await expect.poll(() => heading(storyPage, 'peer-outreach-form')).toBe(english);
    expect(
      await storyPage.page.evaluate(
        `getComputedStyle(document.querySelector('#storybook-root')).direction`,
      ),
    ).toBe('rtl');
  });

  test('ask for more contrast and less motion, and take it back', async ({ storyPage }) => {
    await show(storyPage, 'outreach-form--needs', { motion: 'system' });
    const usualText = await painted(storyPage, 'peer-outreach-form', '--_text');
    await storyPage.setGlobals({ contrast: 'more', motion: 'system' });
    expect(await painted(storyPage, 'peer-outreach-form', '--_text')).toBe('rgb(0, 0, 0)');
    await storyPage.setGlobals({ motion: 'system' });
    expect(await painted(storyPage, 'peer-outreach-form', '--_text')).toBe(usualText);
    await storyPage.page.emulateMedia({ reducedMotion: 'no-preference' });
    const motion = `getComputedStyle(document.querySelector('peer-outreach-form')).getPropertyValue('--_motion')`;
    expect(await storyPage.page.evaluate(motion)).toBe('160ms');
    await storyPage.setGlobals({ motion: 'reduce' });
    expect(await storyPage.page.evaluate(motion)).toBe('0s');
    await storyPage.page.emulateMedia({ reducedMotion: 'reduce' });
  });

  test('show what a page says whose script is blocked', async ({ storyPage }) => {
    await show(storyPage, 'outreach-form--needs', { javascript: 'off', theme: 'dark' });
    const frame = storyPage.page.frameLocator('.without-script');
    const link = frame.getByRole('link', { name: '519 555 0100' });
    expect(await link.isVisible()).toBe(true);
    const upgraded = await frame
      .locator('peer-outreach-form')
      .evaluate((element) => element.shadowRoot !== null);
    expect(upgraded).toBe(false);
    await storyPage.setGlobals({});
  });

  test('let answers come late', async ({ storyPage }) => {
    await show(storyPage, 'resource-finder--ready', { network: 'slow' });
    expect(await storyPage.page.locator('#text').count()).toBe(0);
    await storyPage.page.locator('#text').waitFor();
    await storyPage.setGlobals({});
  });
});
