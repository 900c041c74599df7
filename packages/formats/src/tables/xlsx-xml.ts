/** The little of XML that workbooks need: elements of one name, their attributes and their text. */
export interface Tag {
  readonly attributes: ReadonlyMap<string, string>;
  /** What is between the tag and its end. */
  readonly inner: string;
}

/** Every element of one name, in order. Such elements are never nested here. */
export function* tags(xml: string, name: string): Generator<Tag> {
  const open = new RegExp(`<(?:[a-z]\\w{0,9}:)?${name}(?=[\\s/>])`, 'g');
  for (let found = open.exec(xml); found !== null; found = open.exec(xml)) {
    const end = xml.indexOf('>', open.lastIndex);
    if (end < 0) return;
    const selfClosing = xml[end - 1] === '/';
    const attributes = readAttributes(xml.slice(open.lastIndex, selfClosing ? end - 1 : end));
    if (selfClosing) {
      open.lastIndex = end + 1;
      yield { attributes, inner: '' };
      continue;
    }
    const close = `</${found[0].slice(1)}>`;
    const stop = xml.indexOf(close, end);
    open.lastIndex = stop < 0 ? xml.length : stop + close.length;
    yield { attributes, inner: xml.slice(end + 1, stop < 0 ? xml.length : stop) };
  }
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([\w:]{1,60})\s?=\s?(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double, single]) => [name, double ?? single ?? ''],
    ),
  );
}

export function unescape(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text.replaceAll('\r\n', '\n');
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, ...found) => {
      const [hex, decimal, name] = found as (string | undefined)[];
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('\r\n', '\n');
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
