/**
 * `npm run graph -- packages/formats/src`: which folders of a folder import which, read by
 * dependency-cruiser. A file that is not in a subfolder counts as a group of its own; tests are left out.
 * Prints an edge per line, then how many groups, edges and layers there are.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../../.dependency-cruiser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOT_SHIPPED = /\.(test|stories)\.ts$|\/testing\//;

/**
 * The imports between the groups of a folder.
 *
 * @param {string} folder Path from the root of the repository, with `/`.
 * @returns {Promise<Map<string, Set<string>>>} What each group imports.
 */
async function groupImports(folder) {
  const { enhancedResolveOptions, ...options } = config.options ?? {};
  const { output } = await cruise([folder], { ...options, baseDir: ROOT }, enhancedResolveOptions, {
    tsConfig: extractTSConfig(join(ROOT, 'tsconfig.base.json')),
  });
  if (typeof output === 'string') throw new Error(output);
  const base = `${folder.replace(/\/+$/, '')}/`;
  const isInside = (/** @type {string} */ file) => file.startsWith(base) && !NOT_SHIPPED.test(file);
  const groupOf = (/** @type {string} */ file) => {
    const [first = '', ...rest] = file.slice(base.length).split('/');
    return rest.length > 0 ? `${first}/` : first;
  };
  /** @type {Map<string, Set<string>>} */
  const imports = new Map();
  for (const { source, dependencies } of output.modules.filter(({ source }) => isInside(source))) {
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
 * @param {Map<string, Set<string>>} imports
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (folder === undefined || !existsSync(join(ROOT, folder))) {
    console.error('Give a folder of the repository: npm run graph -- packages/formats/src');
    process.exit(2);
  }
  const imports = await groupImports(folder);
  const edges = [...imports].flatMap(([from, targets]) =>
    [...targets].map((to) => `${from} → ${to}`),
  );
  for (const edge of edges.sort()) console.log(edge);
  console.log(`\n${imports.size} groups, ${edges.length} edges, ${countLayers(imports)} layers`);
}
