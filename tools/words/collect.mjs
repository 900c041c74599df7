/** Finds every file with words for people, and reads its pieces. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryPieces } from './read/directory.mjs';
import { htmlPieces } from './read/html.mjs';
import { mdxPieces } from './read/mdx.mjs';
import { importModules, messagesOf, rolesOf } from './read/modules.mjs';
import { storyPieces } from './read/story.mjs';

/** @typedef {import('./types.ts').Piece} Piece */

/** @type {readonly [globs: string[], read: (file: string, source: string) => Piece[]][]} */
const TEXTS = [
  [['packages/*/src/**/*.stories.ts', 'apps/storybook/src/**/*.stories.ts'], storyPieces],
  [['apps/*/pages/**/*.html'], (file, source) => htmlPieces(file, source)],
  [['apps/storybook/src/**/*.mdx'], mdxPieces],
  [['apps/*/directory/*.json'], directoryPieces],
];
const MODULES = ['packages/*/src/**/*.strings.ts', 'packages/*/src/**/locales/**/*.ts'];
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
  return [...once(pieces), ...textsOf(root)];
}

/**
 * An element may hand on the messages of a package: they are read where they are written.
 *
 * @param {readonly Piece[]} pieces
 */
function once(pieces) {
  /** @param {Piece} piece */
  const same = (piece) => JSON.stringify([piece.language, piece.key, piece.text]);
  const written = new Set(pieces.filter((piece) => piece.file.includes('/locales/')).map(same));
  return pieces.filter((piece) => piece.file.includes('/locales/') || !written.has(same(piece)));
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
