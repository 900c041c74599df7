import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSubmissionStore } from '@peerkit/intake';
import { sealSubmission } from '@peerkit/outbox/seal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeys } from '../data/key-files.ts';
import { run } from '../program.ts';

let folder: string;
let data: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-mark-'));
  data = join(folder, 'data');
  mkdirSync(data);
  await run(['keys', 'create', '--keys', join(folder, 'keys')], silent);
  copyFileSync(join(folder, 'keys', 'recipients.txt'), join(data, 'recipients.txt'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const silent = { out: () => undefined, err: () => undefined, stopped: () => Promise.resolve() };

async function cli(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    ...silent,
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
  };
  const exit = await run(args, io);
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

const reading = (...more: string[]) => [
  ...['--data', data, '--identity', join(folder, 'keys', 'staff.txt')],
  ...more,
];
const list = (...more: string[]) => cli('inbox', 'list', ...reading(...more));
const mark = (...more: string[]) => cli('inbox', 'mark', '--data', data, ...more);

/** Puts one in for each moment; the ids in that order. */
async function received(...moments: number[]): Promise<string[]> {
  let now = 0;
  const store = await openSubmissionStore(join(data, 'intake.sqlite'), { now: () => now });
  const recipients = readKeys(join(data, 'recipients.txt')).map(({ recipient }) => recipient);
  const ids: string[] = [];
  for (now of moments) {
    const id = crypto.randomUUID();
    const about = {
      v: 1,
      id,
      kind: 'needle-pickup',
      version: 1,
      agency: 'demo',
      locale: 'en',
    } as const;
    const answers = { place: 'Mill', count: 'one' };
    await store.put(await sealSubmission({ ...about, answers }, recipients));
    ids.push(id);
  }
  await store.close();
  return ids;
}

async function startIntake(keepDays?: number, now = 0): Promise<void> {
  const store = await openSubmissionStore(join(data, 'intake.sqlite'), { now: () => now });
  await store.recordStart({ keepDays });
  await store.close();
}

const DAY_MS = 86_400_000;
const inOrder = (text: string, ids: readonly string[]): readonly string[] =>
  [...ids].sort((a, b) => text.indexOf(a) - text.indexOf(b));

describe('inbox mark', () => {
  it('shows each who has what, new ones first and done ones last', async () => {
    const ids = await received(1000, 2000, 3000, 4000);
    const [first, second, third, fourth] = ids as [string, string, string, string];
    const code = first.slice(0, 8).toUpperCase();
    expect(await mark(code, '--done', '--by', 'Ann')).toMatchObject({ exit: 0, err: '' });
    expect((await mark(third, '--taken', '--by', 'Jo')).out).toContain(`${third} is yours`);
    const listed = await list();
    expect(inOrder(listed.out, ids)).toEqual([second, fourth, third, first]);
    expect(listed.out).toMatch(new RegExp(`${second} +new +1970`));
    expect(listed.out).toMatch(
      new RegExp(`${third} +taken \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d, Jo +1970`),
    );
    expect(listed.out).toMatch(new RegExp(`${first} +done .+, Ann +1970`));
    expect(listed.out).toContain('4 submissions\n2 of them are new.');
    const fresh = await list('--new');
    expect(fresh.out).toContain('2 submissions');
    expect(fresh.out).not.toContain(third);
    const shown = await cli('inbox', 'show', third, ...reading());
    expect(shown.out).toMatch(/^State +taken .+, Jo$/m);
    const json = JSON.parse((await list('--json')).out) as Record<string, unknown>[];
    expect(json.map(({ state }) => state)).toEqual(['new', 'new', 'taken', 'done']);
    expect(json[3]).toMatchObject({ id: first, markedBy: 'Ann' });

    await mark(second, fourth, '--done');
    expect((await list('--new')).out).toBe('Nothing is new.');
    await mark(fourth, '--new');
    expect((await list('--new')).out).toContain(fourth);
  });

  it('tells whoever comes second, and leaves the first', async () => {
    const [id = ''] = await received(1000);
    await mark(id, '--taken', '--by', 'Jo');
    const second = await mark(id, '--taken', '--by', 'Ann');
    expect(second).toMatchObject({ exit: 2, out: '' });
    expect(second.err).toMatch(/was taken by Jo, .+\. Ask them before you answer/);
    await mark(id, '--done');
    const twice = await mark(id, '--done', '--by', 'Ann');
    expect(twice.err).toMatch(/was done before by somebody, .+Two people may have answered/);
    expect((await mark(id, '--taken')).err).toMatch(/was done by somebody/);
    expect((await list()).out).not.toContain('Ann');
  });

  it('marks what it finds, and says what to give', async () => {
    const [id = ''] = await received(1000);
    const some = await mark(id, 'ffff-0000', 'ab', '--taken');
    expect(some.exit).toBe(1);
    expect(some.err).toContain('starts with ffff-0000');
    expect(some.err).toContain('ab is too short');
    expect((await mark('ffff-0000', '--taken')).exit).toBe(2);
    for (const wrong of [[], ['--taken', '--done']])
      expect((await mark(id, ...wrong)).err).toBe('Give one of --taken, --done and --new.');
    for (const name of [' ', 'x'.repeat(41)])
      expect((await mark(id, '--new', '--by', name)).err).toContain(
        'a name of at most 40 characters',
      );
  });

  it('lets no name control the terminal', async () => {
    const [id = ''] = await received(1000);
    await mark(id, '--taken', '--by', '\u001b[2J\u202Eoj');
    for (const { out, err } of [await list(), await mark(id, '--taken'), await list('--json')])
      expect(out + err).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
  });

  it('says when the folder is a copy, of which the intake learns nothing', async () => {
    const [id = ''] = await received(1000);
    await startIntake();
    expect(await mark(id, '--taken')).toMatchObject({ exit: 0, err: '' });
    const original = data;
    data = join(folder, 'copy');
    mkdirSync(data);
    for (const file of ['intake.sqlite', 'recipients.txt'])
      copyFileSync(join(original, file), join(data, file));
    expect((await list()).err).toBe('');
    const copy = await mark(id, '--done');
    expect(copy).toMatchObject({ exit: 1 });
    expect(copy.err).toContain('This data folder is a copy');
    expect((await cli('inbox', 'delete', id, '--data', data)).err).toContain('is a copy');
  });
});

it('keeps what is open in the list, however much came after it and is done', async () => {
  const [open = '', ...later] = await received(...Array.from({ length: 203 }, (_, at) => at + 1));
  expect((await list()).out).not.toContain(open);
  await mark(...later, '--done');
  const listed = await list();
  expect(listed.out.split('\n')[1]).toContain(open);
  expect(listed.out).toContain('3 more are not listed here');
}, 60_000);

describe('the days that the intake promises', () => {
  const due = async (day: number) => {
    const out: string[] = [];
    const now = () => new Date(day * DAY_MS);
    const err: string[] = [];
    const io = {
      ...silent,
      out: (text: string) => out.push(text),
      err: (text: string) => err.push(text),
      now,
    };
    await run(['inbox', 'delete', '--due', '--data', data], io);
    return { out: out.join('\n'), err: err.join('\n') };
  };

  it('are those by which the inbox deletes, and names the day', async () => {
    const [id = ''] = await received(10 * DAY_MS);
    expect((await cli('inbox', 'show', id, ...reading())).out).toMatch(
      /Delete by +1970-01-18, or sooner if your page says so/,
    );
    await startIntake(3);
    expect((await cli('inbox', 'show', id, ...reading())).out).toMatch(/Delete by +1970-01-14$/m);
    expect((await due(12.9)).out).toBe('Nothing was deleted.');
    const deleted = await due(13.1);
    expect(deleted.out).toContain(`Deleted ${id}`);
    expect(deleted.err).toContain('1 of them nobody had marked');
  });

  it('were those of the page that the sender saw', async () => {
    await startIntake(3, 0);
    await startIntake(undefined, 9 * DAY_MS);
    const [before = '', after = ''] = await received(10 * DAY_MS, 15 * DAY_MS);
    expect((await due(21)).out).toContain(before);
    expect((await due(22.1)).out).toContain(after);
  });
});
