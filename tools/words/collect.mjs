/** Finds every file with words for people, and reads its pieces. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryPieces } from './read/directory.mjs';
import { htmlPieces } from './read/html.mjs';
import { mdxPieces } from './read/mdx.mjs';
import { importModules, lineOf, messagesOf, rolesOf } from './read/modules.mjs';
import { storyPieces } from './read/story.mjs';

/** @typedef {import('./types.ts').Piece} Piece */

/** @type {readonly [globs: string[], read: (file: string, source: string) => Piece[]][]} */
const TEXTS = [
  [['packages/*/src/**/*.stories.ts', 'apps/storybook/src/**/*.stories.ts'], storyPieces],
  [['apps/*/pages/**/*.html'], (file, source) => htmlPieces(file, source)],
  [['apps/storybook/src/**/*.mdx'], mdxPieces],
  [['apps/*/directory/*.json'], directoryPieces],
];
const MODULES = ['packages/*/src/**/locales/**/*.ts'];
const PROTOCOLS = ['packages/guidance/src/protocols/**/*.ts'];

/** @param {string} root @param {string[]} globs */
function find(root, globs) {
  return globSync(globs, {
    cwd: root,
    exclude: (name) => name === 'node_modules' || name === 'dist',
  })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
}

/**
 * @param {string} root
 * @returns {Promise<Piece[]>}
 */
export async function collect(root) {
  const files = find(root, MODULES);
  const modules = await importModules(root, files);
  const protocols = await importModules(root, find(root, PROTOCOLS));
  const roles = rolesOf(protocols.values());
  const pieces = files.flatMap((file) =>
    messagesOf(file, modules.get(file) ?? {}).map((piece) => {
      const role = piece.kind === 'guidance' ? roles.get(piece.key) : undefined;
      return role ? { ...piece, role } : piece;
    }),
  );
  return [...withoutCopies(root, pieces), ...textsOf(root)];
}

/**
 * A file may pass on the messages of another one, as an element does with those of a package: they
 * are checked where they are written.
 *
 * @param {string} root
 * @param {readonly Piece[]} pieces
 */
function withoutCopies(root, pieces) {
  /** @param {Piece} piece */
  const idOf = ({ language, key, text }) => JSON.stringify([language, key, text]);
  /** @type {Map<string, number>} */
  const count = new Map();
  for (const piece of pieces) count.set(idOf(piece), (count.get(idOf(piece)) ?? 0) + 1);
  return pieces.filter(
    (piece) => count.get(idOf(piece)) === 1 || lineOf(root, piece.file, piece.key) !== null,
  );
}

/** @param {string} root */
function textsOf(root) {
  /** @type {Piece[]} */
  const pieces = [];
  for (const [globs, read] of TEXTS) {
    for (const file of find(root, globs)) {
      pieces.push(...read(file, readFileSync(join(root, file), 'utf8')));
    }
  }
  return pieces;
}
