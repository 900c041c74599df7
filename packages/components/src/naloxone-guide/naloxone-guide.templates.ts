import type { GuideProtocol, GuideWord } from '@peerkit/guidance';
import {
  factNumber,
  SESSION_MAX_AGE_MS,
  stepsAhead,
  waysOn,
  type KitId,
  type MessageParams,
  type Session,
  type Step,
  type StepOutcome,
} from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideRun } from './naloxone-guide.run.ts';
import { secondsToBreath, wayWord, type DoseClock } from './naloxone-guide.state.ts';
import type { GuideKey } from './locales/en.ts';

/** Gives a message for a template, marked with its language where that is not the one asked for. */
export type Say = (key: GuideKey, params?: MessageParams) => TemplateResult | string;

type Part = TemplateResult | typeof nothing;

/** The phone link, shown at every step. */
export function callLink(say: Say, number: string): TemplateResult {
  return html`<a class="call" part="call" href="tel:${number}"
    >${say('call', { number })} <small>${say('speaker')}</small></a
  >`;
}

/** All steps at a glance. */
export function overview(say: Say, protocol: GuideProtocol, onBegin: () => void): TemplateResult {
  const first = protocol.steps.filter(({ id }) => id === protocol.start.overview);
  return html`<div class="step">
      <h2 tabindex="-1">${say('overview')}</h2>
      <ol>
        ${[...first, ...stepsAhead(protocol, protocol.start.overview)].map(
          ({ title }) => html`<li>${say(title)}</li>`,
        )}
      </ol>
    </div>
    <div class="ways all">
      <button class="button primary" @click=${onBegin}>${say('begin')}</button>
    </div>`;
}

/** What to do now, in words and one picture. */
export function command(say: Say, step: Step<GuideWord>, picture: Part): TemplateResult {
  return html`<div class="command">
    <h2 tabindex="-1">${say(step.title)}</h2>
    <div class="art">${picture}</div>
  </div>`;
}

/** Lines that help to follow the command. */
export function details(say: Say, step: Step<GuideWord>): TemplateResult {
  return html`<ul>
    ${step.details.map((word) => html`<li>${say(word)}</li>`)}
  </ul>`;
}

/** The next two steps, shown with the call so that nobody has to wait for them. */
export function whatFollows(say: Say, protocol: GuideProtocol, step: Step): Part {
  if (step.kind !== 'call') return nothing;
  return html`<strong>${say('then')}</strong>
    <ol>
      ${stepsAhead(protocol, step.id, 2).map(({ title }) => html`<li>${say(title)}</li>`)}
    </ol>`;
}

/** Which kit is in hand, and how to use it. */
export function kitChoice(
  say: Say,
  { protocol, session, offered }: GuideRun,
  step: Step,
  onKit: (kit: KitId) => void,
): Part {
  if (step.kind !== 'naloxone') return nothing;
  const kits = protocol.kits.filter(({ id }) => offered.includes(id) || id === session.kit);
  const inHand = kits.find(({ id }) => id === session.kit);
  return html`<fieldset>
      <legend>${say('kit')}</legend>
      ${kits.map(
        ({ id, name }) =>
          html`<label
            ><input
              type="radio"
              name="kit"
              .checked=${id === session.kit}
              @change=${() => onKit(id)}
            />${say(name)}</label
          >`,
      )}
    </fieldset>
    <ol>
      ${inHand?.howTo.map((word) => html`<li>${say(word)}</li>`)}
    </ol>`;
}

/** When to give a breath. Visual only: a voice every few seconds would drown out the operator. */
export function pacer(
  say: Say,
  protocol: GuideProtocol,
  { timer }: Step,
  now: number,
  since: number,
): Part {
  if (timer?.kind !== 'breath') return nothing;
  const seconds = secondsToBreath(now, since, factNumber(protocol, timer.fact));
  return html`<p class="pacer ${seconds === 0 ? 'now' : ''}" aria-hidden="true">
    ${seconds === 0 ? say('pacer.now') : say('pacer.next', { seconds })}
  </p>`;
}

/** How long ago the last dose was, and what that means. */
export function doseNote(
  say: Say,
  protocol: GuideProtocol,
  clock: DoseClock,
  onUndo: () => void,
): TemplateResult {
  return html`<div class="dose ${clock.state === 'wait' ? '' : 'due'}">
    <p>
      <strong>${say('last-dose', { time: clock.elapsed, count: clock.count })}</strong><br />
      ${say(`redose.${clock.state}`, { minutes: factNumber(protocol, clock.kit.reassessAt) })}
    </p>
    <button class="button" @click=${onUndo}>${say('undo-dose')}</button>
  </div>`;
}

/** The times of all doses, for the crew that takes over. */
export function doseTimes(say: Say, session: Session, step: Step, language: string): Part {
  if (step.kind !== 'stay' || session.doses.length === 0) return nothing;
  const written = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  return html`<ul class="times">
    ${session.doses.map(
      ({ at }, index) =>
        html`<li>${say('dose-at', { count: index + 1, time: written.format(at) })}</li>`,
    )}
  </ul>`;
}

/**
 * The large buttons: every way on from here. None is ever disabled. After a question the first two are
 * its answers, equally prominent.
 */
export function ways(
  say: Say,
  protocol: GuideProtocol,
  session: Session,
  step: Step,
  onWay: (when: StepOutcome) => void,
  onBack: () => void,
): TemplateResult {
  const ask = step.kind === 'check' || step.kind === 'reassess';
  return html`<div class="ways ${ask ? 'ask' : 'all'}">
    ${waysOn(protocol, session).map(
      ({ when }, index) =>
        html`<button
          class="button ${index <= Number(ask) ? 'primary' : ''}"
          data-way=${when}
          @click=${() => onWay(when)}
        >
          ${say(wayWord(step.kind, when))}
        </button>`,
    )}
    ${
      session.trail.length > 0
        ? html`<button class="button" data-way="back" @click=${onBack}>${say('back')}</button>`
        : nothing
    }
  </div>`;
}

/** What is stored here and how to erase it. Two presses, so that nobody erases by mistake. */
export function privacy(say: Say, onErase: () => void): TemplateResult {
  return html`<details>
    <summary>${say('more')}</summary>
    <p>${say('kept', { hours: SESSION_MAX_AGE_MS / 3_600_000 })}</p>
    <button class="button" data-way="erase" @click=${onErase}>${say('erase')}</button>
  </details>`;
}

/**
 * Shown when there are no steps: the emergency number if it is known, never a guess, and the page's own
 * content.
 */
export function fallback(say: Say, number: string | undefined): TemplateResult {
  return html`${number === undefined ? nothing : callLink(say, number)}
    <div role="alert">
      ${number === undefined ? html`<p><strong>${say('local')}</strong></p>` : nothing}
      <p>${say(number === undefined ? 'unknown-region' : 'failed')}</p>
    </div>
    <slot></slot>`;
}

/** The number that phones for help in a region. */
export function emergencyNumber({ facts, emergency }: GuideProtocol): string {
  return String(facts[emergency]);
}
