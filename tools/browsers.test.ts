import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import {
  chromiumLaunchOptions,
  findChromium,
  findEngines,
  PICTURES_ARE_COMPARED,
} from './browsers.mjs';

const before = { ...process.env };

afterEach(() => {
  process.env = { ...before };
});

describe('findChromium', () => {
  it('takes CHROME_PATH before anything else', async () => {
    process.env['CHROME_PATH'] = process.execPath;
    expect(await findChromium()).toMatchObject({
      executablePath: process.execPath,
      source: 'CHROME_PATH',
    });
  });

  it.runIf(PICTURES_ARE_COMPARED)('takes the pinned one where pictures are compared', async () => {
    delete process.env['CHROME_PATH'];
    const { source } = await findChromium();
    expect(source).toMatch(/^npm \(@sparticuz\/chromium [\d.]+\)$/);
  });

  it.runIf(process.platform === 'linux')('draws with the packaged fonts alone', async () => {
    const { env } = await chromiumLaunchOptions();
    const config = readFileSync(env['FONTCONFIG_FILE'] ?? '', 'utf8');
    const folders = [...config.matchAll(/<dir>(.*)<\/dir>/g)].map(([, folder]) => folder ?? '');
    expect(folders).toHaveLength(1);
    expect(existsSync(`${folders[0] ?? ''}/fonts/Open_Sans/OpenSans-Regular.ttf`)).toBe(true);
    expect(config).not.toContain('<include');
  });

  it('says so when CHROME_PATH names nothing', async () => {
    process.env['CHROME_PATH'] = '/no/such/browser';
    await expect(findChromium()).rejects.toThrow(/CHROME_PATH names \/no\/such\/browser/);
  });

  it('keeps the browser from talking to anybody', async () => {
    const { args } = await chromiumLaunchOptions();
    expect(args).toEqual(
      expect.arrayContaining([
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ]),
    );
  });
});

describe('findEngines', () => {
  it('takes the engines asked for', () => {
    process.env['PEERKIT_ENGINES'] = 'chromium, webkit';
    expect(findEngines()).toEqual({ found: ['chromium', 'webkit'], missing: [] });
  });

  it('refuses an engine it does not know', () => {
    process.env['PEERKIT_ENGINES'] = 'netscape';
    expect(() => findEngines()).toThrow(/"netscape"; known: chromium, firefox, webkit/);
  });

  it('says how to get each engine that is missing', () => {
    delete process.env['PEERKIT_ENGINES'];
    const { found, missing } = findEngines();
    expect([...found, ...missing.map((one) => one.engine)].sort()).toEqual([
      'chromium',
      'firefox',
      'webkit',
    ]);
    for (const one of missing) expect(one.how).toMatch(/install/);
  });
});
