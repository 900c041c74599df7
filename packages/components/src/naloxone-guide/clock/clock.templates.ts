import type { GuideWord } from '@peerkit/guidance';
import { doseKit, kitFact } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon } from '../../shared/icons/icon.ts';
import { bell, eye, needle, spray } from '../../shared/icons/ui.ts';
import type { GuideKey } from '../locales/en.ts';
import { clockText, commandOf, isCalm } from '../naloxone-guide.state.ts';
import { isAlarm, isSlim } from '../screens/screens.state.ts';
import { button } from '../naloxone-guide.templates.ts';
import type { Acts, Part, Scene } from '../screens/scene.ts';
import { lookAt } from '../screens/steps.templates.ts';

/** Characters of a time that fit at full size; a longer one, such as 1:00:07, is set smaller. */
const FULL_SIZE = 4.6;

/**
 * How long ago the last dose was, the largest thing on the screen. When the next dose is due it becomes the
 * alarm. The dose stays in its place below, one tap away.
 *
 * @param isBeside Beside the step, whose own ways have the dose.
 */
export function clockSection(scene: Scene, acts: Acts, isBeside = false): Part {
  const { say, step, clock } = scene;
  if (!clock) return takenOff(scene, acts);
  const { state, count, elapsed } = clock;
  const alarm = isAlarm(step, clock);
  const slim = !isBeside && isSlim(step);
  const minutes = lookAt(scene);
  const hint = isCalm(step)
    ? lastDose(scene)
    : commandOf(step, clock) !== step.title
      ? nothing
      : html`<p class="hint ${state}">${say(`redose.${state}`, { minutes })}</p>`;
  const next = nextDose(scene);
  const how = alarm && next !== undefined ? html`<p class="next">${say(next)}</p>` : nothing;
  return html`<section class="${alarm ? 'alarm' : 'clock'} ${slim ? 'slim' : ''}">
    <div class="elapsed">
      ${timeSince(elapsed)}
      <div>
        <b id="since">${alarm ? icon(bell) : nothing}${say('since-dose', { count })}</b>
        ${slim ? hint : isSlim(step) ? nothing : undoOrRedo(scene, acts)}
      </div>
    </div>
    ${slim ? nothing : html`${alarm ? nothing : track(scene)}${hint}${how}`}
  </section>`;
}

/** The way back from the last dose; or that it was taken off, and the way back from that. */
function undoOrRedo(scene: Scene, { undo, redo }: Acts): TemplateResult {
  const isUndone = scene.run.session.undone !== undefined;
  if (!isUndone) return button(scene, 'undo-dose', 'plain', 'undo', undo);
  return html`<p class="taken-off">${scene.say('dose-off')}</p>
    ${button(scene, 'redo-dose', 'plain', 'redo', redo)}`;
}

/** The same where the only dose was taken off, and there is no clock. */
function takenOff(scene: Scene, acts: Acts): Part {
  if (!scene.run.session.undone || isCalm(scene.step)) return nothing;
  return html`<section class="clock off">${undoOrRedo(scene, acts)}</section>`;
}

/** What is different about the next dose with the kit in hand. */
function nextDose({ run }: Scene): GuideWord | undefined {
  return doseKit(run.protocol, run.session.kit)?.howTo.at(-1);
}

/** The running time; its size shrinks with its length. */
function timeSince(elapsed: string): TemplateResult {
  return html`<span
    class="time"
    role="timer"
    aria-labelledby="since"
    .style=${`--_share: ${String(Math.min(1, FULL_SIZE / elapsed.length))}`}
    >${elapsed}</span
  >`;
}

/** What the last dose was, and its time of day. */
function lastDose({ say, clock, language }: Scene): Part {
  if (!clock) return nothing;
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  return html`<p class="hint">${say(clock.kit.name as GuideKey)}, ${time.format(clock.at)}</p>`;
}

/** The clock alone, while it is asked whose it is. */
export function quietClock(scene: Scene): Part {
  const { say, clock } = scene;
  if (!clock) return nothing;
  return html`<section class="clock slim">
    <div class="elapsed">
      ${timeSince(clock.elapsed)}
      <div><b id="since">${say('since-dose', { count: clock.count })}</b>${lastDose(scene)}</div>
    </div>
  </section>`;
}

/** The time since the dose as a line: when to look again, and when the next dose may be due. */
function track({ run, clock, now }: Scene): Part {
  // Nobody waits for a dose that is not there.
  if (!clock || clock.state === 'out') return nothing;
  const { at, kit } = clock;
  const [look = 0, next = 0] = (['reassess', 'redose'] as const).map(
    (fact) => (kitFact(run.protocol, kit.id, fact) ?? 0) * 60_000,
  );
  if (next === 0) return nothing;
  const share = (ms: number): string => `${String((100 * Math.min(ms, next)) / next)}%`;
  const mark = (ms: number, glyph: Glyph): TemplateResult =>
    html`<span .style=${`inset-inline-end: calc(100% - ${share(ms)})`}
      >${icon(glyph)}${clockText(ms)}</span
    >`;
  return html`<div class="track" aria-hidden="true">
    <i .style=${`inline-size: ${share(now - at < 1000 ? 0 : now - at)}`}></i
    ><u .style=${`inset-inline-start: ${share(look)}`}></u>
    ${mark(look, eye)}${mark(next, kit.route === 'nasal' ? spray : needle)}
  </div>`;
}
