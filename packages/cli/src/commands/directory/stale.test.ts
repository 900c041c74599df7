import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../program.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-stale-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function stale(args: readonly string[], today = '2026-11-26') {
  const printed = { out: '', err: '' };
  const exit = await run(['directory', 'stale', ...args], {
    out: (text) => void (printed.out += `${text}\n`),
    err: (text) => void (printed.err += `${text}\n`),
    stopped: () => new Promise(() => undefined),
    now: () => new Date(`${today}T12:00:00Z`),
  });
  return { exit, ...printed };
}

const LIST = `Organization,Organization e-mail,Organization website,Service,Phone,Last checked
The Mill,mill@example.org,https://mill.example,Needles,519-555-0100,2025-11-25
The Mill,mill@example.org,https://mill.example,Naloxone,519-555-0100,2026-06-01
River,,https://river.example,Soup,519-555-0101,
Bridge,bridge@example.org,,Beds,519-555-0102,2025-11-26
"=1+1 House",,,"Food, hot",519-555-0103,2024-02-29
`;

function list(text = LIST): string {
  const path = join(folder, 'list.csv');
  writeFileSync(path, text);
  return path;
}

describe('what nobody has confirmed for a year', () => {
  it('is listed by how long it waits, and ends with 1', async () => {
    const { exit, out } = await stale([list()]);
    expect(exit).toBe(1);
    expect(
      out
        .split('\n')
        .slice(0, 4)
        .map((line) => line.trim().replace(/\s{2,}/g, ' | ')),
    ).toEqual([
      'Last confirmed | E-mail | Organization | Services',
      'never | River | Soup (never)',
      '2024-02-29 | =1+1 House | Food, hot (2024-02-29)',
      '2025-11-25 | mill@example.org | The Mill | Needles (2025-11-25)',
    ]);
    expect(out).toContain(
      'Not confirmed since 2025-11-26: services 3, of organizations 3. Without an e-mail address: 2.',
    );
  });

  it('lasts as many months as asked, and no day more', async () => {
    expect((await stale([list(), '--months', '1'])).out).toContain('Bridge');
    const { exit, out } = await stale(
      [list('Service,Phone,Last checked\nSoup,211,2026-02-28\n'), '--months', '1'],
      '2026-03-31',
    );
    expect({ exit, out }).toEqual({
      exit: 0,
      out: 'Everything was confirmed in the last month.\n',
    });
    expect((await stale([list(), '--months', '0'])).exit).toBe(2);
    expect((await stale([list(), '--months', '1.5'])).err).toContain('whole number');
  });

  it('becomes a mail merge that no spreadsheet runs', async () => {
    const out = join(folder, 'ask.csv');
    await stale([list(), '-o', out]);
    expect(readFileSync(out, 'utf8').split('\r\n')).toEqual([
      'Organization,E-mail,Services,Last confirmed,Link',
      'River,,Soup,,https://river.example',
      `'=1+1 House,,"Food, hot",2024-02-29,`,
      'The Mill,mill@example.org,Needles,2025-11-25,https://mill.example',
      '',
    ]);
  });

  it('carries the id of each organization to where it answers', async () => {
    const out = join(folder, 'ask.csv');
    await stale([list(), '-o', out, '--link', 'https://agency.example/confirm?who={id}']);
    expect(readFileSync(out, 'utf8')).toMatch(
      /https:\/\/agency\.example\/confirm\?who=[^{},\s]+\r\n/,
    );
    expect((await stale([list(), '--link', 'http://agency.example'])).exit).toBe(2);
  });

  it('is there for programs', async () => {
    const { out } = await stale([list(), '--json']);
    expect(JSON.parse(out)).toMatchObject({
      before: '2025-11-26',
      organizations: [{ name: 'River', confirmed: '' }, {}, { services: ['Needles'] }],
    });
  });
});
