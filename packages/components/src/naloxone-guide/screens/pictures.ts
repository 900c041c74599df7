import { WORD_PICTURES } from '@peerkit/guidance/pictures/words';
import { nothing, type TemplateResult } from 'lit';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon, pictogram } from '../../shared/icons/icon.ts';
import * as pictures from '../../shared/icons/pictures/guide.ts';
import * as ui from '../../shared/icons/ui.ts';
import type { GuideKey } from '../locales/en.ts';
import type { Part } from './scene.ts';

/** What the words of a message show; more than one where its sentences are apart. */
const PICTURES: Partial<Record<GuideKey, readonly Glyph[]>> = {
  ...WORD_PICTURES,
  'way.no-response': [pictures.notBreathing],
  'way.responds': [pictures.awake],
  'way.awake': [pictures.awake],
  'awake.stay': [pictures.awake],
  'way.breathing': [pictures.breathingAsleep],
  'way.not-breathing': [pictures.notBreathing],
};

const ICONS: Partial<Record<GuideKey, Glyph>> = {
  'kit.nasal': ui.spray,
  'kit.nyxoid': ui.spray,
  'kit.ventizolve': ui.spray,
  'kit.vial': ui.needle,
  'kit.ampoule': ui.needle,
  'kit.prefilled': ui.needle,
  'kit.other': ui.kit,
  'kit.none': ui.breath,
  'way.dose-given': ui.check,
  'way.give-dose': ui.kit,
  'way.breaths-now': ui.breath,
  'way.no-kit': ui.breath,
  'way.relapse': ui.warning,
  'way.worse': ui.warning,
  'done.look': ui.eye,
  back: ui.back,
  'undo-dose': ui.undo,
  'redo-dose': ui.clock,
  'call.two': ui.people,
  'call.two-breaths': ui.people,
  'call.two-cpr': ui.people,
  'alone.send': ui.people,
  'recovery.asleep': ui.eye,
  'awake.drowsy': ui.eye,
  vomit: ui.warning,
  seizure: ui.warning,
  'reassess.gasping': ui.warning,
  'recovery.watch': ui.eye,
  'reassess.goal': ui.breath,
  'stay.wears-off': ui.clock,
  'stay.calm': ui.talk,
  'stay.no-more': ui.heart,
  'stay.tell': ui.ambulance,
  'stay.tell-plain': ui.ambulance,
  crew: ui.ambulance,
  'way.help-here': ui.ambulance,
  'awake.watch': ui.phone,
  'none.ask': ui.people,
  'naloxone.again': ui.warning,
};

/** The picture of a message, of what its sentences from `at` on say. */
export function picture(word: GuideKey, at: number): Part {
  const glyph = PICTURES[word]?.[at];
  return glyph === undefined ? nothing : pictogram(glyph);
}

/** The icon of a message; a tick for one without its own. */
export function iconFor(word: GuideKey): TemplateResult {
  return icon(ICONS[word] ?? ui.check);
}
