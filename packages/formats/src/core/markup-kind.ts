/** What kind of markup a file is, by its beginning. */
export type MarkupKind = 'kml' | 'html' | 'xml-spreadsheet' | 'airs' | 'xml';

/** Undefined when the file only happens to begin with `<`. */
export function markupKind(beginning: string): MarkupKind | undefined {
  const text = beginning.slice(0, 20_000);
  const name = /<(?![!?])(?:[\w.-]{1,40}:)?([\p{L}_][\w.-]{0,60})/u.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return /^\s*<(?:\?xml|!doctype)/i.test(text) ? 'xml' : undefined;
  if (name === 'kml' || /<(?:\w{1,20}:)?placemark[\s>]/i.test(text)) return 'kml';
  if (name === 'workbook') return 'xml-spreadsheet';
  if (HTML.has(name) || /^\s*<!doctype html/i.test(text)) return 'html';
  if (name.includes('airs') || name === 'source' || text.toLowerCase().includes('airs.org'))
    return 'airs';
  return /^\s*<(?:\?xml|!--)/.test(text) || text.includes('xmlns') ? 'xml' : undefined;
}

const HTML: ReadonlySet<string> = new Set([
  ...['html', 'head', 'meta', 'body', 'table', 'title', 'style', 'div', 'thead', 'tbody', 'tr'],
]);
