import type { TableRow } from '../table/table.ts';

/** Two independent hashes and the length: rows that differ do not share all three. */
export function hashOf(cells: TableRow['cells']): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const eat = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
      a = (a << 13) | (a >>> 19);
      b = (b << 17) | (b >>> 15);
    }
    a = Math.imul(a ^ 0x1ffff, 2246822507);
    b = Math.imul(b ^ 0x1ffff, 3266489909);
  };
  let length = 0;
  for (const cell of cells) {
    for (const text of typeof cell === 'string' ? [cell] : cell) {
      eat(text);
      length += text.length;
    }
    eat('\u0000');
  }
  return `${a >>> 0}.${b >>> 0}.${length}`;
}
