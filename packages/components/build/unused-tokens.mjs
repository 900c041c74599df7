import { readFileSync } from 'node:fs';

const generated = new URL('../src/shared/tokens/tokens.styles.ts', import.meta.url);

/**
 * Takes the design tokens that nothing in an entry reads out of its token sheet. Only declarations of
 * private properties (`--_*`) in that one generated sheet: element rules are left alone.
 *
 * @param {readonly { code: string }[]} chunks All chunks of one entry; changed in place.
 * @throws {Error} When there is no token sheet or nothing to take out: this step no longer finds what it should remove.
 */
export function dropUnusedTokens(chunks) {
  const sheet = /unsafeCSS\(\s*'([^']+)'/.exec(readFileSync(generated, 'utf8'))?.[1];
  const holder = sheet && chunks.find(({ code }) => code.includes(sheet));
  if (!holder)
    throw new Error('The sheet of design tokens is not in the bundle as it was generated.');
  const rest = chunks.map(({ code }) => code.replace(sheet, '')).join('\n');
  const unused = unreadTokens(sheet, rest);
  if (unused.size === 0) throw new Error('Every design token is read: nothing to take out.');
  const kept = sheet
    .replace(DECLARATION, (declaration, name) => (unused.has(name) ? '' : declaration))
    .replaceAll(';}', '}');
  holder.code = holder.code.replace(sheet, () => kept);
}

const TOKEN = /--_[\w-]+/g;
/** As `tokens/build.mjs` writes them: no value holds a semicolon or a brace. */
const DECLARATION = /(--_[\w-]+):([^;}]+);?/g;

/**
 * @param {string} sheet
 * @param {string} code Everything but the sheet. A token that it names in any way counts as read.
 */
function unreadTokens(sheet, code) {
  const values = [...sheet.matchAll(DECLARATION)];
  const read = new Set(code.match(TOKEN));
  // A token that is read may read others.
  for (let before = -1; before < read.size;) {
    before = read.size;
    for (const [, name = '', value = ''] of values) {
      if (read.has(name)) for (const other of value.match(TOKEN) ?? []) read.add(other);
    }
  }
  return new Set(values.map(([, name = '']) => name).filter((name) => !read.has(name)));
}
