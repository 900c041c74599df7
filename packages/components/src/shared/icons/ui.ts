/** Small icons for buttons and lines of text. Import them one by one: what is not used is not shipped. */
import { exitPath } from './exit-path.ts';
import type { Glyph } from './glyph.ts';

const ring = 'M24 5a19 19 0 1 1 0 38 19 19 0 1 1 0-38Z';

export const search: Glyph = 'lM20 5a15 15 0 1 1 0 30 15 15 0 1 1 0-30ZM31 31 43 43';
export const phone: Glyph = 'tM11 12C12 26 22 36 36 37|dM11 10v4M34 37h4';
export const mail: Glyph =
  'lM7 10H41a3 3 0 0 1 3 3V35a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V13a3 3 0 0 1 3-3ZM5 13 24 27 43 13';
export const link: Glyph =
  'lM20 28a9 9 0 0 0 13 0l7-7a9 9 0 0 0-13-13l-3 3M28 20a9 9 0 0 0-13 0l-7 7a9 9 0 0 0 13 13l3-3';
export const back: Glyph = '~lM42 24H7M22 8 6 24 22 40';
export const forward: Glyph = '~lM6 24H41M26 8 42 24 26 40';
export const check: Glyph = 'lM6 26 18 38 42 10';
export const warning: Glyph = 'lM24 6 45 42H3ZM24 20v9|bM24 35.5h0';
export const info: Glyph = `l${ring}M24 23V34|bM24 14.5h0`;
export const close: Glyph = 'lM10 10 38 38M38 10 10 38';
export const exit: Glyph = `~l${exitPath}`;
export const language: Glyph = `l${ring}M5 24H43M24 5C12 16 12 32 24 43 36 32 36 16 24 5`;
export const location: Glyph =
  'lM24 45C15 35 9 27 9 19a15 15 0 1 1 30 0c0 8-6 16-15 26ZM24 14a5 5 0 1 1 0 10 5 5 0 1 1 0-10Z';
export const trash: Glyph = 'lM6 12H42M18 12V6H30V12M10 12 13 43H35L38 12M20 21V34M28 21V34';
export const chevron: Glyph = 'lM8 17 24 33 40 17';
export const plus: Glyph = 'lM24 7V41M7 24H41';
export const minus: Glyph = 'lM7 24H41';
export const print: Glyph = 'lM13 16V5H35V16M13 36H5V16H43V36H35M13 28H35V43H13Z';
export const star: Glyph =
  'lM24 5 30 18 44 19.5 33.5 29 36.5 43 24 36 11.5 43 14.5 29 4 19.5 18 18Z';
