import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KIND_NAMES } from '@peerkit/forms';
import { sealSubmission } from '@peerkit/outbox/seal';
import { unsealSubmission } from '@peerkit/outbox/unseal';
import { openSigned } from '@peerkit/search/signed';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verify } from '../../../search/src/testing/signing-keys.ts';
import { run } from '../program.ts';

let folder: string;
let keys: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-keys-'));
  keys = join(folder, 'keys');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function peerkit(...args: string[]) {
  let out = '';
  let err = '';
  const exit = await run(['keys', ...args, '--keys', keys], {
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
    stopped: () => Promise.resolve(),
  });
  return { exit, out, err };
}

const secretOf = (name: string) =>
  readFileSync(join(keys, `${name}.txt`), 'utf8').split('\n')[1] ?? '';
const list = () => readFileSync(join(keys, 'recipients.txt'), 'utf8');
const inAttribute = (out: string) => /recipients="([^"]*)"/.exec(out)?.[1]?.split(' ') ?? [];

function seal(recipients: readonly string[]) {
  const inner = { v: 1, kind: 'request-peer', version: 1, agency: 'demo', locale: 'en' } as const;
  return sealSubmission({ ...inner, id: crypto.randomUUID(), answers: { a: 1 } }, recipients);
}

describe('keys create', () => {
  it('makes two secret keys and a public list, and says what each is for', async () => {
    const { exit, out } = await peerkit('create');
    expect(exit).toBe(0);
    expect(out).not.toContain('AGE-SECRET-KEY');
    expect(list()).not.toContain('AGE-SECRET-KEY');
    expect(out).toContain('Move it to a USB stick in a safe now');
    const sealed = await seal(inAttribute(out));
    for (const name of ['staff', 'recovery']) {
      if (process.platform !== 'win32') {
        expect(statSync(join(keys, `${name}.txt`)).mode & 0o777).toBe(0o600);
      }
      expect((await unsealSubmission(sealed, [secretOf(name)])).answers).toEqual({ a: 1 });
    }
  });

  it('prints the form of our README, with the keys in it', async () => {
    const { out } = await peerkit('create');
    const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
    const [, example = ''] = /```html\n(<peer-outreach-form[^]*?)```/.exec(readme) ?? [];
    expect(example).toContain('recipients="age1… age1…"');
    const keys = inAttribute(out);
    expect(keys).toHaveLength(2);
    expect(out).toContain(`\n\n${example.replace('age1… age1…', keys.join(' '))}\n`);
    const kind = /kind="([^"]*)"/.exec(example)?.[1];
    expect(KIND_NAMES).toContain(kind);
  });

  it('makes hybrid keys when asked, and a hybrid one in place of a hybrid one', async () => {
    const { out } = await peerkit('create', '--post-quantum');
    expect(inAttribute(out)).toEqual([
      expect.stringMatching(/^age1pq1/),
      expect.stringMatching(/^age1pq1/),
    ]);
    expect(secretOf('staff')).toMatch(/^AGE-SECRET-KEY-PQ-1/);
    expect((await peerkit('drill')).exit).toBe(0);
    const next = inAttribute((await peerkit('rotate')).out);
    expect(next.every((key) => key.startsWith('age1pq1'))).toBe(true);
    expect((await peerkit('drill')).exit).toBe(0);
  });

  it('never overwrites a key', async () => {
    await peerkit('create');
    const before = [secretOf('staff'), list()];
    const again = await peerkit('create');
    expect(again).toMatchObject({ exit: 2, out: '' });
    expect(again.err).toContain('is there already');
    rmSync(join(keys, 'recipients.txt'));
    expect((await peerkit('create')).exit).toBe(2);
    expect(secretOf('staff')).toBe(before[0]);
  });
});

