import type { KitId, StepKind } from '@peerkit/model';
import type { TemplateResult } from 'lit';
import type { Glyph } from '../shared/icons/glyph.ts';
import { pictogram } from '../shared/icons/icon.ts';
import * as pictures from '../shared/icons/pictures/guide.ts';
import { kit } from '../shared/icons/ui.ts';

const STEPS: Readonly<Record<StepKind, Glyph>> = {
  check: pictures.respond,
  call: pictures.callPhone,
  airway: pictures.chin,
  naloxone: kit,
  breaths: pictures.breathe,
  compressions: pictures.compress,
  reassess: pictures.watch,
  recovery: pictures.recovery,
  stay: pictures.watch,
};

const KITS: Readonly<Record<KitId, Glyph>> = {
  'nasal-4mg': pictures.tipIn,
  'im-ampoule-0.4mg': pictures.thigh,
  none: pictures.breathe,
};

/** The picture of a step. Loaded after the words, which say everything without it. */
export function art(kind: StepKind, kitId: KitId): TemplateResult {
  return pictogram(kind === 'naloxone' ? KITS[kitId] : STEPS[kind]);
}

export { languageMenu } from '../shared/i18n/language-menu.ts';
export { iconStyles as artStyles } from '../shared/icons/icons.styles.ts';
