/** Small icons for buttons and lines of text. Import them one by one: what is not used is not shipped. */
import type { Glyph } from './glyph.ts';

export { check, clock, close, info, search } from './first.ts';
export { kit } from '@peerkit/guidance/pictures/kit';
export { language } from './language.ts';
export { phone } from './phone.ts';
export { copy, offline } from './outcome.ts';
export { warning } from './warning.ts';

// What a button does.
export const back: Glyph = '~lM42 24H7M22 8 6 24 22 40';
export const forward: Glyph = '~lM6 24H41M26 8 42 24 26 40';
export const undo: Glyph = '~lM14 10 5 19l9 9M6 19H30a11 11 0 0 1 0 22H18';
export const exit: Glyph = '~lM20 6H9a3 3 0 0 0-3 3V39a3 3 0 0 0 3 3H20M18 24H42M32 13 43 24 32 35';
export const trash: Glyph = 'lM6 12H42M18 12V6H30V12M10 12 13 43H35L38 12M20 21V34M28 21V34';
export const plus: Glyph = 'lM24 7V41M7 24H41';
export const minus: Glyph = 'lM7 24H41';
export const print: Glyph = 'lM13 16V5H35V16M13 36H5V16H43V36H35M13 28H35V43H13Z';
export const share: Glyph = 'lM24 30V6M15 15 24 6l9 9M9 22V42H39V22';
export const save: Glyph = 'lM12 5H36V43L24 33 12 43Z';
export const flag: Glyph = 'lM11 44V6H38l-7 9 7 9H11';
export const link: Glyph =
  'lM20 28a9 9 0 0 0 13 0l7-7a9 9 0 0 0-13-13l-3 3M28 20a9 9 0 0 0-13 0l-7 7a9 9 0 0 0 13 13l3-3';
/** Sliders. */
export const tune: Glyph = 'lM6 15H42M6 33H42|dM30 15h0M17 33h0';
export const list: Glyph = '~lM16 12H42M16 24H42M16 36H42|tM7 12h0M7 24h0M7 36h0';
// What a line says.
export const ask: Glyph = 'lM16 17a8 8 0 1 1 11 8c-3 2-3 3-3 6M24 40h0';
export const bell: Glyph =
  'lM24 5A13 13 0 0 0 11 18c0 10-5 13-5 17H42c0-4-5-7-5-17A13 13 0 0 0 24 5ZM19 43H29';
export const buzz: Glyph =
  'lM18 6H30a3 3 0 0 1 3 3V39a3 3 0 0 1-3 3H18a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3ZM22 36H26M9 15V33M39 15V33M3 19V29M45 19V29';
export const speaker: Glyph = 'lM5 18H14L26 8V40L14 30H5ZM33 18c3 3 3 9 0 12M39 12c7 7 7 17 0 24';
export const eye: Glyph = 'lM4 24C12 11 36 11 44 24 36 37 12 37 4 24Z|dM24 24h0';
export const lock: Glyph = 'lM10 21H38V43H10ZM16 21V13a8 8 0 0 1 16 0v8';

// Ways to reach or find someone.
export const mail: Glyph =
  'lM7 10H41a3 3 0 0 1 3 3V35a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V13a3 3 0 0 1 3-3ZM5 13 24 27 43 13';
export const talk: Glyph =
  'lM8 7H40a3 3 0 0 1 3 3V31a3 3 0 0 1-3 3H25L14 43V34H8a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3Z';
export const map: Glyph = 'lM6 12 18 7 30 12 42 7V36L30 41 18 36 6 41ZM18 7V36M30 12V41';
export const location: Glyph =
  'lM24 45C15 35 9 27 9 19a15 15 0 1 1 30 0c0 8-6 16-15 26ZM24 14a5 5 0 1 1 0 10 5 5 0 1 1 0-10Z';
export const walk: Glyph =
  'dM26 7h0|lM25 15 20 28 29 34 30 45M20 28 14 44M25 15 33 24 39 25M25 15 15 19 13 27';
export const people: Glyph =
  'dM16 12h0M34 14h0|lM4 42C4 30 8 24 16 24s12 6 12 18M31 25c9-2 13 6 13 17';

// Kinds of help.
export const spray: Glyph = 'bM24 13V6|fM16 15H32V24H16Z|lM8 26H40M24 27V39M15 42H33';
export const needle: Glyph =
  'lM29 11 37 19 20 36 12 28ZM33 15 39 9M35 4 44 13M16 32 11 37|nM11 37 4 44';
export const breath: Glyph = '~lM4 17H29a6 6 0 1 0-6-6M4 26H39a6 6 0 1 1-6 6M4 35H20';
export const food: Glyph = 'lM5 24H43a19 18 0 0 1-38 0ZM17 17c-3-4 3-6 0-11M29 17c-3-4 3-6 0-11';
export const heart: Glyph =
  'lM24 42C10 32 4 25 4 17a10 10 0 0 1 20-3 10 10 0 0 1 20 3c0 8-6 15-20 25Z';
export const ambulance: Glyph =
  'lM3 12H28V36H3ZM28 19H37l8 9V36H28M15.5 17V29M9.5 23H21.5|dM12 38h0M36 38h0';
