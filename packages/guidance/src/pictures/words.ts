import type { GuideWord } from '../locales/en.ts';
import * as pictures from './drawings.ts';
import type { Glyph } from './glyph.ts';
import { kit } from './kit.ts';

/** What the words of a message show; more than one picture where its sentences are apart. */
export const WORD_PICTURES: Readonly<Partial<Record<GuideWord, readonly Glyph[]>>> = {
  'check.title': [pictures.respond],
  'call.title': [pictures.callPhone],
  'naloxone.title': [kit],
  'breaths.title': [pictures.breathe],
  'compressions.title': [pictures.compress],
  'reassess.title': [pictures.chestRise],
  'recovery.title': [pictures.recovery],
  'stay.title': [pictures.watch],
  'awake.title': [pictures.awake],
  'alone.title': [pictures.twoHelpers],
  'first.title': [pictures.breathe],
  'none.breathe': [pictures.breathe],
  'none.cpr': [pictures.compress],
  'nasal.open': [pictures.peel],
  'nasal.tilt': [pictures.tilt],
  'nasal.in': [pictures.tipIn],
  'nasal.press': [pictures.press],
  'nasal.press-mg': [pictures.press],
  'vial.open': [pictures.uncap, pictures.drawUp],
  'ampoule.open': [pictures.snap, pictures.drawUp],
  'prefilled.open': [pictures.peel, pictures.push],
  'im.where': [pictures.thigh],
  'im.push': [pictures.push],
  'prefilled.push': [pictures.push],
  'breaths.back': [pictures.chin],
  'breaths.pinch': [pictures.pinch],
  'breaths.pace': [pictures.chestRise],
  'breaths.pace-plain': [pictures.chestRise],
};
