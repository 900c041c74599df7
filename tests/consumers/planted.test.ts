import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../packages/components/build/bundle.mjs';
import { dropUnusedTokens } from '../../packages/components/build/unused-tokens.mjs';
import { preferenceStyles } from '../../packages/components/src/shared/tokens/preferences.styles.ts';
import { tokenStyles } from '../../packages/components/src/shared/tokens/tokens.styles.ts';
import { chromiumLaunchOptions } from '../../tools/browsers.mjs';

/** What an earlier build lost: each is planted in an element, which is built as the files of `cdn/` are. */
describe('the CDN build keeps', () => {
  let browser: Browser;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    const { files } = await bundle({
      name: 'planted',
      modules: [join(import.meta.dirname, 'planted/planted.ts')],
    });
    code = files[0]?.code ?? '';
    browser = await chromium.launch(await chromiumLaunchOptions());
    page = await browser.newPage();
    await page.setContent('<!doctype html><x-planted></x-planted>');
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction(() => customElements.get('x-planted') !== undefined);
  });
  afterAll(() => browser.close());

  const style = (selector: string, property: string) =>
    page
      .locator(selector)
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const attribute = (selector: string, name: string) => page.locator(selector).getAttribute(name);

  it('a rule whose classes are only named inside :is() or :where()', async () => {
    expect(await style('p', 'color')).toBe('rgb(1, 2, 3)');
    expect(await style('p', 'border-block-start-width')).toBe('3px');
  });

  it('a value that only people who ask for more contrast get, and only for them', async () => {
    await page.emulateMedia({ contrast: 'more' });
    expect(await style('p', 'color')).toBe('rgb(4, 5, 6)');
    await page.emulateMedia({ contrast: 'no-preference' });
    expect(await style('p', 'color')).toBe('rgb(1, 2, 3)');
  });

  it('@property', () => {
    expect(code).toMatch(/@property --planted-length\{[^}]*initial-value:7px/);
  });

  it('a media query as browsers before 2023 read it', async () => {
    expect(code).toContain('(min-width:1px)');
    expect(code).not.toMatch(/@media[^{]*[<>]/);
    expect(await style('p', 'padding-block-end')).toBe('5px');
  });

  it('the space between words, also between unknown elements and at the ends of a template', async () => {
    expect((await page.locator('p').innerText()).trim()).toBe('one two three, four five');
    expect(await page.locator('pre').textContent()).toBe(' a\n  b');
  });

  it('what is bound to attributes and properties', async () => {
    expect(await attribute('p', 'class')).toBe('a middle b');
    expect(await attribute('p', 'title')).toBe('says "middle"');
    expect(await style('p', 'margin-inline-start')).toBe('4px');
    expect(await page.locator('input').inputValue()).toBe('kept');
    expect(await page.locator('input').isDisabled()).toBe(true);
    expect(await attribute('input', 'placeholder')).toBe('');
    expect(await attribute('input', 'data-empty')).toBe('');
  });

  it('the design tokens that are read, and not the others', () => {
    expect(code).toContain('--_surface:');
    expect(code).not.toContain('--_error');
  });
});

describe('the CDN build sends design tokens', () => {
  const { cssText } = tokenStyles;

  it('with the later part when only that reads them', () => {
    const first = { code: `${cssText} color: var(--_text)` };
    const later = { code: `${preferenceStyles.cssText} color: var(--_on-alarm)` };
    dropUnusedTokens([first, later]);
    expect(first.code).toMatch(/^:host\{color-scheme:light;--_text:#\w+\}@supports/);
    expect(first.code).not.toContain('--_on-alarm');
    expect(later.code).toMatch(/^:host\{--_on-alarm:#\w+\}@supports/);
    expect(later.code).not.toMatch(/color-scheme|--_error/);
    // More contrast, of both.
    expect(later.code).toMatch(/prefers-contrast:more\)\{:host\{--_text:[^}]*--_on-alarm:/);
  });

  it('first when another part reads them too', () => {
    const first = { code: cssText };
    const other = { code: 'color: var(--_on-alarm)' };
    dropUnusedTokens([first, { code: preferenceStyles.cssText }, other]);
    expect(first.code).toContain('--_on-alarm:');
  });
});

describe('the CDN build stops', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'peerkit-planted-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('at a style sheet that the minifier cannot read', async () => {
    const module = join(folder, 'broken.ts');
    await writeFile(
      module,
      'export const x = css`p { color: red; } } b`; declare const css: (parts: TemplateStringsArray) => string;',
    );
    await expect(bundle({ name: 'broken', modules: [module] })).rejects.toThrow('not minified');
  });

  it('when a sheet of design tokens is not found', () => {
    for (const [code, lacks] of [
      ['void 0', 'tokenStyles'],
      [tokenStyles.cssText, 'preferenceStyles'],
      [preferenceStyles.cssText, 'tokenStyles'],
    ] as const) {
      expect(() => dropUnusedTokens([{ code }])).toThrow(`an entry lack ${lacks}`);
    }
  });
});
