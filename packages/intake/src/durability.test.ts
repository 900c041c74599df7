import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { SealedSubmission } from '@peerkit/model';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSubmissionStore } from './store/submission-store.ts';
import { sealed } from './testing/sealed.ts';

const SERVE = fileURLToPath(new URL('testing/serve.ts', import.meta.url));
let folder: string;
let file: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-intake-'));
  file = join(folder, 'intake.sqlite');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Served {
  readonly url: string;
  readonly child: ChildProcess;
  readonly warnings: () => string;
}

async function serve(): Promise<Served> {
  const child = spawn(
    process.execPath,
    ['--conditions=@peerkit/source', '--experimental-transform-types', SERVE, file],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  children.push(child);
  let warnings = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (warnings += text));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', resolve);
    child.once('exit', () => reject(new Error(`The intake did not start:\n${warnings}`)));
  });
  return { url: line.trim(), child, warnings: () => warnings };
}

/** Whether the intake gave a receipt for exactly this submission. A dead server gives none. */
async function send(url: string, submission: SealedSubmission): Promise<boolean> {
  try {
    const response = await fetch(`${url}/v1/submissions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': submission.id },
      body: JSON.stringify(submission),
    });
    const receipt = (await response.json()) as { id?: string; sha256?: string };
    return response.ok && receipt.id === submission.id && receipt.sha256 === submission.sha256;
  } catch {
    return false;
  }
}

async function storedHashes(): Promise<Map<string, string>> {
  const store = await openSubmissionStore(file);
  const rows = await store.list();
  await store.close();
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  return new Map(rows.map((row) => [row.id, row.sha256]));
}

it(
  'loses and duplicates nothing it gave a receipt for, though killed ten times',
  { timeout: 180_000 },
  async () => {
    const receipts = new Map<string, string>();
    const sent = new Set<string>();
    const unsure: SealedSubmission[] = [];

    for (let round = 0; round < 10; round += 1) {
      const { url, child, warnings } = await serve();
      let alive = true;
      const sender = async () => {
        while (alive) {
          const submission = unsure.pop() ?? sealed();
          sent.add(submission.id);
          if (await send(url, submission)) receipts.set(submission.id, submission.sha256);
          else unsure.push(submission);
        }
      };
      const senders = [sender(), sender(), sender(), sender()];
      // Counts receipts instead of time, so that a slow machine has as much to lose.
      const enough = receipts.size + 12 + Math.floor(Math.random() * 30);
      while (receipts.size < enough) await wait(1);
      alive = false;
      child.kill('SIGKILL');
      await once(child, 'exit');
      await Promise.all(senders);
      expect(warnings()).not.toContain('SQLite');
    }

    const rows = await storedHashes();
    expect(receipts.size).toBeGreaterThan(100);
    expect([...receipts].filter(([id, sha256]) => rows.get(id) !== sha256)).toEqual([]);
    expect([...rows.keys()].filter((id) => !sent.has(id))).toEqual([]);
  },
);

it('is safe with two processes on one file', { timeout: 120_000 }, async () => {
  const [a, b] = await Promise.all([serve(), serve()]);
  // Fewer than the connections that an intake keeps open at a time.
  const all = Array.from({ length: 150 }, () => sealed());
  // Every submission goes to both at once, as when a proxy retries.
  const answers = await Promise.all(
    all.map(async (submission) => Promise.all([send(a.url, submission), send(b.url, submission)])),
  );
  expect(answers.flat().every(Boolean)).toBe(true);
  expect([...(await storedHashes()).keys()].sort()).toEqual(
    all.map((submission) => submission.id).sort(),
  );
});
