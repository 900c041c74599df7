import { existsSync, readdirSync } from 'node:fs';

const source = new URL('../src/', import.meta.url);

/** Every element's folder: those that hold a `<name>.define.ts`. */
export function elementFolders() {
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(new URL(`${name}/${name}.define.ts`, source)))
    .sort();
}
