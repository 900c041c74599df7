/** Strings files: TypeScript modules of messages, bundled in memory and imported. */
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @typedef {import('../types.ts').Piece} Piece */

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;
/** Made from English by a program, to test layouts: there is nothing to read. */
const PSEUDO = /^(?:en-XA|ar-XB|.*pseudo.*)$/i;
const PLURAL = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/**
 * Imports modules as a partner's bundler would see them, so that it does not matter which Node runs.
 *
 * @param {string} root
 * @param {readonly string[]} files
 * @returns {Promise<Map<string, Record<string, unknown>>>}
 */
export async function importModules(root, files) {
  /** @type {Map<string, Record<string, unknown>>} */
  const modules = new Map();
  if (files.length === 0) return modules;
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: files.map((file, at) => `export * as m${at} from './${file}';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@peerkit/source'],
    // Locales are loaded by import(): each is a file of its own and is read by itself.
    plugins: [
      {
        name: 'leave-lazy-imports',
        setup: ({ onResolve }) =>
          onResolve({ filter: /.*/ }, (from) =>
            from.kind === 'dynamic-import' ? { path: from.path, external: true } : undefined,
          ),
      },
    ],
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const all = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  files.forEach((file, at) => modules.set(file, all[`m${at}`]));
  return modules;
}

/** @param {string} name `locales/fr.ts` is French, whatever it exports. */
function languageOfFile(name) {
  const stem = basename(name, '.ts').split('.').at(-1) ?? '';
  return /\/locales\//.test(name) && TAG.test(stem) ? stem : null;
}

/**
 * Every message of a module's exports.
 *
 * @param {string} file
 * @param {Record<string, unknown>} module
 * @returns {Piece[]}
 */
export function messagesOf(file, module) {
  const ofFile = languageOfFile(file);
  const stem = basename(file, '.ts');
  if (/\/locales\//.test(file) && PSEUDO.test(stem)) return [];
  const kind = /guidance\/src\/|\/naloxone-guide\//.test(file) ? 'guidance' : 'strings';
  /** @type {Map<string, Piece>} */
  const pieces = new Map();
  const seen = new Set();

  /**
   * @param {unknown} value
   * @param {string[]} path
   * @param {string} language
   */
  const walk = (value, path, language) => {
    if (typeof value === 'string') {
      const key = path.join('.');
      if (/\p{L}|\p{N}/u.test(value))
        pieces.set(`${language} ${key}`, { file, key, language, kind, text: value });
      return;
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const plural = 'other' in value && Object.keys(value).every((key) => PLURAL.has(key));
    for (const [key, inner] of Object.entries(value)) {
      if (plural) walk(inner, [`${path.join('.')}#${key}`], language);
      else if (ofFile === null && path.length === 0 && isLanguage(key)) walk(inner, [], key);
      else walk(inner, [...path, key], language);
    }
  };
  for (const [name, value] of Object.entries(module)) {
    // `en`, `closingEn`, a catalog: the name of the export is not part of the key.
    const named = /(?:^|[a-z])(En|Fr|El|Lt|Pl|Pt|Nl|Hu)$/.exec(name)?.[1]?.toLowerCase();
    const language = ofFile ?? (isLanguage(name) ? name : (named ?? 'en'));
    if (typeof value === 'string') walk(value, [name], language);
    else walk(value, [], language);
  }
  return [...pieces.values()];
}

/** @param {string} key */
const isLanguage = (key) => /^(?:en|fr|el|lt|pl|pt|nl|hu)(?:-[A-Z]{2})?$/.test(key);

/**
 * What protocols do with their messages: which are commands, which are lines below.
 *
 * @param {Iterable<Record<string, unknown>>} modules
 */
export function rolesOf(modules) {
  /** @type {Map<string, 'title' | 'line'>} */
  const roles = new Map();
  const seen = new Set();
  /** @param {unknown} value */
  const walk = (value) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      const lines = (key === 'details' || key === 'howTo') && Array.isArray(inner);
      if (lines) for (const id of inner) roles.set(String(id), 'line');
      else if (key === 'title' && typeof inner === 'string' && 'kind' in value)
        roles.set(inner, 'title');
      else walk(inner);
    }
  };
  for (const module of modules) walk(module);
  return roles;
}

/**
 * The number of the line with a key, for an editor to jump to.
 *
 * @param {string} root
 * @param {string} file
 * @param {string} key
 */
export function lineOf(root, file, key) {
  const path = join(root, file);
  const line = /^line (\d+)/.exec(key)?.[1];
  if (line !== undefined) return Number(line);
  if (!existsSync(path)) return null;
  const last = (key.split('#')[0] ?? key).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const named = new RegExp(`(?:^|[\\s{,'"])${last}['"]?:`);
  const at = readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((text) => named.test(text));
  return at < 0 ? null : at + 1;
}
