import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../program.ts';
import { builtIndex } from '../../testing/built-index.ts';

let folder: string;
let server: Server;
let answer: RequestListener;
let base: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-watch-'));
  mkdirSync(join(folder, 'site'));
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true, force: true });
});

const out = (): string => join(folder, 'site', 'index.json');
const state = (): string => join(folder, 'state');

interface Room {
  readonly rounds?: number;
}

async function watch(args: readonly string[], { rounds = 1 }: Room = {}) {
  const printed = { out: '', err: '' };
  let left = rounds;
  let stop: () => void = () => undefined;
  const exit = await run(['directory', 'watch', '-o', out(), '--state', state(), ...args], {
    out: (text) => void (printed.out += `${text}\n`),
    err: (text) => void (printed.err += `${text}\n`),
    stopped: () => new Promise((resolve) => (stop = resolve)),
    now: () => new Date('2026-11-26T12:00:00Z'),
    sleep: (ms) => {
      expect(ms).toBe(30 * 60_000);
      left -= 1;
      if (left === 0) stop();
      return left === 0 ? new Promise(() => undefined) : Promise.resolve();
    },
  });
  return { exit, ...printed };
}

const once = (...args: string[]) => watch([...args, '--once']);
const sheet = (): string => `${base}/pub?output=csv`;

function give(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): void {
  answer = (_, response) => {
    response.writeHead(status, { 'content-type': 'text/csv', ...headers });
    response.end(body);
  };
}

const row = (at: number): string =>
  `s${at},House ${at},519-555-01${String(at).padStart(2, '0')},${at} Mill Road,Mon-Fri 9:00-17:00`;
const sheetOf = (rows: readonly string[]): string =>
  `id,Name,Phone,Address,Hours\n${rows.join('\n')}\n`;
const ROWS = Array.from({ length: 9 }, (_, at) => row(at));
const namesOf = (): string[] => builtIndex(out()).entries.map(({ name }) => name);

describe('a published list', () => {
  it('becomes an index, and then only when it changed', async () => {
    give(sheetOf(ROWS));
    const first = await once(sheet());
    expect(first.exit, first.err).toBe(0);
    expect(first.out).toContain('This is the first list.');
    expect(namesOf()).toHaveLength(9);
    const { mtimeMs } = statSync(out());
    const second = await once(sheet());
    expect(second).toEqual({ exit: 0, out: '2026-11-26 12:00: nothing new.\n', err: '' });
    expect(statSync(out()).mtimeMs).toBe(mtimeMs);
  });

  it('says what was added, removed and changed, and builds the index again', async () => {
    give(sheetOf(ROWS));
    await once(sheet());
    const changed = [...ROWS.slice(1, -1), row(8).replace('9:00', '10:00'), row(20)];
    give(sheetOf(changed));
    const { exit, out: told } = await once(sheet());
    expect(exit).toBe(0);
    expect(told).toMatch(/removed +service +s0 +House 0/);
    expect(told).toMatch(/added +service +s20 +House 20/);
    expect(told).toMatch(/changed +service +s8 +House 8 +hours \(hours\)/);
    expect(namesOf()).toContain('House 20');
  });

  it('says what is newly not understood, and only that', async () => {
    give(sheetOf([...ROWS.slice(1), 's0,House 0,by the mill,0 Mill Road,']));
    await once(sheet());
    give(
      sheetOf([
        's30,House 30,ask inside,1 Mill Road,',
        ...ROWS.slice(1),
        's0,House 0,by the mill,0 Mill Road,',
      ]),
    );
    const { exit, out: told } = await once(sheet());
    expect(exit).toBe(0);
    expect(told).toContain('"ask inside" is not a phone number.');
    expect(told).not.toContain('by the mill');
    expect(namesOf()).toHaveLength(10);
  });

  it('is fetched again every half hour, whatever happened', async () => {
    const answers = [sheetOf(ROWS), undefined, sheetOf(ROWS.slice(1))];
    answer = (_, response) => {
      const body = answers.shift();
      response.writeHead(body === undefined ? 500 : 200);
      response.end(body);
    };
    const { exit, out: told, err } = await watch([sheet()], { rounds: 3 });
    expect(exit).toBe(0);
    expect(told.match(/The next round is in 30m/g)).toHaveLength(3);
    expect(err).toContain('the server says 500');
    expect(namesOf()).toHaveLength(8);
  });

  it('can be several, also files on this computer with their maps', async () => {
    give(sheetOf(ROWS));
    mkdirSync(join(folder, 'own'));
    const own = join(folder, 'own', 'pub.csv');
    writeFileSync(own, 'Wo,Fon\nRiver,519-555-0199\n');
    writeFileSync(
      join(folder, 'own', 'pub.map.json'),
      JSON.stringify({
        peerkit: 'column-map',
        version: 1,
        rows: 'services',
        columns: { Wo: { to: 'name' }, Fon: { to: 'phone' } },
      }),
    );
    const { exit, err } = await once(sheet(), own);
    expect(exit, err).toBe(0);
    expect(namesOf()).toHaveLength(10);
    expect(namesOf()).toContain('River');
  });

  it('is built again when an option changes, though its bytes are the same', async () => {
    give(sheetOf(ROWS));
    await once(sheet());
    expect((await once(sheet(), '--fix')).out).toContain('Wrote');
  });
});

