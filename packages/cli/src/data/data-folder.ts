import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSubmissionStore, type SubmissionStore } from '@peerkit/intake';
import { Failure, reasonOf } from '../failure.ts';
import { ensureKeys, keyPaths } from './key-files.ts';

/** The data folder when none is given. */
export const DEFAULT_DATA = '.data';

/** An intake's data folder, opened. */
export interface DataFolder {
  readonly store: SubmissionStore;
  readonly recipients: readonly string[];
  /** True at the first start, when the keys have just been made. */
  readonly keysAreNew: boolean;
}

/** Path of the database of a data folder. */
export function databasePath(data: string): string {
  return join(data, 'intake.sqlite');
}

/** Opens an intake's folder, creating it if needed, readable by its owner only. */
export async function openDataFolder(data: string): Promise<DataFolder> {
  try {
    mkdirSync(keyPaths(data).folder, { recursive: true, mode: 0o700 });
    const keys = await ensureKeys(data);
    return { store: await openSubmissionStore(databasePath(data)), ...keys };
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
