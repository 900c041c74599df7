/**
 * The BCP 47 code for what a file calls a language: `eng`, `English`, `en_CA`. What is no language we
 * know stays as it is, for people to read.
 */
export function languageTag(said: string): string {
  const known = remembered.get(said);
  if (known !== undefined) return known;
  const tag = tagOf(said);
  if (remembered.size < MOST_REMEMBERED) remembered.set(said, tag);
  return tag;
}

/** A list names the same few languages in each row, and asking for a name is slow. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 1000;

function tagOf(said: string): string {
  const trimmed = said.trim();
  const code = /^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i.test(trimmed)
    ? canonical(trimmed)
    : undefined;
  return code ?? byName().get(trimmed.toLowerCase()) ?? trimmed;
}

function canonical(code: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(code.replaceAll('_', '-'));
    // A word such as `Thai` has the shape of a code; only a language has a name.
    return tag !== undefined && english().of(tag) !== tag ? tag : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

let names: Intl.DisplayNames | undefined;
function english(): Intl.DisplayNames {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  return names;
}

/** Two letters name each language that a directory is likely to list. */
let known: ReadonlyMap<string, string> | undefined;
function byName(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const found = new Map<string, string>();
  for (const first of letters) {
    for (const second of letters) {
      const code = `${first}${second}`;
      const name = english().of(code);
      if (name !== undefined && name !== code && !found.has(name.toLowerCase())) {
        found.set(name.toLowerCase(), code);
      }
    }
  }
  for (const [name, code] of EXTRA) found.set(name, code);
  known = found;
  return found;
}

const EXTRA = [
  ['mandarin', 'zh'],
  ['cantonese', 'yue'],
  ['farsi', 'fa'],
  ['tagalog', 'tl'],
  ['american sign language', 'ase'],
  ['asl', 'ase'],
  ['chinese (mandarin)', 'zh'],
  ['chinese (cantonese)', 'yue'],
  ['taiwanese', 'nan'],
] as const;
