import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set by `npm run snapshots:update`: what is seen now becomes what is expected. */
export const isUpdate = process.env['PEERKIT_SNAPSHOTS'] === 'update';

export const HOW =
  'Look at it; if it is meant, run "npm run snapshots:update" and commit the files.';

/** A folder of files that are expected, one for each name. */
export class Shelf {
  readonly #folder: string;
  readonly #ending: string;

  constructor(folder: string, ending: string) {
    this.#folder = join(import.meta.dirname, folder);
    this.#ending = ending;
    mkdirSync(this.#folder, { recursive: true });
  }

  read(name: string): Buffer | undefined {
    const file = this.#file(name);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  write(name: string, content: string | Buffer): void {
    writeFileSync(this.#file(name), content);
  }

  /** Names that nothing asks for any more; an update removes their files. */
  unused(used: readonly string[]): string[] {
    const known = new Set(used);
    const old = readdirSync(this.#folder)
      .filter((file) => file.endsWith(this.#ending))
      .map((file) => file.slice(0, -this.#ending.length))
      .filter((name) => !known.has(name));
    if (!isUpdate) return old;
    for (const name of old) rmSync(this.#file(name));
    return [];
  }

  #file(name: string): string {
    return join(this.#folder, `${name}${this.#ending}`);
  }
}
