import { readFileSync } from 'node:fs';

/** The sheet that the first paint needs. */
const FIRST = sheetOf('tokens');
/** The one that comes with a part loaded after it. */
const LATER = sheetOf('preferences');

/** @param {string} name */
function sheetOf(name) {
  const file = new URL(`../src/shared/tokens/${name}.styles.ts`, import.meta.url);
  const sheet = /unsafeCSS\(\s*'([^']+)'/.exec(readFileSync(file, 'utf8'))?.[1];
  if (!sheet) throw new Error(`There is no sheet of design tokens in ${name}.styles.ts.`);
  return sheet;
}

/**
 * Takes the design tokens that nothing in an entry reads out of its token sheets, and moves those that only
 * the part with the second sheet reads to that sheet. Only declarations of private properties (`--_*`) in
 * the generated sheets: element rules are left alone.
 *
 * @param {readonly { code: string, fileName?: string }[]} chunks All chunks of one entry; changed in place.
 * @throws {Error} When a sheet is missing or there is nothing to take out: this step no longer finds what it should remove.
 */
export function dropUnusedTokens(chunks) {
  const first = chunks.find(({ code }) => code.includes(FIRST));
  const later = chunks.find(({ code }) => code.includes(LATER));
  if (!first || !later)
    throw new Error(
      `The styles of ${chunks[0]?.fileName ?? 'an entry'} lack ${first ? 'preferenceStyles' : 'tokenStyles'}, or the sheet was changed on its way.`,
    );
  const codeOf = (/** @type {typeof chunks} */ some) =>
    some.map(({ code }) => code.replace(FIRST, '').replace(LATER, '')).join('\n');
  const read = readTokens(codeOf(chunks));
  const early = readTokens(codeOf(chunks.filter((chunk) => chunk === first || chunk !== later)));
  const kept = only(FIRST, (name) => name === 'color-scheme' || early.has(name));
  const moved = only(FIRST, (name) => read.has(name) && !early.has(name));
  const preferred = only(LATER, (name) => read.has(name));
  if (kept.length + moved.length + preferred.length >= FIRST.length + LATER.length)
    throw new Error('Every design token is read: nothing to take out.');
  first.code = first.code.replace(FIRST, () => kept);
  later.code = later.code.replace(LATER, () => moved + preferred);
}

const TOKEN = /--_[\w-]+/g;
/** As `tokens/build.mjs` writes them: no value holds a semicolon or a brace. */
const DECLARATION = /(--_[\w-]+|color-scheme):([^;}]+);?/g;

/**
 * A sheet with some of its declarations, without the rules that lose all of theirs.
 *
 * @param {string} sheet
 * @param {(name: string) => boolean} isKept
 */
function only(sheet, isKept) {
  let text = sheet.replace(DECLARATION, (declaration, name) => (isKept(name) ? declaration : ''));
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(';}', '}').replace(/(?<=[{}]|^)[^{}]*\{\}/g, '');
  }
  return text;
}

/**
 * The tokens that are read, and those that they read.
 *
 * @param {string} code Everything but the sheets. A token that it names in any way counts as read.
 */
function readTokens(code) {
  const values = [...(FIRST + LATER).matchAll(DECLARATION)];
  const read = new Set(code.match(TOKEN));
  for (let before = -1; before < read.size;) {
    before = read.size;
    for (const [, name = '', value = ''] of values) {
      if (read.has(name)) for (const other of value.match(TOKEN) ?? []) read.add(other);
    }
  }
  return read;
}
