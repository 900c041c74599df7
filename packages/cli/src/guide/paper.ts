/** Paper that printers of a region hold. */
export type PaperSize = 'a4' | 'letter';

/** Width and height in millimetres. */
export const SIZES: Readonly<
  Record<PaperSize, { readonly width: number; readonly height: number }>
> = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } };

/** North America prints on Letter, everybody else on A4. */
export function defaultPaper(region: string): PaperSize {
  return /^(ca|us)(-|$)/.test(region) ? 'letter' : 'a4';
}

/**
 * The size of letters, in points, with which a text fills its place and no more: a page that prints cannot measure.
 * Printed in every language by a test.
 *
 * @param html A line of it is a list item.
 * @param room In square millimetres.
 */
export function pointsFor(html: string, room: number, most: number): number {
  const letters = html.replace(/<[^>]*>/g, '').length;
  const lines = html.split('<li>').length - 1;
  const pictures = html.split('<svg').length - 1;
  return Math.min(most, Math.sqrt(room / (LETTER * letters + LINE * lines + PICTURE * pictures)));
}

/**
 * Makes letters smaller until all of them are in their place, where the fonts of a computer are wider than usual: what
 * is cut off a poster is a step that nobody does. Paper that is printed without scripts has the size from above.
 *
 * @param holders A selector.
 */
export function fitScript(holders: string): string {
  return `for (const holder of document.querySelectorAll(${JSON.stringify(holders)})) {
  const isOver = () =>
    holder.scrollWidth > holder.clientWidth + 1 || holder.scrollHeight > holder.clientHeight + 1;
  let size = parseFloat(getComputedStyle(holder).fontSize);
  while (size > 4 && isOver()) {
    size *= 0.97;
    holder.style.fontSize = size + 'px';
  }
}`;
}

/** Square millimetres at one point: a letter with the gap between lines, what a line leaves free, a picture. */
const LETTER = 0.092;
const LINE = 2.6;
const PICTURE = 1.3;
