import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { assertRecipients } from '@peerkit/outbox';
import { generateKeyPair, type KeyOptions } from '@peerkit/outbox/unseal';
import { codeOf, Failure, reasonOf } from '../failure.ts';
import { currentKeys, readKeyList, writeKeyList, type ListedKey } from './key-list.ts';

const SECRET = /^AGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]+$/;
/** No key file is larger; a database is not read through to look for one. */
const MOST_KEY_FILE_BYTES = 64 * 1024;

/** The name of the file of public keys, in a folder of keys and in an intake's data folder. */
export const KEY_LIST = 'recipients.txt';

/** Where a folder keeps the secret key of this name. */
export function keyFile(folder: string, name: string): string {
  return join(folder, `${name}.txt`);
}

/** Makes a key pair, and the file of its secret key, which only its owner can read. Never overwrites. */
export async function makeKey(
  folder: string,
  name: string,
  options?: KeyOptions,
): Promise<ListedKey> {
  const { identity, recipient } = await generateKeyPair(options);
  const file = keyFile(folder, name);
  try {
    writeDurably(file, `# public key: ${recipient}\n${identity}\n`, 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Failure('keysExist', { file });
    throw new Failure('cannotWrite', { file, reason: reasonOf(error) }, { cause: error });
  }
  return { name, recipient };
}

/** The public keys in a file, at least two of them in use. */
export function readKeys(file: string): readonly ListedKey[] {
  const keys = readKeyList(readText(file, 'noKeyList'));
  if (typeof keys === 'number') throw new Failure('badKeyLine', { file, line: String(keys) });
  try {
    assertRecipients(currentKeys(keys).map(({ recipient }) => recipient));
  } catch (cause) {
    throw new Failure('badRecipients', { file }, { cause });
  }
  return keys;
}

/** Writes the public keys; a reader sees the old list or the new one, never half of it. */
export function saveKeys(file: string, keys: readonly ListedKey[]): void {
  const temporary = `${file}.${process.pid}.new`;
  writeDurably(temporary, writeKeyList(keys), 0o644);
  renameSync(temporary, file);
}

/** The secret keys in a file in the format of age-keygen. */
export function readIdentities(file: string): string[] {
  const identities = readText(file, 'noKeyFile')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => SECRET.test(line));
  if (identities.length === 0) throw new Failure('badKeyFile', { file });
  return identities;
}

/** The first file under a folder that holds a secret key, if one does. */
export function secretKeyIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
    .find(
      (file) =>
        statSync(file).size <= MOST_KEY_FILE_BYTES &&
        /^\s*AGE-SECRET-KEY-/m.test(readFileSync(file, 'latin1')),
    );
}

function readText(file: string, missing: 'noKeyFile' | 'noKeyList'): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Failure(missing, { file });
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
}

/** Waits until the file is on disk: losing a key in a power cut would lose everything sealed to it. */
function writeDurably(file: string, text: string, mode: number): void {
  const handle = openSync(file, 'wx', mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
