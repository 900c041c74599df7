import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSubmissionStore, type SubmissionStore } from '@peerkit/intake';
import { Failure, reasonOf } from '../failure.ts';
import { ensureKeys, keyPaths } from './key-files.ts';

/** Used when no folder is named. */
export const DEFAULT_DATA = '.data';

export interface DataFolder {
  readonly store: SubmissionStore;
  readonly recipients: readonly string[];
  /** True at the first start: the keys are new. */
  readonly made: boolean;
}

/** Path of the database of a data folder. */
export function databasePath(data: string): string {
  return join(data, 'intake.sqlite');
}

/** Opens an intake's folder, or makes it: readable by its owner alone. */
export async function openDataFolder(data: string): Promise<DataFolder> {
  try {
    mkdirSync(keyPaths(data).folder, { recursive: true, mode: 0o700 });
    const { recipients, made } = await ensureKeys(data);
    return { store: await openSubmissionStore(databasePath(data)), recipients, made };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('dataUnusable', { folder: data, reason: reasonOf(error) }, { cause: error });
  }
}

/** Opens the submissions of a folder that an intake has used, also while it runs. */
export async function openInbox(data: string): Promise<SubmissionStore> {
  const file = databasePath(data);
  if (!existsSync(file)) throw new Failure('noData', { folder: data });
  try {
    return await openSubmissionStore(file);
  } catch (error) {
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
}
