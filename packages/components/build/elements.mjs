import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/', import.meta.url);

/** Every element's folder: those that hold a `<name>.define.ts`. */
export function elementFolders() {
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(new URL(`${name}/${name}.define.ts`, source)))
    .sort();
}

/**
 * What a bundler's user imports beside an element, and a file for a script tag has inside.
 *
 * @param {string} name
 */
function extrasOf(name) {
  return readdirSync(new URL(`${name}/`, source)).filter(
    (file) => file.endsWith('.define.ts') && file !== `${name}.define.ts`,
  );
}

/**
 * The files of `cdn/` that a script tag names, without `.js`, and the modules each of them runs.
 *
 * @returns {{ name: string, modules: string[], isPlain?: true }[]}
 */
export function cdnEntries() {
  const elements = elementFolders().map((name) => ({
    name: `peer-${name}`,
    modules: [`${name}.define.ts`, ...extrasOf(name)].map((file) =>
      fileURLToPath(new URL(`${name}/${file}`, source)),
    ),
  }));
  // The page of a form that an intake serves: it names the element's file beside it.
  const hosted = {
    name: 'hosted-form',
    modules: [fileURLToPath(new URL('outreach-form/frame/hosted.ts', source))],
    isPlain: true,
  };
  const all = { name: 'peerkit', modules: elements.flatMap(({ modules }) => modules) };
  return [...elements, hosted, all];
}
