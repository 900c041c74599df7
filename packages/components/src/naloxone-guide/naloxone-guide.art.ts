import { SESSION_MAX_AGE_MS, type KitId, type StepKind } from '@peerkit/model';
import { html, type TemplateResult } from 'lit';
import type { Glyph } from '../shared/icons/glyph.ts';
import { pictogram } from '../shared/icons/icon.ts';
import * as glyphs from '../shared/icons/pictograms.ts';
import type { Say } from './naloxone-guide.templates.ts';

const HOUR_MS = 3_600_000;

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

/** What is stored here and how to erase it. Two presses, so that nobody erases by mistake. */
export function privacy(say: Say, onErase: () => void): TemplateResult {
  return html`<details>
    <summary>${say('more')}</summary>
    <p>${say('kept', { hours: SESSION_MAX_AGE_MS / HOUR_MS })}</p>
    <button class="button" data-way="erase" @click=${onErase}>${say('erase')}</button>
  </details>`;
}