describe('keys rotate and retire', () => {
  it('puts a new key in the place of the old one, which still opens what came before', async () => {
    const before = await seal(inAttribute((await peerkit('create')).out));
    const { exit, out } = await peerkit('rotate');
    expect(exit).toBe(0);
    expect(out).toContain('The new key "staff-2" is in');
    expect(out).toContain('for 33 more days');
    const today = new Date().toISOString().slice(0, 10);
    expect(list()).toMatch(new RegExp(`^# retired ${today} staff age1\\w+$`, 'm'));
    const after = await seal(inAttribute(out));
    await unsealSubmission(before, [secretOf('staff')]);
    await unsealSubmission(after, [secretOf('staff-2')]);
    await unsealSubmission(after, [secretOf('recovery')]);
    await expect(unsealSubmission(after, [secretOf('staff')])).rejects.toMatchObject({
      code: 'other-key',
    });
    expect((await peerkit('rotate', 'staff-2')).out).toContain('"staff-3"');
  });

  it('leaves two keys in use at least, and names what it does not know', async () => {
    await peerkit('create');
    const before = list();
    expect((await peerkit('retire', 'staff')).err).toContain('Two are needed');
    expect((await peerkit('rotate', 'nobody')).err).toContain('In use: staff, recovery.');
    expect(list()).toBe(before);
    await peerkit('rotate');
    expect((await peerkit('rotate', 'staff')).err).toContain('In use: staff-2, recovery.');
  });
});

describe('keys sign', () => {
  it('makes the root key once, and signs the list as it is now', async () => {
    await peerkit('create');
    const root = join(folder, 'root.pem');
    const first = await peerkit('sign', '--root', root);
    expect(first.exit).toBe(0);
    expect(first.out).toContain('Keep it on a USB stick in a safe');
    const attribute = /keys="(ed25519:[0-9a-f]{64}) \/keys\.signed"/.exec(first.out)?.[1] ?? '';
    const secret = readFileSync(root, 'utf8');
    const signed = async () => {
      const bytes = new Uint8Array(readFileSync(join(keys, 'keys.signed')));
      const reading = await openSigned(bytes, attribute, verify);
      return reading.ok ? new TextDecoder().decode(reading.bytes) : reading.code;
    };
    expect(await signed()).toBe(list());
    expect((await peerkit('rotate')).out).toContain('sign it again with "peerkit keys sign"');
    expect(await signed()).not.toBe(list());
    const again = await peerkit('sign', '--root', root);
    expect(again.out).not.toContain('USB stick');
    expect(again.out).toContain(attribute);
    expect(await signed()).toBe(list());
    expect(readFileSync(root, 'utf8')).toBe(secret);
    expect(list() + (await signed())).not.toMatch(/SECRET|PRIVATE/);
  });

  it('signs with nothing that is no root key', async () => {
    await peerkit('create');
    const { exit } = await peerkit('sign', '--root', join(keys, 'staff.txt'));
    expect(exit).toBe(2);
    expect(existsSync(join(keys, 'keys.signed'))).toBe(false);
  });
});

describe('keys drill', () => {
  it('opens a message with each key, wherever it is kept', async () => {
    await peerkit('create');
    expect(await peerkit('drill')).toEqual({
      exit: 0,
      out: 'staff: opens what a form seals.\nrecovery: opens what a form seals.\nEvery key works.\n',
      err: '',
    });
    const stick = join(folder, 'usb.txt');
    renameSync(join(keys, 'recovery.txt'), stick);
    const without = await peerkit('drill');
    expect(without.exit).toBe(1);
    expect(without.out).toContain('recovery: its secret key is not here.');
    expect(without.out).toContain('1 key could not be tried.');
    expect((await peerkit('drill', '--identity', stick)).exit).toBe(0);
  });

  it('is not taken in by a key of another agency', async () => {
    await peerkit('create');
    renameSync(keys, join(folder, 'other'));
    await peerkit('create');
    rmSync(join(keys, 'recovery.txt'));
    const other = join(folder, 'other', 'recovery.txt');
    const { exit, out } = await peerkit('drill', '--identity', other);
    expect(exit).toBe(1);
    expect(out).toContain('recovery: its secret key is not here.');
  });

  it('says what is missing', async () => {
    expect((await peerkit('drill')).err).toContain('There are no public keys at');
    expect(existsSync(keys)).toBe(false);
  });
});
