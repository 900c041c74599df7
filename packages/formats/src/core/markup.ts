/** An element of XML or HTML, with names in lowercase and without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  /** Its own text; that of its children is theirs. */
  text: string;
  /** Where its content is in the source. */
  readonly from: number;
  to: number;
}

/** More elements than any list has. */
const MOST = 2_000_000;
/** HTML elements that never close. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col']);

/**
 * Reads markup as a tree, as far as lists need it: no namespaces, no entities of a document type, and what
 * is never closed ends with its parent. Takes one pass, whatever the file holds.
 */
export function parseMarkup(source: string): Element {
  const root: Element = {
    name: '',
    attributes: new Map(),
    children: [],
    text: '',
    from: 0,
    to: source.length,
  };
  const stack = [root];
  let at = 0;
  let count = 0;
  while (at < source.length && count < MOST) {
    const open = source.indexOf('<', at);
    const top = stack.at(-1) ?? root;
    if (open < 0) {
      top.text += unescapeXml(source.slice(at));
      break;
    }
    top.text += unescapeXml(source.slice(at, open));
    const special = skipSpecial(source, open);
    if (special !== undefined) {
      top.text += special.text;
      at = special.to;
      continue;
    }
    const end = tagEnd(source, open);
    if (end < 0) break;
    at = end + 1;
    const [, slash = '', full = ''] =
      /^(\/?)\s?([\p{L}_][\w:.-]{0,99})/u.exec(source.slice(open + 1, open + 120)) ?? [];
    const name = full.slice(full.indexOf(':') + 1).toLowerCase();
    if (name === '') continue;
    if (slash !== '') {
      close(stack, name, open);
      continue;
    }
    count += 1;
    const ended = ENDS[name];
    while (ended?.has(stack.at(-1)?.name ?? '') === true) {
      const last = stack.pop();
      if (last !== undefined) last.to = open;
    }
    const body = source.slice(open + 1 + full.length, end);
    const element: Element = {
      name,
      attributes: attributesOf(body),
      children: [],
      text: '',
      from: at,
      to: at,
    };
    (stack.at(-1) ?? root).children.push(element);
    if (!body.endsWith('/') && !VOID.has(name)) stack.push(element);
  }
  for (const element of stack.slice(1)) element.to = source.length;
  return root;
}

/** In HTML a cell ends where the next one begins, and so does a row. */
const ENDS: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
  tr: new Set(['td', 'th', 'tr']),
  tbody: new Set(['td', 'th', 'tr', 'thead', 'tbody']),
};

/** Comments, declarations and plain character data. */
function skipSpecial(
  source: string,
  open: number,
): { readonly text: string; readonly to: number } | undefined {
  const mark = source[open + 1];
  if (mark !== '!' && mark !== '?') return undefined;
  for (const [start, stop] of SPECIAL) {
    if (!source.startsWith(start, open)) continue;
    const end = source.indexOf(stop, open + start.length);
    const text =
      start === '<![CDATA[' ? source.slice(open + start.length, end < 0 ? source.length : end) : '';
    return { text, to: end < 0 ? source.length : end + stop.length };
  }
  return undefined;
}

const SPECIAL = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '>'],
  ['<!', '>'],
] as const;

/** The end of a tag: a `>` that is in no attribute. */
function tagEnd(source: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

function close(stack: Element[], name: string, to: number): void {
  // Deep files that close nothing must not make this slow.
  for (let at = stack.length - 1; at > 0 && at >= stack.length - 50; at -= 1) {
    if (stack[at]?.name !== name) continue;
    for (const element of stack.splice(at)) element.to = to;
    return;
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  if (text.trim() === '') return NONE;
  return new Map(
    [
      ...text.slice(0, 4000).matchAll(/([\w:.-]{1,60})\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g),
    ].map(([, name = '', double, single, bare]) => [
      name.slice(name.indexOf(':') + 1).toLowerCase(),
      unescapeXml(double ?? single ?? bare ?? ''),
    ]),
  );
}

const NONE: ReadonlyMap<string, string> = new Map();

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, ...found) => {
      const [hex, decimal, name] = found as (string | undefined)[];
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** All elements of one name, in their order, without those inside each other. */
export function elementsOf(root: Element, name: string): Element[] {
  const found: Element[] = [];
  const waiting = [...root.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    else
      for (let at = next.children.length - 1; at >= 0; at -= 1) {
        const child = next.children[at];
        if (child !== undefined) waiting.push(child);
      }
  }
  return found;
}

/** The first child of one name. */
export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

/** The text of the first child of one name, without spaces around it; undefined when there is none. */
export function textOfChild(element: Element, name: string): string | undefined {
  const text = childOf(element, name)?.text.trim();
  return text === '' ? undefined : text;
}
