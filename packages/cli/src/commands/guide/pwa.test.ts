import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-pwa-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pwa(...args: string[]) {
  const output = { out: '', err: '' };
  const exit = await run(['guide', 'pwa', '--region', 'ca-on', ...args], {
    out: (text) => void (output.out += `${text}\n`),
    err: (text) => void (output.err += `${text}\n`),
    stopped: () => Promise.resolve(),
    now: () => new Date('2026-11-26T20:00:00Z'),
  });
  return { exit, ...output };
}

describe('peerkit guide pwa', () => {
  it.each([
    ['beside', ['guide'], ['site']],
    ['above', ['.'], ['site']],
    ['the same as', ['site'], ['site']],
  ])('refuses a folder that is %s that of the site, and writes nothing', async (_, out, site) => {
    const at = join(folder, 'refused');
    const [guide, whole] = [join(at, ...out), join(at, ...site)];
    const { exit, err } = await pwa('-o', guide, '--site', whole);
    expect(exit).toBe(2);
    expect(err).toContain(`The folder ${guide} is not inside of the site, ${whole}.`);
    expect(existsSync(at)).toBe(false);
  });
});
