import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openShards } from '@peerkit/search/shards';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from '../../program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-shards-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function build(csv: string): Promise<{ exit: number; printed: string }> {
  const list = join(folder, 'list.csv');
  writeFileSync(list, csv);
  let printed = '';
  const exit = await run(['directory', 'build', list, '--shards', '--out', join(folder, 'out')], {
    out: (text) => void (printed += `${text}\n`),
    err: (text) => void (printed += `${text}\n`),
    stopped: () => new Promise(() => undefined),
  });
  return { exit, printed };
}

const parts = (): string[] => readdirSync(join(folder, 'out', 'parts')).sort();

it('writes a folder that the finder can open, and keeps the files of the list before', async () => {
  const rows = 'Name,City,Phone\nThe Mill,Millbrook,519-555-0100\n';
  const { exit, printed } = await build(rows);
  expect(exit).toBe(0);
  expect(printed).toContain('"index.json"');
  const first = parts();
  const head = readFileSync(join(folder, 'out', 'index.json'), 'utf8');
  const reading = openShards(head, {
    bring: (name) => Promise.resolve(readFileSync(join(folder, 'out', 'parts', `${name}.json`))),
    changed: () => undefined,
  });
  if (!reading.ok) throw new Error(reading.detail);
  const { index } = reading;
  await expect
    .poll(() => index.search({ text: 'mill' }).hits.map(({ entry }) => entry.phones[0]?.number))
    .toEqual(['519-555-0100']);

  await build(`${rows}The Pier,Lakeview,519-555-0101\n`);
  const second = parts();
  expect(second).toEqual(expect.arrayContaining(first));
  await build(`${rows}The Quay,Lakeview,519-555-0102\n`);
  expect(parts().filter((name) => first.includes(name) && !second.includes(name))).toEqual([]);
  expect(parts().length).toBeLessThan(first.length + 2 * second.length);
});
