/**
 * Text as a person reads it, from text that may be HTML or Markdown. Small and linear: each pass
 * looks at a character a fixed number of times, whatever a file holds. What comes out is text, never
 * markup, so it can be shown as it is.
 *
 * Links keep their words and their address, lists their dashes, paragraphs their line ends.
 */
export function plainText(input: string): string {
  let out = input;
  if (/<[a-z/!?]/i.test(out)) out = withoutTags(out);
  if (out.includes('&')) out = withoutEntities(out);
  if (/[*_`\\[\]#~]/.test(out)) out = withoutMarkdown(out);
  return out === input ? input : tidy(out);
}

/** Tags that end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Tags whose content is not text. */
const SILENT: ReadonlySet<string> = new Set('script style head template title svg'.split(' '));
/** Longest tag that is recognised: a `<` that is never closed stays a `<`. */
const LONGEST_TAG = 4000;

function withoutTags(html: string): string {
  const parts: string[] = [];
  let link: { readonly href: string; readonly from: number } | undefined;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const end = tagEnd(html, open);
    const tag = end < 0 ? undefined : readTag(html.slice(open + 1, end));
    if (tag === undefined) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    at = end + 1;
    if (tag.verbatim !== undefined) parts.push(tag.verbatim);
    else if (SILENT.has(tag.name) && !tag.closing) at = afterClosing(html, tag.name, at);
    else if (tag.name === 'a') {
      if (link !== undefined) parts.push(addressOf(link.href, parts.slice(link.from).join('')));
      link = tag.closing || tag.href === '' ? undefined : { href: tag.href, from: parts.length };
    } else if (BLOCKS.has(tag.name)) {
      parts.push(tag.name === 'li' && !tag.closing ? '\n- ' : tag.name === 'p' ? '\n\n' : '\n');
    }
  }
  if (link !== undefined) parts.push(addressOf(link.href, parts.slice(link.from).join('')));
  parts.push(html.slice(at));
  return parts.join('');
}

/** Where a tag ends; a `>` in a quoted value does not end it. */
function tagEnd(html: string, open: number): number {
  const last = Math.min(html.length, open + LONGEST_TAG);
  let quote = '';
  for (let at = open + 1; at < last; at += 1) {
    const char = html[at] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at;
    else if (char === '<') return -1;
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char;
  }
  return -1;
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly href: string;
  /** `<https://example.org>`: Markdown's way to write a link. */
  readonly verbatim?: string;
}

function readTag(inside: string): Tag | undefined {
  const [, slash, name, rest] = /^(\/?)([a-z][a-z0-9-]*)(?=$|[\s/])([^]*)$/i.exec(inside) ?? [];
  if (name === undefined) {
    if (/^[!?]/.test(inside)) return { name: '!', closing: false, href: '' };
    const link = /^(?:https?:\/\/|mailto:|tel:)\S+$|^[^\s@<>]+@[^\s@<>]+$/i.test(inside);
    return link ? { name: '', closing: false, href: '', verbatim: inside } : undefined;
  }
  const [, double, single, bare] =
    /\shref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(rest ?? '') ?? [];
  const href = withoutEntities(double ?? single ?? bare ?? '').trim();
  return { name: name.toLowerCase(), closing: slash === '/', href };
}

function afterClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s{0,9}>`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}

/** The address of a link in brackets, unless its words already contain it. */
function addressOf(href: string, words: string): string {
  const address = href.replace(/^(mailto|tel):/i, '');
  if (address === href && !/^https?:\/\//i.test(href)) return '';
  const repeated = words.includes(address) || words.includes(address.replace(/^https?:\/\//i, ''));
  return repeated ? '' : ` (${address})`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  frac12: '½',
  pound: '£',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  ntilde: 'ñ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  szlig: 'ß',
};

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi,
    (whole, ...found) => {
      const [decimal, hex, name] = found as (string | undefined)[];
      if (name !== undefined)
        return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const readable =
        code === 9 || code === 10 || (code >= 32 && code !== 127 && code <= 0x10ffff);
      return readable && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
    },
  );
}

/** Only unmistakable Markdown: `5 * 3`, `a_b` and `#1` stay as they are. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/^#{1,6} (?=\S)/gm, '')
    .replace(
      /!?\[([^[\]\n]{1,500})\]\(([^()\s]{1,2000})(?: "[^"\n]{0,200}")?\)/g,
      (_, words, href) => `${String(words)}${addressOf(String(href), String(words))}`,
    )
    .replace(/\*\*(?=\S)([^*\n]{1,2000})\*\*/g, '$1')
    .replace(/(?<![\w_])__(?=\S)([^_\n]{1,2000})__(?![\w_])/g, '$1')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{0,1999}[^\s*])\*(?![\w*])/g, '$1')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/^[*+] (?=\S)/gm, '- ')
    .replace(/\\([*_`[\]#~\\])/g, '$1');
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
