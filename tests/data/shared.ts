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

const CASES = fileURLToPath(new URL('../../../shared/cases/directories', import.meta.url));
export const hasCases = existsSync(CASES);

/** The files of trouble, each an example of a kind. */
export function caseFiles(): string[] {
  return hasCases ? readdirSync(CASES).filter((name) => !name.endsWith('.md')) : [];
}

export function caseBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${CASES}/${name}`));
}