describe('a list that looks worse', () => {
  beforeEach(async () => {
    give(sheetOf(ROWS));
    expect((await once(sheet())).exit).toBe(0);
  });

  it('of which a third is gone is refused, and taken once when asked to', async () => {
    give(sheetOf(ROWS.slice(0, 6)));
    const refused = await once(sheet());
    expect(refused.exit).toBe(1);
    expect(refused.out).toContain('- Services: 9 before, 6 now.');
    expect(refused.err).toContain('run this once with --accept');
    expect(namesOf()).toHaveLength(9);
    expect((await once(sheet())).exit).toBe(1);
    expect((await once(sheet(), '--accept')).exit).toBe(0);
    expect(namesOf()).toHaveLength(6);
    expect((await once(sheet())).out).toContain('nothing new');
  });

  it('of which a little less is gone is taken', async () => {
    give(sheetOf(ROWS.slice(0, 7)));
    expect((await once(sheet())).exit).toBe(0);
    expect(namesOf()).toHaveLength(7);
  });

  it('whose hours cannot be read any more is refused', async () => {
    give(sheetOf(ROWS.map((line) => line.replace('Mon-Fri 9:00-17:00', 'ask us'))));
    const { exit, out: told } = await once(sheet());
    expect(exit).toBe(1);
    expect(told).toContain('- Services with hours by day and time: 9 before, 0 now.');
  });

  it('whose record cannot be read any more is refused', async () => {
    give(sheetOf([...ROWS.slice(1), 's0,,519-555-0100,0 Mill Road,Mon-Fri 9:00-17:00']));
    const { exit, out: told } = await once(sheet());
    expect(exit).toBe(1);
    expect(told).toContain('- 1 record that cannot be read is new.');
    expect(namesOf()).toHaveLength(9);
  });

  it('takes --accept for one round only', async () => {
    const answers = [sheetOf(ROWS.slice(0, 6)), sheetOf(ROWS.slice(0, 2))];
    answer = (_, response) => response.end(answers.shift());
    await watch([sheet(), '--accept'], { rounds: 2 });
    expect(namesOf()).toHaveLength(6);
  });
});

describe('a place that was kept private', () => {
  const secret = (word: string): string =>
    `id,Name,Phone,Address,Confidential\n${ROWS.map((_, at) => `s${at},House ${at},519-555-0100,${at} Mill Road,${at === 3 ? word : 'no'}`).join('\n')}\n`;

  it('does not become public by itself', async () => {
    give(secret('yes'));
    await once(sheet());
    give(secret('no'));
    const { exit, out: told } = await once(sheet());
    expect(exit).toBe(1);
    expect(told).toContain('1 place that was private is not private now.');
    expect(readFileSync(out(), 'utf8')).not.toContain('3 Mill Road');
  });

  it('lies in a folder that only its owner reads, and never beside what is served', async () => {
    give(secret('yes'));
    await once(sheet());
    expect(statSync(state()).mode & 0o077).toBe(0);
    const { exit, err } = await once(sheet(), '--state', join(folder, 'site', 'state'));
    expect(exit).toBe(2);
    expect(err).toContain('Name another one with --state');
    expect(readdirSync(join(folder, 'site'))).toEqual(['index.json']);
  });
});

