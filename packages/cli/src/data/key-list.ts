import type { AgencyKeys, RetiredKey } from '@peerkit/intake';

/** One public key of an agency's list. */
export interface ListedKey {
  /** Whose it is, such as `staff`, as its secret file is called. */
  readonly name: string;
  readonly recipient: string;
  /** ISO date since when forms no longer seal to it. */
  readonly retired?: string;
}

const NAME = /^# ([a-z][a-z0-9-]{0,40})$/;
const RETIRED = /^# retired (\d{4}-\d\d-\d\d) (?:([a-z][a-z0-9-]{0,40}) )?(age1[a-z0-9]+)$/;
const KEY = /^age1[a-z0-9]+$/;

/**
 * Reads a list of public keys: one `age1…` a line, its name in a comment above it, retired keys as
 * `# retired 2026-11-26 staff age1…`. `age -R` reads the same file and passes over comments.
 *
 * @returns The keys, or the number of the first line that is none.
 */
export function readKeyList(text: string): readonly ListedKey[] | number {
  const keys: ListedKey[] = [];
  let name: string | undefined;
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  for (const [at, line] of lines.entries()) {
    const [, retired, retiredName, recipient] = RETIRED.exec(line) ?? [];
    if (retired !== undefined && recipient !== undefined) {
      keys.push({ name: retiredName ?? `key-${keys.length + 1}`, recipient, retired });
    } else if (KEY.test(line)) {
      keys.push({ name: name ?? `key-${keys.length + 1}`, recipient: line });
    } else if (line !== '' && !line.startsWith('#')) {
      return at + 1;
    }
    name = NAME.exec(line)?.[1];
  }
  return keys;
}

/** The list as a file. {@link readKeyList} reads it back. */
export function writeKeyList(keys: readonly ListedKey[]): string {
  const lines = keys.flatMap(({ name, recipient, retired }) =>
    retired === undefined
      ? [`# ${name}`, recipient]
      : [`# retired ${retired} ${name} ${recipient}`],
  );
  return ['# Public keys for Peerkit. Nothing in this file is secret.', ...lines, ''].join('\n');
}

/** The keys that forms seal to now. */
export function currentKeys(keys: readonly ListedKey[]): readonly ListedKey[] {
  return keys.filter(({ retired }) => retired === undefined);
}

/** The list as an intake wants it. A retired key counts to the end of its day. */
export function agencyKeys(keys: readonly ListedKey[]): Required<AgencyKeys> {
  const retired = keys.flatMap(({ recipient, retired: day }): readonly RetiredKey[] =>
    day === undefined ? [] : [{ recipient, retiredAt: Date.parse(`${day}T23:59:59Z`) }],
  );
  return { recipients: currentKeys(keys).map(({ recipient }) => recipient), retired };
}
