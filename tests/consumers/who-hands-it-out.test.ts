import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const peerkit = join(import.meta.dirname, '../../packages/cli/bin/peerkit.mjs');
const WHO = [
  ...['--name', 'River Peers', '--about', 'Kits, every evening.'],
  ...['--contact', '416-555-0100'],
];
const FOOTER =
  '</peer-naloxone-guide><footer><p><strong>River Peers</strong></p><p>Kits, every evening.</p>' +
  '<p><a href="tel:4165550100">416-555-0100</a></p></footer>';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-who-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function guide(kind: 'export' | 'pwa', out: string, ...args: string[]): void {
  const words = ['guide', kind, '--region', 'ca-on', '-o', out, ...args];
  execFileSync(process.execPath, [peerkit, ...words], { encoding: 'utf8' });
}

describe('peerkit guide export and pwa', () => {
  it('say below the guide who hands it out', () => {
    const [file, site] = [join(folder, 'guide.html'), join(folder, 'site')];
    guide('export', file, ...WHO);
    guide('pwa', site, ...WHO);
    for (const page of [file, join(site, 'index.html')]) {
      expect(readFileSync(page, 'utf8')).toContain(FOOTER);
    }
  });

  it('say nothing of it where nobody gave a name', () => {
    const file = join(folder, 'nobody.html');
    guide('export', file);
    expect(readFileSync(file, 'utf8')).not.toContain('<footer>');
  });
});
