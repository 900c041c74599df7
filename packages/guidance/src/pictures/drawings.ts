/**
 * The pictures of the overdose guide: what hands do at each step. A lazy part of the guide carries
 * this module, so that the words are there first. Each must be clear when its words are covered.
 */
import type { Glyph } from './glyph.ts';
import { breathLines, handOnForehead, head, lying, standing } from './figures.ts';

/** Shake a shoulder and speak. */
export const respond: Glyph =
  lying +
  'DM30 8h0|TM31 19 36 28|BM36 29 31 36H43M31 19 25 28 18 34|LM20 4c-2 3-2 6 0 9M13 2c-4 4-4 9 0 13';

/** Call, on speaker. */
export const callPhone: Glyph =
  'lM11 3H27a4 4 0 0 1 4 4V41a4 4 0 0 1-4 4H11a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4ZM14 18c0 6 5 11 11 11|bM14 17v2M23 29h2|LM37 18c4 4 4 8 0 12M42 12c5 7 5 17 0 24';

/** Two who help: one calls, the other stays with the person. */
export const twoHelpers: Glyph =
  'dM23 43h0|bM32 44.5H45|DM9 8h0M38 14h0|TM9 20v8M39 25l2 7|BM9 30 5 44.5M9 30 13 44.5M10 19 18 20 17 14M38 25 33 31 28 36M42 33 37 38H45|LM17 12V7|NM21 7c1 2 1 3 0 5M25 4c3 4 3 7 0 11';

/** Nose spray: peel the pack open. */
export const peel: Glyph =
  'lM14 17H5V45H32V34|bM14 25v3|lM9.5 32H18.5M14 32v7M12 40h4|NM15 16.5 33 34.5C36.5 28 37 21 35.5 13.5 28.5 12 21.5 13 15 16.5Z|FM36 4C33 5 29.5 7 29 10.5 29 13.5 32.5 14 34.5 11.5L36.5 9.5C37 12 36 13 35.5 15.5 35 18.5 38.5 20.5 40 17.5L43 11Z|BM40.3 2.5 45.7 7.9';

/** Nose spray: lay the person on their back and tilt the head back. */
export const tilt: Glyph = `${head}${handOnForehead}LM39 27C40.5 17 36 9.5 26 8M31.5 3 26 8 31 13.5`;

/** Nose spray: the tip goes all the way into one nostril. */
export const tipIn: Glyph = `${head}NM22.5 24 28 18.5|LM24 14 32 22M36 10.5 41 5.5M38.5 3 43.5 8|TM31 15.5 34 12.5`;

/** Nose spray: press the plunger. */
export const press: Glyph = `${head}NM22.5 24 27.5 19|LM23.5 14.5 32 23|TM31 15.5 32.5 14|FM43.5 1C41 1.5 39 3.5 37 6 34 9.5 38 14 41 11.5 42.5 10.5 43 11 43 12.5 43 15.5 42 18 40 19L36 20.5C32.5 22 33.5 27 37.5 26L42 24.5C46 23 47.5 21 47.5 17V5C47.5 2.5 46 .5 43.5 1Z`;

/** Injection: take the cap off the vial. */
export const uncap: Glyph =
  'lM14 45H30V31C30 27 26 27 26 23V20H18V23C18 27 14 27 14 31Z|fM17 37H27V42H17Z|FM16 7H28V14H16Z|LM39 24V6M32 13 39 6 46 13';

/** Injection: snap the top off the ampoule. */
export const snap: Glyph =
  'lM14 45H30V31C30 27 25 27 25 24H19C19 27 14 27 14 31Z|fM17 37H27V42H17ZM21 20 28 17 26.5 6C24.5 2 18 3 18 8Z|NM14 22 9 21M13 16 9 12|BM45.5 3.5V14|FM26 3.5C30 .5 36 .5 41 2V15H40C35 16 33 20 29.5 19.5 27 18 28 14.5 30 13.5L34.5 10.5C33 8 31 7.5 29 8.5 26 9 24.5 6 26 3.5Z';

