import { crc32, deflateSync } from 'node:zlib';

/** A light cross on a dark green ground, the sign of first aid. Whatever shape a phone cuts, the cross is inside. */
const GROUND = '#0b4f4a';
const CROSS = '#ffffff';
/** In fortieths of the side: where the cross begins and ends, and its bar. */
const [FROM, TO, BAR_FROM, BAR_TO] = [10, 30, 16, 24];
const SIDE = 40;

const isCross = (x: number, y: number): boolean =>
  (x >= FROM && x < TO && y >= BAR_FROM && y < BAR_TO) ||
  (y >= FROM && y < TO && x >= BAR_FROM && x < BAR_TO);

/** As SVG, for browsers that take one. */
export const iconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(SIDE)} ${String(SIDE)}"><path fill="${GROUND}" d="M0 0H40V40H0Z"/><path fill="${CROSS}" d="M16 10H24V16H30V24H24V30H16V24H10V16H16Z"/></svg>`;

/** The same inside of an address, for a page that loads nothing. */
export const iconAddress = `data:image/svg+xml,${encodeURIComponent(iconSvg)}`;

/** As PNG, which start screens of phones want: two colours, one bit for each pixel. */
export function iconPng(size: number): Buffer {
  const row = Math.ceil(size / 8) + 1;
  const pixels = Buffer.alloc(row * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isCross((x * SIDE) / size, (y * SIDE) / size)) continue;
      const at = y * row + 1 + (x >> 3);
      pixels[at] = (pixels[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([1, 3], 8);
  const palette = Buffer.from((GROUND + CROSS).replaceAll('#', ''), 'hex');
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
