/** The texts of a page, and of the HTML inside stories. */

/** @typedef {import('../types.ts').Kind} Kind */
/** @typedef {import('../types.ts').Piece} Piece */

const SILENT = /<!--[\s\S]*?-->|<(script|style|code|pre|kbd|del|svg)\b[\s\S]*?<\/\1\s*>/gi;
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'dfn',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
]);
const READ =
  /\s(?:alt|aria-label|aria-description|title|placeholder|label)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
  }),
);

/** @param {string} text */
function decoded(text) {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return ENTITIES.get(String(name)) ?? whole;
  });
}

/** Replaces text by spaces but keeps line breaks, so that lines keep their numbers. @param {string} text */
export const blank = (text) => text.replace(/[^\n]/g, ' ');

/**
 * @param {string} file
 * @param {string} source
 * @param {{ kind?: Kind, language?: string, line?: number }} [options] The line the source starts on.
 * @returns {Piece[]}
 */
export function htmlPieces(file, source, { kind = 'page', language: given, line: first = 1 } = {}) {
  const language = given ?? /<html[^>]*\slang=["']?([\w-]+)/i.exec(source)?.[1] ?? 'en';
  const visible = source.replace(SILENT, blank).replace(/\{\{[\s\S]*?\}\}/g, blank);
  /** @type {Piece[]} */
  const pieces = [];
  /** @param {string} text @param {number} at */
  const add = (text, at) => {
    const clean = decoded(text).replace(/\s+/g, ' ').trim();
    if (!/\p{L}/u.test(clean)) return;
    const line = first + (visible.slice(0, at).match(/\n/g)?.length ?? 0);
    pieces.push({ file, key: `line ${line}`, language, kind, text: clean });
  };
  let open = '';
  let start = 0;
  const close = () => {
    add(open, start);
    open = '';
  };
  let at = 0;
  for (const tag of visible.matchAll(/<\/?([a-zA-Z!][\w-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/g)) {
    const text = visible.slice(at, tag.index);
    if (open.trim() === '') start = at + (/\S/.exec(text)?.index ?? 0);
    open += text;
    at = tag.index + tag[0].length;
    if (!INLINE.has((tag[1] ?? '').toLowerCase())) close();
    for (const read of tag[0].matchAll(READ)) add(read[1] ?? read[2] ?? '', tag.index);
    const meta = /<meta[^>]*name=["'](?:description|og:\w+)["'][^>]*content="([^"]*)"/i.exec(
      tag[0],
    );
    if (meta) add(meta[1] ?? '', tag.index);
  }
  const rest = visible.slice(at);
  if (open.trim() === '') start = at + (/\S/.exec(rest)?.index ?? 0);
  open += rest;
  close();
  return pieces;
}
