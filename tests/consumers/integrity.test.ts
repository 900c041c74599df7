import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/browsers.mjs';
import { ELEMENTS } from './elements.ts';
import { serveCdn, type CdnSite } from './cdn-site.ts';

const packages = inject('packages');
const folderOf = (name: string) => packages.find((packed) => packed.name === name)?.folder ?? '';
const files = packages.find(({ name }) => name === '@peerkit/components')?.files ?? [];
const cdn = join(folderOf('@peerkit/components'), 'cdn');
const read = (file: string) =>
  JSON.parse(readFileSync(join(cdn, file), 'utf8')) as Record<string, unknown>;
const hashes = read('sri.json') as Record<string, string>;
/** An element that an entry defines. */
const elementOf = (entry: string) => (entry === 'peerkit' ? 'peer-outreach-form' : entry);
const ENTRIES = ['peerkit', ...ELEMENTS.map((name) => `peer-${name}`)];

/** The script tags that the packed command prints for a page, as a partner would run it. */
function scriptTags(...entries: string[]): string {
  const bin = join(folderOf('peerkit'), 'bin/peerkit.mjs');
  const args = ['embed', 'script', ...entries, '--files', cdn, '--base', '/cdn/'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

describe('integrity of what is published', () => {
  it('sri.json has the hash of every file that runs', () => {
    const scripts = files
      .filter((file) => /^cdn\/.*\.js$/.test(file))
      .map((file) => file.replace('cdn/', ''));
    expect(scripts.length).toBeGreaterThan(80);
    const found = scripts.map((name) => {
      const content = readFileSync(join(cdn, name));
      return [name, `sha384-${createHash('sha384').update(content).digest('base64')}`];
    });
    expect(hashes).toEqual(Object.fromEntries(found));
  });

  it('import-map.json names the same files, from its own folder', () => {
    const map = Object.entries(hashes).map(([name, hash]): [string, string] => [`./${name}`, hash]);
    expect(read('import-map.json')).toEqual({
      integrity: Object.fromEntries<string>(map),
    });
  });

  it('nothing else in the folder runs', () => {
    const other = files.filter((file) => /^cdn\/(?!.*\.js$)/.test(file));
    expect(other.sort()).toEqual(['cdn/LICENSES.txt', 'cdn/import-map.json', 'cdn/sri.json']);
  });
});

describe('a page with the printed tags, under a strict policy, in Chromium', () => {
  let browser: Browser;
  let site: CdnSite;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunchOptions());
    site = await serveCdn(cdn);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  async function open(entry: string, edit = (tags: string): string => tags): Promise<void> {
    page = await browser.newPage();
    problems.length = 0;
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', ({ message }) => problems.push(message));
    const tags = ELEMENTS.map((name) => `<peer-${name}></peer-${name}>`).join('');
    site.page = `<!doctype html><html lang="en" data-peerkit-check="off"><title>Page</title>${edit(scriptTags(entry))}${tags}`;
    await page.goto(site.origin);
    await page.waitForLoadState('networkidle');
  }

  // As text: the runner rewrites an import() that it sees.
  const load = (file: string) =>
    page.evaluate<string>(
      `import(${JSON.stringify(`/cdn/${file}`)}).then(() => 'ran', () => 'refused')`,
    );

  const lazyOf = (entry: string) =>
    Object.keys(hashes).filter((file) => file.startsWith(`${entry}/`));
  const isDefined = (tag: string) =>
    page.evaluate((name) => customElements.get(name) !== undefined, tag);

  it.each(ENTRIES)('%s runs, and each of its lazy parts', async (entry) => {
    site.changed = () => false;
    await open(entry);
    expect(await isDefined(elementOf(entry))).toBe(true);
    for (const file of lazyOf(entry)) expect(await load(file), file).toBe('ran');
    await page.close();
    expect(problems).toEqual([]);
  });

  it.each(ENTRIES)('%s is refused with one more byte', async (entry) => {
    site.changed = (file) => file === `${entry}.js`;
    await open(entry);
    expect(await isDefined(elementOf(entry))).toBe(false);
    await page.close();
    expect(problems.join('\n')).toContain('integrity');
  });

  it.each(ENTRIES)('each lazy part of %s is refused with one more byte', async (entry) => {
    site.changed = (file) => file !== `${entry}.js`;
    await open(entry);
    expect(await isDefined(elementOf(entry))).toBe(true);
    for (const file of lazyOf(entry)) expect(await load(file), file).toBe('refused');
    await page.close();
  });

  it('without the map, as in an engine that does not know it, a changed lazy part runs', async () => {
    site.changed = (file) => file !== 'peer-outreach-form.js';
    await open('peer-outreach-form', (tags) =>
      tags.replace(/<script type="importmap">[^]*?<.script>/, ''),
    );
    const [seal = ''] = lazyOf('peer-outreach-form').filter((file) => file.endsWith('/seal.js'));
    expect(await load(seal)).toBe('ran');
    await page.close();
  });
});
