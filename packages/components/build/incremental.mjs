/**
 * Makes only those entries of `cdn/` again that changed. A build records what it made of each entry, and a hash of
 * everything it made that of: while all of it is the same, so are the files. Paths in the record are relative,
 * because CI carries it from one machine to the next.
 *
 * @typedef {import('./bundle.mjs').Bundle} Bundle
 * @typedef {import('./bundle.mjs').Entry} Entry
 * @typedef {(entry: Entry, minified?: Record<string, string>) => Promise<Bundle>} Make
 * @typedef {object} Made
 * @property {string} key Of what decides about every entry, and of the entry's list of modules.
 * @property {Record<string, string>} sources Hash of each module, by path.
 * @property {Omit<Bundle, 'sources'>} bundle
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The scripts of the build, the compiler's options, where names of packages lead, and all that is installed. */
const COMMON = [
  'packages/components/build/*.mjs',
  'packages/components/tsconfig.json',
  'packages/*/package.json',
  'tsconfig.base.json',
  'node_modules/.package-lock.json',
];

/** @returns {string[]} The files that decide about every entry. */
export function commonFiles() {
  const paths = COMMON.flatMap((pattern) => globSync(pattern, { cwd: ROOT }));
  return paths.map((path) => join(ROOT, path)).sort();
}

/**
 * @param {readonly (Entry & { make: Make })[]} entries
 * @param {object} from
 * @param {string} from.record Path of the record. It is replaced as a whole when everything is made: a build that
 *   is stopped leaves the record of the one before.
 * @param {readonly string[]} from.common Paths of what decides about every entry.
 * @returns {Promise<Omit<Bundle, 'sources'>[]>} In the order of the entries.
 */
export async function buildChanged(entries, { record, common }) {
  /** @type {Record<string, Made>} */
  const before = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  // Read before anything is made: what changes meanwhile has then changed for the next build.
  const shared = common.flatMap((path) => [short(path), hashOf(path)]);
  /** @type {Record<string, Made>} */
  const after = {};
  // One by one: each entry takes over what was parsed for the one before.
  for (const { make, ...entry } of entries) {
    const key = sha([...shared, ...entry.modules.map(short)].join('\n'));
    const known = before[entry.name];
    const same = known?.key === key ? known : undefined;
    after[entry.name] =
      same && isCurrent(same) ? same : recorded(key, await make(entry, same?.bundle.minified));
  }
  mkdirSync(dirname(record), { recursive: true });
  const whole = `${record}.${String(process.pid)}`;
  writeFileSync(whole, JSON.stringify(after));
  renameSync(whole, record);
  return Object.values(after).map(({ bundle: { libraries, ...rest } }) => ({
    ...rest,
    libraries: libraries.map((path) => join(ROOT, path)),
  }));
}

/** @param {Made} made */
function isCurrent({ sources }) {
  return Object.entries(sources).every(([path, hash]) => hashOf(join(ROOT, path)) === hash);
}

/**
 * @param {string} key
 * @param {Bundle} bundle
 * @returns {Made}
 */
function recorded(key, { sources, libraries, ...rest }) {
  const hashes = Object.entries(sources).map(([path, text]) => [short(path), sha(text)]);
  return {
    key,
    sources: Object.fromEntries(hashes),
    bundle: { ...rest, libraries: libraries.map(short) },
  };
}

/** @param {string} path Of a file that may be gone. */
function hashOf(path) {
  return existsSync(path) ? sha(readFileSync(path, 'utf8')) : '';
}

/** @param {string} text */
function sha(text) {
  return createHash('sha256').update(text).digest('hex');
}

/** @param {string} path */
function short(path) {
  return relative(ROOT, path).replaceAll('\\', '/');
}
