import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-export-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// What they write needs the built elements: it is tested where those are.
describe('peerkit guide export and pwa', () => {
  it.each(['export', 'pwa'])(
    'refuse a contact that cannot be made into a link, and write nothing: %s',
    async (kind) => {
      const out = join(folder, kind);
      const who = ['--name', 'River Peers', '--contact', 'ask us'];
      let err = '';
      const exit = await run(['guide', kind, '--region', 'ca-on', '-o', out, ...who], {
        out: () => undefined,
        err: (text) => void (err += `${text}\n`),
        stopped: () => Promise.resolve(),
        now: () => new Date('2026-11-26T20:00:00Z'),
      });
      expect(exit).toBe(2);
      expect(err).toContain('"ask us" cannot be made into a link.');
      expect(existsSync(out)).toBe(false);
    },
  );
});
