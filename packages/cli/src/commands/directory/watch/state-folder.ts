import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, resolve, isAbsolute } from 'node:path';
import { codeOf, Failure, reasonOf } from '../../../failure.ts';

/**
 * The folder in which a watch keeps the last good list: `good` holds its files as they came, `new` those
 * of the round that runs. Only its owner can read it, since lists may hold places that are kept private.
 */
export class StateFolder {
  readonly good: string;
  readonly fresh: string;
  readonly #old: string;
  readonly #lock: string;
  readonly #folder: string;

  /** @throws Failure when the folder is beside or below what a site serves. */
  constructor(folder: string, out: string) {
    const below = relative(dirname(resolve(out)), resolve(folder));
    if (!isAbsolute(below) && !below.startsWith('..')) {
      throw new Failure('watchStateServed', { folder, file: out });
    }
    this.#folder = folder;
    this.good = join(folder, 'good');
    this.fresh = join(folder, 'new');
    this.#old = join(folder, 'old');
    this.#lock = join(folder, 'lock');
  }

  get hasGood(): boolean {
    return existsSync(this.good);
  }

  /** Runs one round, alone. What a round before it left half done is put right. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      chmodSync(this.#folder, 0o700);
    } catch (error) {
      const reason = reasonOf(error);
      throw new Failure('dataUnusable', { folder: this.#folder, reason }, { cause: error });
    }
    this.#take();
    try {
      if (!existsSync(this.good) && existsSync(this.#old)) renameSync(this.#old, this.good);
      this.#clear();
      mkdirSync(this.fresh);
      return await work();
    } finally {
      this.#clear();
      rmSync(this.#lock, { force: true });
    }
  }

  /** What else the index depends on: when it changes, the index is built again from the same files. */
  stamp(value: object): void {
    writeFileSync(join(this.fresh, '.stamp'), JSON.stringify(value));
  }

  /** Whether the files of this round are those of the last good one, byte for byte. */
  isSame(): boolean {
    if (!this.hasGood) return false;
    const [good, fresh] = [readdirSync(this.good).sort(), readdirSync(this.fresh).sort()];
    return (
      good.join('/') === fresh.join('/') &&
      good.every((name) =>
        readFileSync(join(this.good, name)).equals(readFileSync(join(this.fresh, name))),
      )
    );
  }

  /** The files of this round are the last good ones from now on. */
  accept(): void {
    if (this.hasGood) renameSync(this.good, this.#old);
    renameSync(this.fresh, this.good);
  }

  #clear(): void {
    for (const folder of [this.fresh, this.#old]) rmSync(folder, { recursive: true, force: true });
  }

  #take(): void {
    try {
      const lock = openSync(this.#lock, 'wx', 0o600);
      writeSync(lock, String(process.pid));
      closeSync(lock);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      if (isRunning(Number(readFileSync(this.#lock, 'utf8')))) {
        throw new Failure('watchBusy', { folder: this.#folder }, { cause: error });
      }
      rmSync(this.#lock, { force: true });
      this.#take();
    }
  }
}

/**
 * Whether another process has that number; one that ended in the middle of a round left its lock behind. In a
 * container, every process has the same number as the one before it.
 */
function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
