import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Directories that others published, for reading only. They stand beside the repository, or nowhere. */
const SHARED = fileURLToPath(new URL('../../../shared/data', import.meta.url));
export const isHere = existsSync(SHARED);

export function filesOf(folder: string, ending: string): string[] {
  if (!isHere) return [];
  return readdirSync(`${SHARED}/${folder}`)
    .filter((name) => name.endsWith(ending))
    .sort();
}

export function bytesOf(folder: string, name: string): Uint8Array {
  return readFileSync(`${SHARED}/${folder}/${name}`);
}
