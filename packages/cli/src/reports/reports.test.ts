import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../program.ts';
import { builtIndex } from '../testing/built-index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-reports-'));
  const rows = Array.from({ length: 8 }, (_, at) => `s${at},House ${at},519-555-010${at}`);
  writeFileSync(at('list.csv'), `id,Name,Phone\n${rows.join('\n')}\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

async function cli(...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const exit = await run(['directory', ...args], {
    out: (text) => void (printed.out += `${text}\n`),
    err: (text) => void (printed.err += `${text}\n`),
    stopped: () => new Promise(() => undefined),
    now: () => new Date('2026-11-26T12:00:00Z'),
  });
  return { exit, ...printed };
}

const build = (...args: readonly string[]) =>
  cli('build', at('list.csv'), '-o', at('index.json'), '--reports', at('reports'), ...args);
const reported = (): object => {
  const { entries } = builtIndex(at('index.json'));
  return Object.fromEntries(
    entries.flatMap(({ id, reported }) => (reported ? [[id, reported]] : [])),
  );
};
const write = (text: string): void => writeFileSync(at('reports'), text);

describe('reports of what is wrong', () => {
  it('are merged from CSV or JSON, as dates alone', async () => {
    write('id,kind,date,count,note\ns1,closed,2026-11-03,2,my name is Jo\ns2,Phone,2026-11-04,\n');
    const { exit, err } = await build();
    expect({ exit, err }).toEqual({ exit: 0, err: '2 results say what was reported of them.\n' });
    const facts = {
      s1: [{ kind: 'closed', date: '2026-11-03' }],
      s2: [{ kind: 'phone', date: '2026-11-04' }],
    };
    expect(reported()).toEqual(facts);
    expect(readFileSync(at('index.json'), 'utf8')).not.toContain('my name is Jo');
    write(
      JSON.stringify([
        { id: 's1', kind: 'closed', date: '2026-11-03', count: 2 },
        { id: 's2', kind: 'phone', date: '2026-11-04', count: 1 },
      ]),
    );
    await build();
    expect(reported()).toEqual(facts);
  });

  it('name what is no report, and what the list does not have', async () => {
    write(
      [
        'id,kind,date,count',
        's1,closed,2026-11-03,1',
        's1,haunted,2026-11-03,1',
        's1,closed,3 Nov,1',
        's1,closed,2026-02-30,1',
        's1,closed,2026-12-24,1',
        's1,closed,2026-11-03,0',
        's1,closed,2026-11-03,-4',
        ',closed,2026-11-03,1',
        'elsewhere,closed,2026-11-03,1',
      ].join('\n'),
    );
    const { exit, err } = await build();
    expect(exit).toBe(0);
    expect(err).toContain('7 rows of');
    expect(err).toContain('such as row 3, row 4, row 5.');
    expect(err).toContain('1 reported id is not in the list: elsewhere.');
    expect(Object.keys(reported())).toEqual(['s1']);
  });

  it('of a day with too many are set aside, until a person looked at them', async () => {
    const many = Array.from({ length: 8 }, (_, at) => `s${at},closed,2026-11-20,1`);
    write(`id,kind,date,count\n${many.join('\n')}\ns1,closed,2026-11-03,1\n`);
    const { exit, err } = await build();
    expect(exit).toBe(0);
    expect(err).toContain('On 2026-11-20, 8 places were reported, far more than usual.');
    expect(reported()).toEqual({ s1: [{ kind: 'closed', date: '2026-11-03' }] });
    await build('--trust-reports', '2026-11-20');
    expect(Object.keys(reported())).toHaveLength(8);
    expect((await build('--trust-reports', 'today')).exit).toBe(2);
  });

  it('can be none, and cannot be something else', async () => {
    write('');
    expect((await build()).exit).toBe(0);
    write('[]');
    expect((await build()).exit).toBe(0);
    write('Name,Phone\nHouse,211\n');
    const { exit, err } = await build();
    expect(exit).toBe(2);
    expect(err).toContain('needs columns named id, kind and date');
    rmSync(at('reports'));
    expect((await build()).exit).toBe(2);
  });

  it('build a watched list again, though the list itself is the same', async () => {
    const state = `${folder}-state`;
    const watch = () =>
      cli(
        'watch',
        at('list.csv'),
        '-o',
        at('index.json'),
        '--state',
        state,
        '--once',
        '--reports',
        at('reports'),
      );
    try {
      write('id,kind,date\n');
      await watch();
      expect((await watch()).out).toContain('nothing new');
      write('id,kind,date\ns1,moved,2026-11-03\n');
      expect((await watch()).out).toContain('Wrote');
      expect(reported()).toEqual({ s1: [{ kind: 'moved', date: '2026-11-03' }] });
    } finally {
      rmSync(state, { recursive: true, force: true });
    }
  });
});
