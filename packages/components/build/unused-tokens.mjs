import { readFileSync } from 'node:fs';

const generated = new URL('../src/shared/tokens/tokens.styles.ts', import.meta.url);

/** The sheet that a part brings along for the tokens that it alone reads; see `late-tokens.styles.ts`. */
const LATE = ':host{--_late:0}';

/**
 * Takes the design tokens that nothing in an entry reads out of its token sheet, and moves those that
 * nobody needs until a part has loaded to the sheet of that part. Only declarations of private properties
 * (`--_*`) in the generated sheets: element rules are left alone.
 *
 * @param {readonly { code: string }[]} chunks All chunks of one entry; changed in place.
 * @throws {Error} When there is no token sheet or nothing to take out: this step no longer finds what it should remove.
 */
export function dropUnusedTokens(chunks) {
  const sheet = /unsafeCSS\(\s*'([^']+)'/.exec(readFileSync(generated, 'utf8'))?.[1];
  const holder = sheet && chunks.find(({ code }) => code.includes(sheet));
  if (!holder)
    throw new Error('The sheet of design tokens is not in the bundle as it was generated.');
  const codes = chunks.map(({ code }) => code.replace(sheet, ''));
  const read = readTokens(sheet, codes.join('\n'));
  const kept = only(sheet, (name) => read.has(name));
  if (kept.length === sheet.length) {
    throw new Error('Every design token is read: nothing to take out.');
  }
  const late = chunks.find(({ code }) => code.includes(LATE));
  // Where several elements share a sheet, it is not for one of them to take from it.
  if (!late || late === holder || sharesSheet(holder.code)) {
    holder.code = holder.code.replace(sheet, () => kept);
    return;
  }
  const first = readTokens(sheet, holder.code.replace(sheet, ''));
  holder.code = holder.code.replace(sheet, () =>
    only(kept.replace(MODE, ''), (name) => first.has(name)),
  );
  late.code = late.code.replace(LATE, () => only(kept, (name) => !first.has(name), true));
}

/** More contrast, forced colours and print: no screen begins with them, and they change no size. */
const MODE = /@media (?:\(prefers-contrast|\(forced-colors|print)[^{]*\{:host\{[^}]*\}\}/g;

/**
 * A sheet with some of its tokens.
 *
 * @param {string} sheet
 * @param {(name: string) => boolean} isKept
 * @param {boolean} [hasModes] Whether all tokens of other modes stay too.
 */
function only(sheet, isKept, hasModes = false) {
  const filter = (/** @type {string} */ part) =>
    part.replace(DECLARATION, (declaration, name) => (isKept(name) ? declaration : ''));
  const modes = hasModes ? [...sheet.matchAll(MODE)].map(([mode]) => mode) : [];
  const parts = hasModes ? sheet.split(MODE) : [sheet];
  let text = parts.map((part, at) => filter(part) + (modes[at] ?? '')).join('');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(';}', '}').replace(/(?<=[{}]|^)[^{}]*\{\}/g, '');
  }
  return text;
}

/** @param {string} code */
const sharesSheet = (code) => (code.match(/\.define\(\)/g) ?? []).length > 1;

const TOKEN = /--_[\w-]+/g;
/** As `tokens/build.mjs` writes them: no value holds a semicolon or a brace. */
const DECLARATION = /(--_[\w-]+):([^;}]+);?/g;

/**
 * The tokens that are read, and those that they read.
 *
 * @param {string} sheet
 * @param {string} code Everything but the sheet. A token that it names in any way counts as read.
 */
function readTokens(sheet, code) {
  const values = [...sheet.matchAll(DECLARATION)];
  const read = new Set(code.match(TOKEN));
  for (let before = -1; before < read.size;) {
    before = read.size;
    for (const [, name = '', value = ''] of values) {
      if (read.has(name)) for (const other of value.match(TOKEN) ?? []) read.add(other);
    }
  }
  return read;
}