describe('what comes in place of a list', () => {
  beforeEach(async () => {
    give(sheetOf(ROWS));
    await once(sheet());
  });
  afterEach(() => {
    expect(namesOf()).toHaveLength(9);
    expect(readdirSync(join(folder, 'site'))).toEqual(['index.json']);
    expect(readdirSync(state())).toEqual(['good']);
  });

  it.each([
    [404, 'There is nothing at', 'Is the list still published?'],
    [410, 'There is nothing at', 'Is the list still published?'],
    [403, 'asks for a password', 'Publish the list so that anybody can read it.'],
    [503, 'the server says 503', 'Try again later.'],
  ])('the answer %d', async (status, what, todo) => {
    give('no', {}, status);
    const { exit, err } = await once(sheet());
    expect(exit).toBe(2);
    expect(err).toContain(what);
    expect(err).toContain(todo);
    expect(err).toContain('The last good list stays.');
  });

  it.each([
    ['\ufeff\n<!DOCTYPE html><title>Sign in</title>', 'gave a web page, not a list'],
    ['<html><body>Error</body></html>', 'gave a web page, not a list'],
    ['', 'gave an empty file'],
    ['{"organizations":[{"id":"o1","name":"The', 'gave half a file'],
  ])('%j', async (body, what) => {
    give(body, { 'content-type': 'text/html' });
    const { exit, err } = await once(sheet());
    expect(exit).toBe(2);
    expect(err).toContain(what);
  });

  it('half a file', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write(sheetOf(ROWS.slice(0, 8)));
      setTimeout(() => response.destroy(), 20);
    };
    const { exit, err } = await once(sheet());
    expect(exit).toBe(2);
    expect(err).toContain('gave half a file');
  });

  it('a file that is too big, also when it is packed small', async () => {
    const zeros = gzipSync(Buffer.alloc(3_000_000, '0,'));
    expect(zeros.length).toBeLessThan(10_000);
    give(zeros, { 'content-encoding': 'gzip' });
    const { exit, err } = await once(sheet(), '--most-mb', '2');
    expect(exit).toBe(2);
    expect(err).toContain('gave more than 2 MB');
  });

  it('nothing, for longer than we wait', async () => {
    answer = (_, response) => void response.write('id,Name\n');
    const { exit, err } = await once(sheet(), '--patience', '1');
    expect(exit).toBe(2);
    expect(err).toContain('took longer than 1 second.');
  });

  it('another address, unless it is on a host that was named', async () => {
    const other = base.replace('127.0.0.1', 'localhost');
    answer = ({ url }, response) => {
      if (url === '/list.csv') response.end(sheetOf(ROWS));
      else response.writeHead(302, { location: `${other}/list.csv` }).end();
    };
    const { exit, err } = await once(sheet());
    expect(exit).toBe(2);
    expect(err).toContain(`sends us on to ${new URL(other).host}, which you did not name`);
    expect((await once(sheet(), '--host', new URL(other).host)).exit).toBe(0);
  });

  it('a way without end, or down to plain http', async () => {
    answer = (_, response) => response.writeHead(302, { location: '/again' }).end();
    expect((await once(sheet())).err).toContain('without end');
    answer = (_, response) => response.writeHead(302, { location: 'http://agency.example/' }).end();
    expect((await once(sheet(), '--host', 'agency.example')).err).toContain('cannot be watched');
  });

  it('nobody who answers', async () => {
    const { exit, err } = await once('http://127.0.0.1:1/list.csv');
    expect(exit).toBe(2);
    expect(err).toContain('Cannot reach http://127.0.0.1:1/list.csv');
  });
});

describe('a round', () => {
  it('takes no address but https, and nothing that it cannot count', async () => {
    for (const bad of [
      'http://agency.example/list.csv',
      'ftp://127.0.0.1/x',
      'https://me:pw@agency.example/',
    ]) {
      expect((await once(bad)).err).toContain('cannot be watched');
    }
    give(sheetOf(ROWS));
    for (const more of [
      ['--every', '5s'],
      ['--every', '90'],
      ['--most-mb', '0'],
      ['--patience', 'x'],
    ]) {
      expect((await once(sheet(), ...more)).exit, more.join(' ')).toBe(2);
    }
    expect(existsSync(out())).toBe(false);
  });

  it('puts right what a power cut left behind', async () => {
    give(sheetOf(ROWS));
    await once(sheet());
    mkdirSync(join(state(), 'new'));
    writeFileSync(join(state(), 'new', 'half.csv'), 'Na');
    writeFileSync(join(state(), 'lock'), '999999999');
    expect((await once(sheet())).out).toContain('nothing new');
  });

  it('waits for no other: two at once are refused', async () => {
    give(sheetOf(ROWS));
    await once(sheet());
    writeFileSync(join(state(), 'lock'), String(process.ppid));
    const { exit, err } = await once(sheet());
    expect(exit).toBe(2);
    expect(err).toContain('Another watch works in the folder');
    rmSync(join(state(), 'lock'));
  });
});
