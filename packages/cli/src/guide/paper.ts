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
