import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const peerkit = join(import.meta.dirname, '../../packages/cli/bin/peerkit.mjs');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-site-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

describe('peerkit guide pwa', () => {
  it('writes what the other pages of a site need, which keeps the page of the guide by its hash and no more', () => {
    const out = join(folder, 'help now', 'guide');
    const words = ['guide', 'pwa', '--region', 'ca-on', '-o', out, '--site', folder];
    const said = execFileSync(process.execPath, [peerkit, ...words], { encoding: 'utf8' });
    expect(said).toContain('<script type="module" src="/peerkit-offline.js"></script>');
    const worker = read('peerkit-worker.js');
    const page = read('help now', 'guide', 'index.html');
    const hash = createHash('sha256').update(page).digest('base64');
    const files = /const FILES = (\{[^}]*\})/.exec(worker)?.[1] ?? '';
    expect(JSON.parse(files)).toEqual({ 'help%20now/guide/': `sha256-${hash}` });
    expect(worker).toContain("request.mode === 'navigate'");
    expect(read('peerkit-offline.js')).toContain("new URL('peerkit-worker.js', import.meta.url)");
    // The worker of the guide's own folder answers for no other page.
    expect(read('help now', 'guide', 'sw.js')).not.toContain('navigate');
    expect(read('help now', 'guide', 'sw.js')).not.toContain('peerkit-page');
  });
});
