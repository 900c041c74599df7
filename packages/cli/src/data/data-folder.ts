import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSubmissionStore, type SubmissionStore } from '@peerkit/intake';
import { Failure, reasonOf } from '../failure.ts';
import { KEY_LIST, keyFile, makeKey, readKeys, saveKeys, secretKeyIn } from './key-files.ts';
import type { ListedKey } from './key-list.ts';

/** An intake's data folder, opened. */
export interface DataFolder {
  readonly store: SubmissionStore;
  readonly keys: readonly ListedKey[];
}

/** How an intake's data folder is opened. */
export interface FolderOptions {
  /** It makes its own keys at its first start. */
  readonly demo?: boolean | undefined;
  /** How large the database may grow, bytes. */
  readonly mostBytes: number;
}

/** Path of the database of a data folder. */
export function databasePath(data: string): string {
  return join(data, 'intake.sqlite');
}

/** Path of the public keys of a data folder. */
export function keyListPath(data: string): string {
  return join(data, KEY_LIST);
}

/** Where a demo, and only a demo, keeps the secret keys that it made. */
export function demoKeyFolder(data: string): string {
  return join(data, 'keys');
}

/**
 * Opens an intake's folder, readable by its owner only. It must hold the public keys and no secret one:
 * with both, anybody who copies the folder reads everything. A demo makes its own keys at its first start.
 *
 * @throws Failure `noKeyList`, `secretHere`, `keyListLost` or `dataUnusable`.
 */
export async function openDataFolder(
  data: string,
  { demo = false, mostBytes }: FolderOptions,
): Promise<DataFolder> {
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    chmodSync(data, 0o700);
    if (demo) await makeDemoKeys(data);
    const secret = demo ? undefined : secretKeyIn(data);
    if (secret !== undefined) throw new Failure('secretHere', { file: secret });
    const keys = readKeys(keyListPath(data));
    const store = await openSubmissionStore(databasePath(data), { mostBytes });
    // Those that an earlier version made could be read by everybody who came into the folder.
    for (const file of ['', '-wal', '-shm'].map((end) => databasePath(data) + end))
      if (existsSync(file)) chmodSync(file, 0o600);
    return { store, keys };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('dataUnusable', { folder: data, reason: reasonOf(error) }, { cause: error });
  }
}

/** Opens the submissions in an intake's folder, even while the intake runs. */
export async function openInbox(data: string): Promise<SubmissionStore> {
  const file = databasePath(data);
  if (!existsSync(file)) throw new Failure('noData', { folder: data });
  try {
    return await openSubmissionStore(file);
  } catch (error) {
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
}

async function makeDemoKeys(data: string): Promise<void> {
  const list = keyListPath(data);
  if (existsSync(list)) return;
  // New keys would make pages with the old ones fail, and nobody would notice why.
  if (existsSync(databasePath(data))) throw new Failure('keyListLost', { file: list });
  const folder = demoKeyFolder(data);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keys = [];
  for (const name of ['staff', 'recovery']) {
    if (existsSync(keyFile(folder, name))) throw new Failure('keyListLost', { file: list });
    keys.push(await makeKey(folder, name));
  }
  saveKeys(list, keys);
}
