import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSigned, type Verify } from '@peerkit/search/signed';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../program.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-sign-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const exit = await run(['directory', ...args], {
    out: (text) => void (printed.out += `${text}\n`),
    err: (text) => void (printed.err += `${text}\n`),
    stopped: () => new Promise(() => undefined),
    now: () => new Date('2026-11-03T09:00:00Z'),
  });
  return { exit, ...printed };
}

const at = (name: string): string => join(folder, name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(at(name)));

/** As a page does it. */
const verify: Verify = async (key, signature, message) =>
  crypto.subtle.verify(
    'Ed25519',
    await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']),
    signature,
    message,
  );

async function makeKey(name = 'list.key'): Promise<string> {
  const { out } = await cli('key', at(name));
  return /signed-by="(.+)"/.exec(out)?.[1] ?? '';
}

beforeEach(() => {
  writeFileSync(at('list.csv'), 'Name,Phone\nÉpicerie,519-555-0100\n');
});

describe('the key of a list', () => {
  it('is made once, for its owner alone, and never replaced', async () => {
    const pin = await makeKey();
    expect(pin).toMatch(/^ed25519:[0-9a-f]{64}$/);
    expect(statSync(at('list.key')).mode & 0o077).toBe(0);
    const text = readFileSync(at('list.key'), 'utf8');
    const again = await cli('key', at('list.key'));
    expect(again.exit).toBe(2);
    expect(again.err).toContain('never replaced');
    expect(readFileSync(at('list.key'), 'utf8')).toBe(text);
  });

  it('is not any other file', async () => {
    writeFileSync(at('list.json'), '{}');
    for (const [file, why] of [
      [at('none'), 'Make one with'],
      [at('list.csv'), 'no Ed25519 secret key'],
    ]) {
      const { exit, err } = await cli('sign', at('list.json'), '--key', file!);
      expect(exit).toBe(2);
      expect(err).toContain(why);
    }
    expect(readFileSync(at('list.json'), 'utf8')).toBe('{}');
  });
});

describe('a signed list', () => {
  it('opens with the key that the page names, and holds the index as it was', async () => {
    const pin = await makeKey();
    await cli('build', at('list.csv'), '-o', at('plain.json'));
    await cli('sign', at('plain.json'), '--key', at('list.key'), '-o', at('signed.json'));
    const reading = await openSigned(bytesOf('signed.json'), pin, verify);
    expect(reading).toEqual({
      ok: true,
      time: '2026-11-03T09:00:00Z',
      bytes: bytesOf('plain.json'),
    });
    await cli('build', at('list.csv'), '-o', at('built.json'), '--key', at('list.key'));
    expect(bytesOf('built.json')).toEqual(bytesOf('signed.json'));
  });

  it('is signed anew, in its place, by another key', async () => {
    await makeKey();
    await cli('build', at('list.csv'), '-o', at('index.json'), '--key', at('list.key'));
    const second = await makeKey('second.key');
    await cli('sign', at('index.json'), '--key', at('second.key'));
    expect(await openSigned(bytesOf('index.json'), second, verify)).toMatchObject({ ok: true });
    expect(readFileSync(at('index.json'), 'utf8').match(/peerkit-signed/g)).toHaveLength(1);
  });

  it('is kept up to date by a watch, and signed again with another key', async () => {
    const pin = await makeKey();
    const watch = (key: string) =>
      cli(
        'watch',
        at('list.csv'),
        '-o',
        at('index.json'),
        '--state',
        `${folder}-state`,
        '--once',
        '--key',
        at(key),
      );
    try {
      expect((await watch('list.key')).exit).toBe(0);
      expect(await openSigned(bytesOf('index.json'), pin, verify)).toMatchObject({ ok: true });
      expect((await watch('list.key')).out).toContain('nothing new');
      const second = await makeKey('second.key');
      await watch('second.key');
      expect(await openSigned(bytesOf('index.json'), second, verify)).toMatchObject({ ok: true });
    } finally {
      rmSync(`${folder}-state`, { recursive: true, force: true });
    }
  });

  it('is never written over the table that somebody edits', async () => {
    await makeKey();
    const table = readFileSync(at('list.csv'), 'utf8');
    const { exit, err } = await cli('sign', at('list.csv'), '--key', at('list.key'));
    expect(exit).toBe(2);
    expect(err).toContain('directory build');
    expect(readFileSync(at('list.csv'), 'utf8')).toBe(table);
    const { exit: beside } = await cli(
      ...['sign', at('list.csv'), '--key', at('list.key'), '-o', at('signed.csv')],
    );
    expect(beside).toBe(0);
    expect(readFileSync(at('list.csv'), 'utf8')).toBe(table);
  });

  it('is never an empty file', async () => {
    await makeKey();
    writeFileSync(at('empty.json'), '');
    expect((await cli('sign', at('empty.json'), '--key', at('list.key'))).exit).toBe(2);
  });
});
