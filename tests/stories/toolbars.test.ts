import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumTab, type Engine } from './engines.ts';
import { serveStorybook } from './static-site.ts';
import { StoryTab } from './tab.ts';

/** What each toolbar does to a story, as a person sees it. */
describe('the toolbars', () => {
  const usual = {
    theme: 'light',
    brand: 'default',
    locale: 'en',
    direction: 'auto',
    motion: 'reduce',
    contrast: 'system',
    javascript: 'on',
    network: 'fast',
  };
  let engine: Engine<ChromiumTab>;
  let site: { origin: string; stop: () => void };
  let tab: ChromiumTab;
  let page: StoryTab;

  beforeAll(async () => {
    site = await serveStorybook();
    engine = await startChromium();
    tab = await engine.newTab();
    page = await StoryTab.open(tab, site.origin, 'quick-exit--usual');
  });
  afterAll(async () => {
    await engine.close();
    site.stop();
  });

  const set = (globals: Partial<typeof usual>): Promise<void> =>
    page.call('look', { ...usual, ...globals });

  async function show(id: string, globals: Partial<typeof usual> = {}): Promise<void> {
    await set(globals);
    await page.call('show', id);
  }

  const heading = (tag: string): Promise<unknown> =>
    tab.run(`document.querySelector('${tag}')?.shadowRoot.querySelector('h2')?.textContent.trim()`);

  /** The colour in which a custom property of a widget is painted. */
  const painted = (tag: string, name: string): Promise<unknown> =>
    tab.run(`(() => {
      const probe = document.createElement('i');
      probe.style.color = 'var(${name})';
      document.querySelector('${tag}').shadowRoot.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    })()`);

  it('change the theme and the brand', async () => {
    await show('outreach-form--needs');
    const ground = await painted('peer-outreach-form', '--_surface');
    const fill = await painted('peer-outreach-form', '--_fill');
    await set({ theme: 'dark' });
    expect(await painted('peer-outreach-form', '--_surface')).not.toBe(ground);
    await set({ brand: 'navy' });
    expect(await painted('peer-outreach-form', '--_fill')).not.toBe(fill);
    await set({ brand: '#7a2048' });
    expect(await painted('peer-outreach-form', '--_fill')).not.toBe(fill);
    await set({});
    expect(await painted('peer-outreach-form', '--_fill')).toBe(fill);
  });

  it('change the language and the direction, and leave the story in its state', async () => {
    await show('outreach-form--contact');
    const english = await heading('peer-outreach-form');
    for (const [locale, direction] of [
      ['en-XA', 'ltr'],
      ['ar-XB', 'rtl'],
      ['fr', 'ltr'],
    ] as const) {
      await set({ locale });
      await expect.poll(() => heading('peer-outreach-form')).not.toBe(english);
      expect(await tab.run(`document.querySelector('#storybook-root').dir`)).toBe(direction);
      expect(await tab.run(`document.querySelector('#storybook-root').lang`)).toBe(locale);
    }
    await set({ direction: 'rtl' });
    await expect.poll(() => heading('peer-outreach-form')).toBe(english);
    expect(
      await tab.run(`getComputedStyle(document.querySelector('#storybook-root')).direction`),
    ).toBe('rtl');
  });

  it('ask for more contrast and less motion, and take it back', async () => {
    await show('outreach-form--needs', { motion: 'system' });
    const usualText = await painted('peer-outreach-form', '--_text');
    await set({ contrast: 'more', motion: 'system' });
    expect(await painted('peer-outreach-form', '--_text')).toBe('rgb(0, 0, 0)');
    await set({ motion: 'system' });
    expect(await painted('peer-outreach-form', '--_text')).toBe(usualText);
    await tab.page.emulateMedia({ reducedMotion: 'no-preference' });
    const motion = `getComputedStyle(document.querySelector('peer-outreach-form')).getPropertyValue('--_motion')`;
    expect(await tab.run(motion)).toBe('160ms');
    await set({ motion: 'reduce' });
    expect(await tab.run(motion)).toBe('0s');
    await tab.page.emulateMedia({ reducedMotion: 'reduce' });
  });

  it('show what a page says whose script is blocked', async () => {
    await show('outreach-form--needs', { javascript: 'off', theme: 'dark' });
    const frame = tab.page.frameLocator('.without-script');
    const link = frame.getByRole('link', { name: '519 555 0100' });
    expect(await link.isVisible()).toBe(true);
    const upgraded = await frame
      .locator('peer-outreach-form')
      .evaluate((element) => element.shadowRoot !== null);
    expect(upgraded).toBe(false);
    await set({});
  });

  it('let answers come late', async () => {
    await show('resource-finder--ready', { network: 'slow' });
    expect(await tab.page.getByRole('searchbox').count()).toBe(0);
    await tab.page.getByRole('searchbox').waitFor({ timeout: 10_000 });
    await set({});
  });
});