/** Injection: pull all of it up. */
export const drawUp: Glyph =
  'lM8 46H28V36C28 32 23 33 23 29H13C13 33 8 32 8 36Z|NM18 42V27|LM11 13H25V27H11ZM18 13V4M11 3.5H25M39 38V10M32 17 39 10 46 17|FM12 14H24V26H12Z';

/** Injection: into the thigh. */
export const thigh: Glyph =
  'dM6 40h0|tM16 42h7|bM24 42 34 31 42 43|NM29 35 24 29.5|LM20 31 28 23M12 17 8 13M5 16 11 10|TM22 26 14 18';

/** Injection: push the plunger all the way. */
export const push: Glyph =
  'fM1 47C3 40 12 36 24 36S45 40 47 47Z|NM20 42V31|LM13 15V30H27V15M20 25V8M13 7.5H27M39 6V28M32 21 39 28 46 21|FM14 25H26V30H14Z';

/** Breaths: tilt the head, lift the chin. */
export const chin: Glyph = `${head}${handOnForehead}BM42.5 3.5H45.5|FM41.5 8H47V24C46.5 28 44 29 41 30L33.5 33C31 34 29.5 30.5 31.5 29L39 25C41.5 23 41.5 21 41.5 18Z|LM29 17V4M23 9.5 29 3.5 35 9.5`;

/** Breaths: pinch the nose. */
export const pinch: Glyph = `${head}BM45.5 3.5V11|FM13.5 20C9 8 20 1 31 3.5L40.5 2V12.5L36 14C32 16 31 18 28 23 26.5 25.5 22.5 23.5 23.5 21 25 17 26 14 27 12 22 9.5 17 12 18 18.5 18 22 14.5 22.5 13.5 20Z`;

/** Breaths: breathe into the mouth. */
export const breathe: Glyph =
  lying +
  'DM11 27h0|TM22 21 36 25|BM36 26 31 36H43M22 22 17 34|NM2 10H13a3.5 3.5 0 1 0-3.5-3.5M2 15H19';

/** Breaths: see the chest rise. */
export const chestRise: Glyph = `${lying}LM14 35C18 25 28 25 32 35M23 21V5M16 12 23 5 30 12`;

/** Push down on the chest. */
export const compress: Glyph = `${lying}DM35 6h0|TM35 17 40 28|BM40 29 34 36H45M34 16 24 35|LM15 8V30M8 23 15 30 22 23`;

/** Stay and watch. */
export const watch: Glyph =
  lying +
  'DM37 10h0M13 13h0|TM37 21 39 29|BM39 29 34 36H45M36 21 30 30 22 34|LM3 13C8 5 18 5 23 13 18 21 8 21 3 13Z';

/** Answer: breathing, but nothing wakes them. */
export const breathingAsleep: Glyph = `${lying}${breathLines}LM28 14C32 21 42 21 46 14M30.5 19 28 23.5M43.5 19 46 23.5M37 20v5`;

/** Answer: not breathing. */
export const notBreathing: Glyph = `${lying}nM2 12H22a4.5 4.5 0 1 0-4.5-4.5M2 20H36a4.5 4.5 0 1 1-4.5 4.5M2 28H18|BM8 5 32 31M32 5 8 31`;

/** Roll the person onto the side: head on the arm, top knee bent. */
export const recovery: Glyph =
  'dM6.5 30h0M17.5 31.5H28|tM30 32H44M30 33 31.5 43H43|bM17 34 15.5 43.5 7 40|DM23.5 6h0|TM23.5 17v2|BM15.5 24 17 18.5 23.5 15 30 18.5 31.5 24|LM34 5C40.5 5 43.5 11 42.5 21M36 16.5 42 22.5 46 16.5';

/** Awake: sit down with them and talk. */
export const awake: Glyph =
  'dM9 20h0|tM9 31 10 40|bM11 43H28|DM37 18h0|TM38 29 39 35|BM39 37 33 44H45M37 29 29 34 17 33|LM14 3H30V12H27V16L22 12H14Z';

/** The person from before. */
export const samePerson: Glyph = `${standing}BM34 18H45M34 27H45`;

/** Someone else. */
export const newPerson: Glyph = `${standing}BM39 15V29M32 22H46`;
