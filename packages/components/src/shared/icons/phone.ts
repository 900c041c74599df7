import { svg, type TemplateResult } from 'lit';
import type { Glyph } from './glyph.ts';

const HANDSET = 'M11 12C12 26 22 36 36 37';
const ENDS = 'M11 10v4M34 37h4';

/** Apart from the other icons: it is needed at once, for the emergency number. */
export const phone: Glyph = `t${HANDSET}|d${ENDS}`;

/** The same, without what draws any icon: the emergency number is in the smallest files. */
export const phoneLines = (): TemplateResult =>
  svg`<path stroke-width="7" fill="none" d=${HANDSET}></path><path stroke-width="10" fill="none" d=${ENDS}></path>`;
