/**
 * `npm run graph -- packages/formats/src`: which folders of a folder import which, read by
 * dependency-cruiser. A file that is not in a subfolder counts as a group of its own; tests are left out.
 * Prints an edge per line, the cycles, then how many groups, edges, layers and cycles there are.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../../.dependency-cruiser.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOT_SHIPPED = /\.(test|stories)\.ts$|\/testing\//;

/**
 * What dependency-cruiser finds in some folders of a repository, with our configuration.
 *
 * @param {string[]} folders Paths from the root, with `/`.
 * @param {import('dependency-cruiser').ICruiseOptions} [more] E.g. the rules to check.
 * @returns {Promise<import('dependency-cruiser').ICruiseResult>}
 */
export async function cruiseFolders(folders, more = {}) {
  const { enhancedResolveOptions, ...options } = config.options ?? {};
  const { output } = await cruise(
    folders,
    { ...options, ...more, baseDir: ROOT },
    enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(ROOT, 'tsconfig.base.json')) },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/**
 * The imports between the groups of a folder.
 *
 * @param {readonly import('dependency-cruiser').IModule[]} modules
 * @param {string} folder Path from the root of the repository, with `/`.
 * @returns {Map<string, Set<string>>} What each group imports.
 */
export function groupImports(modules, folder) {
  const base = `${folder.replace(/\/+$/, '')}/`;
  const isInside = (/** @type {string} */ file) => file.startsWith(base) && !NOT_SHIPPED.test(file);
  const groupOf = (/** @type {string} */ file) => {
    const [first = '', ...rest] = file.slice(base.length).split('/');
    return rest.length > 0 ? `${first}/` : first;
  };
  /** @type {Map<string, Set<string>>} */
  const imports = new Map();
  for (const { source, dependencies } of modules.filter(({ source }) => isInside(source))) {
    const group = groupOf(source);
    const targets = imports.get(group) ?? new Set();
    imports.set(group, targets);
    for (const { resolved } of dependencies) {
      if (isInside(resolved) && groupOf(resolved) !== group) targets.add(groupOf(resolved));
    }
  }
  return imports;
}

/**
 * The length of the longest chain of groups in which each imports the next; a group of a cycle counts once.
 *
 * @param {ReadonlyMap<string, ReadonlySet<string>>} imports
 */
export function countLayers(imports) {
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @type {(group: string, path: readonly string[]) => number} */
  const depth = (group, path) => {
    const before = known.get(group);
    if (before !== undefined) return before;
    const below = [...(imports.get(group) ?? [])].filter((next) => !path.includes(next));
    const result = 1 + Math.max(0, ...below.map((next) => depth(next, [...path, group])));
    known.set(group, result);
    return result;
  };
  return Math.max(0, ...[...imports.keys()].map((group) => depth(group, [])));
}

/**
 * The groups that import each other, however long the way round; those of one knot together.
 *
 * @param {ReadonlyMap<string, ReadonlySet<string>>} imports
 * @returns {readonly (readonly string[])[]}
 */
export function cyclesOf(imports) {
  const reached = new Map([...imports.keys()].map((group) => [group, reachedFrom(group, imports)]));
  const isTied = (/** @type {string} */ a, /** @type {string} */ b) =>
    reached.get(a)?.has(b) === true && reached.get(b)?.has(a) === true;
  const groups = [...imports.keys()].sort();
  return groups
    .filter((group) => isTied(group, group))
    .map((group) => groups.filter((other) => isTied(group, other)))
    .filter(([first], at, knots) => knots.findIndex(([other]) => other === first) === at);
}

/**
 * The cycles between the groups of each of some folders.
 *
 * @param {readonly import('dependency-cruiser').IModule[]} modules
 * @param {readonly string[]} folders
 */
export function folderCycles(modules, folders) {
  return folders.flatMap((folder) =>
    cyclesOf(groupImports(modules, folder)).map((groups) => ({ folder, groups })),
  );
}

/**
 * @param {string} group
 * @param {ReadonlyMap<string, ReadonlySet<string>>} imports
 */
function reachedFrom(group, imports) {
  /** @type {Set<string>} */
  const reached = new Set(imports.get(group));
  // A set that grows while it is walked is walked to its end.
  for (const next of reached) for (const far of imports.get(next) ?? []) reached.add(far);
  return reached;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (folder === undefined || !existsSync(join(ROOT, folder))) {
    console.error('Give a folder of the repository: npm run graph -- packages/formats/src');
    process.exit(2);
  }
  const imports = groupImports((await cruiseFolders([folder])).modules, folder);
  const edges = [...imports].flatMap(([from, targets]) =>
    [...targets].map((to) => `${from} → ${to}`),
  );
  const cycles = cyclesOf(imports);
  for (const edge of edges.sort()) console.log(edge);
  for (const cycle of cycles) console.log(`cycle: ${cycle.join(' ↔ ')}`);
  const layers = countLayers(imports);
  console.log(
    `\n${imports.size} groups, ${edges.length} edges, ${layers} layers, ${cycles.length} cycles`,
  );
}
