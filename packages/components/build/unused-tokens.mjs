import { readFileSync } from 'node:fs';

/** The generated sheets of design tokens. */
const SHEETS = ['tokens', 'preferences'].map((name) => {
  const file = new URL(`../src/shared/tokens/${name}.styles.ts`, import.meta.url);
  const sheet = /unsafeCSS\(\s*'([^']+)'/.exec(readFileSync(file, 'utf8'))?.[1];
  if (!sheet) throw new Error(`There is no sheet of design tokens in ${name}.styles.ts.`);
  return sheet;
});

/**
 * Takes the design tokens that nothing in an entry reads out of its token sheets. Only declarations of
 * private properties (`--_*`) in those generated sheets: element rules are left alone.
 *
 * @param {readonly { code: string }[]} chunks All chunks of one entry; changed in place.
 * @throws {Error} When a sheet is missing or there is nothing to take out: this step no longer finds what it should remove.
 */
export function dropUnusedTokens(chunks) {
  const rest = chunks
    .map(({ code }) => SHEETS.reduce((left, sheet) => left.replace(sheet, ''), code))
    .join('\n');
  const unused = unreadTokens(SHEETS.join(''), rest);
  if (unused.size === 0) throw new Error('Every design token is read: nothing to take out.');
  for (const sheet of SHEETS) {
    const holder = chunks.find(({ code }) => code.includes(sheet));
    if (!holder)
      throw new Error('A sheet of design tokens is not in the bundle as it was generated.');
    const kept = sheet
      .replace(DECLARATION, (declaration, name) => (unused.has(name) ? '' : declaration))
      .replaceAll(';}', '}');
    holder.code = holder.code.replace(sheet, () => kept);
  }
}

const TOKEN = /--_[\w-]+/g;
/** As `tokens/build.mjs` writes them: no value holds a semicolon or a brace. */
const DECLARATION = /(--_[\w-]+):([^;}]+);?/g;

/**
 * @param {string} sheets
 * @param {string} code Everything but the sheets. A token that it names in any way counts as read.
 */
function unreadTokens(sheets, code) {
  const values = [...sheets.matchAll(DECLARATION)];
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
