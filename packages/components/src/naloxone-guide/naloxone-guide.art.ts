import type { KitId, StepKind } from '@peerkit/model';
import type { TemplateResult } from 'lit';
import type { Glyph } from '../shared/icons/glyph.ts';
import { pictogram } from '../shared/icons/icon.ts';
import * as glyphs from '../shared/icons/pictograms.ts';

const STEPS: Readonly<Record<StepKind, Glyph>> = {
  check: glyphs.respond,
  call: glyphs.call,
  airway: glyphs.airway,
  naloxone: glyphs.kit,
  breaths: glyphs.breathe,
  compressions: glyphs.compress,
  reassess: glyphs.stay,
  recovery: glyphs.recover,
  stay: glyphs.stay,
};

const KITS: Readonly<Record<KitId, Glyph>> = {
  'nasal-4mg': glyphs.spray,
  'im-ampoule-0.4mg': glyphs.inject,
  none: glyphs.breathe,
};

/** The picture of a step. Loaded after the words, which say everything without it. */
export function art(kind: StepKind, kit: KitId): TemplateResult {
  return pictogram(kind === 'naloxone' ? KITS[kit] : STEPS[kind]);
}

export { languageMenu } from '../shared/i18n/language-menu.ts';
export { iconStyles as artStyles } from '../shared/icons/icons.styles.ts';
