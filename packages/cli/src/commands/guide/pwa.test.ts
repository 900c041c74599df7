import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

describe('peerkit guide pwa', () => {
  it('writes what the other pages of a site need, which keeps the page of the guide by its hash and no more', async () => {
    const out = join(folder, 'site', 'help now', 'guide');
    const { exit, out: said } = await pwa('-o', out, '--site', join(folder, 'site'));
    expect(exit).toBe(0);
    expect(said).toContain('<script type="module" src="/peerkit-offline.js"></script>');
    const worker = read('site', 'peerkit-worker.js');
    const page = read('site', 'help now', 'guide', 'index.html');
    const hash = createHash('sha256').update(page).digest('base64');
    const files = /const FILES = (\{[^}]*\})/.exec(worker)?.[1] ?? '';
    expect(JSON.parse(files)).toEqual({ 'help%20now/guide/': `sha256-${hash}` });
    expect(worker).toContain("request.mode === 'navigate'");
    expect(read('site', 'peerkit-offline.js')).toContain(
      "new URL('peerkit-worker.js', import.meta.url)",
    );
    // The worker of the guide's own folder answers for no other page.
    expect(read('site', 'help now', 'guide', 'sw.js')).not.toContain('navigate');
  });

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
    expect(() => read('refused')).toThrow('ENOENT');
  });
});
