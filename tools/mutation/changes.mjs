/** What a change touches, as git tells it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @param {string[]} words */
function git(...words) {
  const { status, stdout } = spawnSync('git', words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout : undefined;
}

/** Where this branch left main; on main itself, the commit before. Undefined without a history. */
export function baseCommit() {
  const head = git('rev-parse', 'HEAD')?.trim();
  const forks = ['origin/main', 'main'].map((ref) => git('merge-base', ref, 'HEAD')?.trim());
  return (
    forks.find((fork) => fork !== undefined && fork !== head) ??
    git('rev-parse', '--verify', '--quiet', 'HEAD^')?.trim()
  );
}

/**
 * What to mutate for everything that changed since a commit, with what is not committed yet.
 *
 * @param {string} base
 * @throws {Error} When git does not know that commit.
 */
export function changedLines(base) {
  const diff = git('diff', '--unified=0', '--no-color', '--no-ext-diff', base, '--');
  if (diff === undefined) throw new Error(`git knows no commit "${base}".`);
  const untracked = git('ls-files', '--others', '--exclude-standard') ?? '';
  return readDiff(diff, untracked.split('\n').filter(Boolean), existsSync);
}

/**
 * By source file, the parts of it to mutate: the lines that changed, or the whole file when it is new
 * or its test changed.
 *
 * @param {string} diff As `git diff --unified=0` prints it.
 * @param {readonly string[]} added Files that are not in it and new.
 * @param {(file: string) => boolean} exists
 * @returns {Map<string, string[]>}
 */
export function readDiff(diff, added, exists) {
  /** @type {Map<string, string[]>} */
  const parts = new Map();
  /** @type {Set<string>} */
  const whole = new Set(added.filter((file) => !file.endsWith('.test.ts')));
  /** @param {string} file */
  const noteTest = (file) => {
    const source = file.replace(/(\.property)?\.test\.ts$/, '.ts');
    if (source !== file && exists(source)) whole.add(source);
  };
  added.forEach(noteTest);
  let file = '';
  for (const line of diff.split('\n')) {
    const name = /^\+\+\+ b\/(.+)$/.exec(line)?.[1];
    if (name !== undefined) {
      file = name;
      noteTest(file);
    }
    if (line.startsWith('+++ /dev/null')) file = '';
    const [, from, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (file === '' || from === undefined || count === '0') continue;
    const range = `${file}:${from}-${Number(from) + Number(count) - 1}`;
    parts.set(file, [...(parts.get(file) ?? []), range]);
  }
  for (const source of whole) parts.set(source, [source]);
  return parts;
}
