import { factNumber, type Protocol } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Glyph } from '../shared/icons/glyph.ts';
import { icon, pictogram } from '../shared/icons/icon.ts';
import * as pictures from '../shared/icons/pictures/guide.ts';
import * as ui from '../shared/icons/ui.ts';
import type { GuideKey } from './locales/en.ts';
import { clockText, type DoseClock } from './naloxone-guide.state.ts';
import type { Part } from './naloxone-guide.templates.ts';

/** What the words of a message show; more than one where its sentences are apart. */
const PICTURES: Partial<Record<GuideKey, readonly Glyph[]>> = {
  'check.title': [pictures.respond],
  'call.title': [pictures.callPhone],
  'naloxone.title': [ui.kit],
  'breaths.title': [pictures.breathe],
  'compressions.title': [pictures.compress],
  'reassess.title': [pictures.chestRise],
  'recovery.title': [pictures.recovery],
  'stay.title': [pictures.watch],
  'awake.title': [pictures.awake],
  'none.breathe': [pictures.breathe],
  'nasal.open': [pictures.peel],
  'nasal.tilt': [pictures.tilt],
  'nasal.in': [pictures.tipIn],
  'nasal.press': [pictures.press],
  'im.open': [pictures.snap, pictures.drawUp],
  'im.where': [pictures.thigh],
  'im.push': [pictures.push],
  'breaths.back': [pictures.chin],
  'breaths.pinch': [pictures.pinch],
  'breaths.pace': [pictures.chestRise],
  'way.no-response': [pictures.notBreathing],
  'way.responds': [pictures.awake],
  'way.breathing': [pictures.breathingWell],
  'way.not-breathing': [pictures.notBreathing],
};

const SIGNS: Partial<Record<GuideKey, Glyph>> = {
  'kit.nasal': ui.spray,
  'kit.im': ui.needle,
  'kit.none': ui.breath,
  'way.dose-given': ui.check,
  'way.breaths-now': ui.breath,
  'way.no-kit': ui.breath,
  'way.relapse': ui.warning,
  'way.worse': ui.warning,
  'done.look': ui.eye,
  back: ui.back,
  'undo-dose': ui.undo,
  'call.two': ui.people,
  'recovery.watch': ui.eye,
  'reassess.goal': ui.breath,
  'stay.wears-off': ui.clock,
  'stay.calm': ui.talk,
  'stay.no-more': ui.heart,
  'stay.tell': ui.ambulance,
  'awake.watch': ui.phone,
  'none.ask': ui.people,
  'naloxone.again': ui.warning,
};

/** The picture of a message, of what its sentences from `at` on say. */
export function picture(word: GuideKey, at: number): Part {
  const glyph = PICTURES[word]?.[at];
  return glyph === undefined ? nothing : pictogram(glyph);
}

/** The sign beside a message; a tick where it has none of its own. */
export function sign(word: GuideKey): TemplateResult {
  return icon(SIGNS[word] ?? ui.check);
}

const LENGTH = 100;
/** Share of the ring that parts two seconds. */
const GAP = 2;

/** The pacer's ring: a part for each second, and a breath at the end. */
export function ring(seconds: number, interval: number): TemplateResult {
  const part = LENGTH / interval;
  const done = part * (interval - seconds + 1);
  const shown = seconds === 0 ? part : done;
  return html`<svg viewBox="0 0 120 120" aria-hidden="true">
      <circle class="base" cx="60" cy="60" r="52"></circle>
      <circle class="run" cx="60" cy="60" r="52" pathLength=${LENGTH} stroke-dasharray=${LENGTH} stroke-dashoffset=${LENGTH - shown}></circle>
      <circle class="gaps" cx="60" cy="60" r="52" pathLength=${LENGTH} stroke-dasharray="${GAP} ${part - GAP}" stroke-dashoffset=${GAP / 2}></circle>
    </svg>
    <b>${seconds === 0 ? icon(ui.breath) : seconds}</b>`;
}

/** The time since the dose as a line: when to look again, and when the next dose may be due. */
export function track(protocol: Protocol, { kit, at }: DoseClock, now: number): TemplateResult {
  const [look, next] = [kit.reassessAt, kit.redoseAt].map((fact) => factNumber(protocol, fact) * 60_000) as [number, number];
  const share = (ms: number) => `${String((100 * Math.min(ms, next)) / next)}%`;
  const mark = (ms: number, glyph: Glyph) =>
    html`<span .style=${`inset-inline-end: calc(100% - ${share(ms)})`}>${icon(glyph)}${clockText(ms)}</span>`;
  return html`<div class="track" aria-hidden="true">
    <i .style=${`inline-size: ${share(now - at)}`}></i><u .style=${`inset-inline-start: ${share(look)}`}></u>
    ${mark(look, ui.eye)}${mark(next, kit.route === 'nasal' ? ui.spray : ui.needle)}
  </div>`;
}

export { languageMenu } from '../shared/i18n/language-menu.ts';
export { artStyles } from './naloxone-guide.art.styles.ts';
