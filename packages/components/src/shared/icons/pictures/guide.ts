/**
 * The pictures of the overdose guide: what hands do at each step. A lazy part of the guide carries
 * this module, so that the words are there first.
 */
import type { Glyph } from '../glyph.ts';
import { head, kneeling, lying, standing } from './figures.ts';

/** Shake a shoulder and speak. */
export const respond: Glyph = `${lying}${kneeling}LM20 4c-2 3-2 6 0 9M13 2c-4 4-4 9 0 13`;

/** Call, on speaker. */
export const callPhone: Glyph =
  'lM11 3H27a4 4 0 0 1 4 4V41a4 4 0 0 1-4 4H11a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4ZM14 18c0 6 5 11 11 11|bM14 17v2M23 29h2|LM37 18c4 4 4 8 0 12M42 12c5 7 5 17 0 24';

/** Two helpers: one calls, the other gives naloxone. */
export const twoHelpers: Glyph = `${lying}DM10 10h0M34 10h0|TM10 21V29M34 21V29`;

/** Nose spray 1: peel the pack open. */
export const peel: Glyph =
  'lM9 15H32a3 3 0 0 1 3 3V42a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V18a3 3 0 0 1 3-3Z|bM16 27v3|lM10 33H22M16 33v5M13 40h6|FM17 14 36 33C40 25 44 15 45 4 34 5 25 9 17 14Z';

/** Nose spray 2: tilt the head back. */
export const tilt: Glyph = `${head}LM35 15C30 6 20 3 12 7M17 2 11 7.5 17 12`;

/** Nose spray 3: put the tip into a nostril, all the way. */
export const tipIn: Glyph = `${head}NM27 24 32 22|LM31 16.5 35.5 27M40 18.5 42 17.5M41 14 44 21|TM35 20.5 39 19`;

/** Nose spray 4: press the plunger. */
export const press: Glyph = `${head}NM27 24 32 22|LM31 16.5 35.5 27M40 14 34 18|TM35 20.5 39 19`;

/** Needle 1: snap the top off the ampoule. */
export const snap: Glyph =
  'lM15 45H33V29c0-4-5-5-5-9H20c0 4-5 5-5 9Z|fM18 34H30V42H18Z|FM30 15 36 4a4 4 0 0 1 8 4L37 19Z|NM20 13 18 8M14 17 9 14M25 12 26 7';

/** Needle 2: pull all of it up into the syringe. */
export const drawUp: Glyph =
  'lM10 46H28V35c0-3-4-3-4-7H14c0 4-4 4-4 7Z|NM19 41V26|LM14 25V9H24V25Z|FM15 15H23V24H15Z|LM19 9V4M14 3H24M38 36V13M31 20l7-7 7 7';

/** Needle 3: into the outer thigh. */
export const thigh: Glyph =
  'dM6 40h0|tM16 42h7|bM24 42 34 31 42 43|NM29 35 24 29.5|LM20 31 28 23M12 17 8 13M5 16 11 10|TM22 26 14 18';

/** Needle 4: push the plunger all the way. */
export const push: Glyph =
  'tM4 44H44|NM20 41V30|LM15 29V14H25V29Z|FM16 22H24V28H16Z|LM20 14V5M14 4H26M38 8V32M31 25l7 7 7-7';

/** Breaths 1: lift the chin. */
export const chin: Glyph = `${head}LM35 15C30 6 20 3 12 7M17 2 11 7.5 17 12M41 36 34 29M34 35V29H40`;

/** Breaths 2: pinch the nose. */
export const pinch: Glyph = `${head}TM22 15 33 7M29 29 41 25|NM38 5 41 4M45 24h1`;

/** Breathe into the person's mouth. */
export const breathe: Glyph = `${lying}DM11 27h0|TM22 21 36 25|BM36 26 31 36H43M22 22 17 34|NM2 10H13a3.5 3.5 0 1 0-3.5-3.5M2 15H19`;

/** Breaths 3: see the chest rise. */
export const chestRise: Glyph = `${lying}LM17 33c6-7 14-7 20 0M27 23V8M20 14l7-7 7 7`;

/** Push down on the chest. */
export const compress: Glyph = `${lying}DM24 8h0|TM26 19 37 27|BM26 19 21 35M37 28 31 36H43|LM10 12V29M4 23l6 6 6-6`;

/** Stay and watch. */
export const watch: Glyph = `${lying}DM37 10h0M13 13h0|TM37 21 39 29|BM39 29 34 36H45M36 21 30 30 22 34|LM3 13C8 5 18 5 23 13 18 21 8 21 3 13Z`;

/** Answer: breathing well. */
export const breathingWell: Glyph = `${lying}LM2 31H12a3.5 3.5 0 1 0-3.5-3.5|BM24 20l6 7 13-17`;

/** Answer: breathing, but nothing wakes them. */
export const breathingAsleep: Glyph = `${lying}${kneeling}NM1 31H9a3 3 0 1 0-3-3`;

/** Answer: not breathing. */
export const notBreathing: Glyph = `${lying}LM1 31H5M10 31H13|BM25 11 43 29M43 11 25 29`;

/** Roll the person onto the side, hand under the cheek, knee bent. */
export const recovery: Glyph =
  'dM7 37h0|tM18 37 29 40|bM30 41 45 43M29 39 38 31 44 38M17 38 13 44 5 45|DM24 6h0|TM24 17l1 9|BM23 17 16 23 17 31M26 17 33 20 36 26|LM34 6c5 0 8 4 8 11M37 13l5 5 4-5';

/** They are awake: sit with them and talk. */
export const awake: Glyph =
  'dM10 18h0|tM10 29V36|bM11 40H20V46M12 28 19 32|DM38 18h0|TM38 29V36|BM37 40H28V46M36 28 29 32|LM17 3H31V12H26l-3 4v-4H17Z';

/** The person from before. */
export const samePerson: Glyph = `${standing}BM34 18H45M34 27H45`;

/** Someone else. */
export const newPerson: Glyph = `${standing}BM39 15V29M32 22H46`;

/** Hand over to the crew. */
export const handOver: Glyph = `${standing}BM39 15V29M32 22H46`;

/** No naloxone at hand. */
export const noKit: Glyph = 'lM8 14H40V43H8Z|LM5 5 43 43';
