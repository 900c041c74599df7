import type { GuideProtocol, GuideWord } from '@peerkit/guidance';
import {
  SESSION_MAX_AGE_MS,
  stepsAhead,
  waysOn,
  type KitId,
  type MessageParams,
  type Step,
  type StepOutcome,
} from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import type * as Art from './naloxone-guide.art.ts';
import type { GuideRun } from './naloxone-guide.run.ts';
import { answersOf, wayWord, type DoseClock } from './naloxone-guide.state.ts';
import type { GuideKey } from './locales/en.ts';

/** Words for a template, marked with their language where it is not the one asked for. */
export type Content = TemplateResult | string;
export type Part = TemplateResult | typeof nothing;

/**
 * Gives a message: all of it, or its sentences from one place to before another, counted as `slice`
 * counts.
 */
export type Say = (
  key: GuideKey,
  params?: MessageParams,
  sentences?: readonly [from: number, to?: number],
) => Content;

/** What can be drawn at any time. */
export interface Pen {
  readonly say: Say;
  /** The pictures, once they are loaded; every word and button is there without them. */
  readonly art: typeof Art | undefined;
}

/** One step as it is shown now. */
export interface Scene extends Pen {
  readonly run: GuideRun;
  readonly step: Step<GuideWord>;
  readonly now: number;
  /** When the pacer of this step began, in milliseconds since 1970. */
  readonly pacedSince: number;
  readonly clock: DoseClock | undefined;
  /** BCP 47, for times of day. */
  readonly language: string;
}

/** What a person can do at a step. */
export interface Acts {
  readonly go: (when: StepOutcome) => void;
  readonly back: () => void;
  readonly kit: (kit: KitId) => void;
  /** Logs a dose from where no way on says so: the person does not breathe well, and a dose was given. */
  readonly dose: () => void;
  readonly undo: () => void;
}

const receiver = html`<svg class="icon" viewBox="0 0 48 48" aria-hidden="true">
  <path stroke-width="7" fill="none" d="M11 12C12 26 22 36 36 37"></path>
  <path stroke-width="10" fill="none" d="M11 10v4M34 37h4"></path>
</svg>`;

/** The phone link, in the bar at every step, or large where calling is the thing to do. */
export function callLink(say: Say, number: string): TemplateResult {
  return html`<a class="call" part="call" href="tel:${number}"
    >${receiver}<span>${say('call', { number })}</span></a
  >`;
}

/** A picture of what a message says. Its room is kept while it loads. */
export function picture({ art }: Pen, word: GuideKey, at = 0): TemplateResult {
  return html`<span class="pic">${art?.picture(word, at)}</span>`;
}

/** A sign beside a message, with its room kept in the same way. */
export function sign({ art }: Pen, word: GuideKey): TemplateResult {
  return html`<span class="sign">${art?.sign(word)}</span>`;
}

export function heading(words: Content): TemplateResult {
  return html`<h2 tabindex="-1">${words}</h2>`;
}

/** Lines that help to follow the command. */
export function points(pen: Pen, words: readonly GuideKey[]): Part {
  if (words.length === 0) return nothing;
  return html`<ul class="points">
    ${words.map((word) => html`<li>${sign(pen, word)}<span>${pen.say(word)}</span></li>`)}
  </ul>`;
}

/** All steps at a glance. */
export function overview(pen: Pen, protocol: GuideProtocol): TemplateResult {
  const from = protocol.start.overview;
  const first = protocol.steps.filter(({ id }) => id === from);
  return html`${heading(pen.say('overview'))}
    <ol class="plan">
      ${[...first, ...stepsAhead(protocol, from)].map(
        ({ title }) => html`<li>${picture(pen, title)}<span>${pen.say(title)}</span></li>`,
      )}
    </ol>`;
}

/** Ways on whose buttons have a sign. */
const SIGNED: readonly GuideKey[] = [
  'way.dose-given',
  'way.breaths-now',
  'way.no-kit',
  'way.relapse',
  'way.worse',
  'done.look',
];

/**
 * The bar at the bottom: the usual way on, large, and the others in a quiet row. None is ever disabled.
 * The answers to a question stand above it.
 */
export function foot(scene: Scene, isLine: boolean, acts: Acts): Part {
  const { step, run, say } = scene;
  const words = (word: GuideKey) => html`${SIGNED.includes(word) ? sign(scene, word) : nothing}${say(word)}`;
  const answers = answersOf(step);
  const ways = waysOn(run.protocol, run.session).filter(({ when }) => !answers.includes(when));
  const button = ({ when }: { when: StepOutcome }, look: string) =>
    html`<button class="button ${look}" data-way=${when} @click=${() => acts.go(when)}>
      ${words(wayWord(step.kind, when))}
    </button>`;
  const main = answers.length > 0 ? [] : ways.slice(0, 1);
  const back =
    run.session.trail.length > 0
      ? html`<button class="button plain" data-way="back" @click=${acts.back}>
          ${sign(scene, 'back')}${say('back')}
        </button>`
      : nothing;
  const quiet = ways.slice(main.length);
  return html`<div class="foot">
    ${main.map((way) => button(way, isLine ? 'big line' : 'big action'))}
    ${quiet.length > 0 || back !== nothing ? html`<div class="quiet">${back}${quiet.map((way) => button(way, 'plain'))}</div>` : nothing}
  </div>`;
}

/** What is stored here and how to erase it. Two presses, so that nobody erases by mistake. */
export function privacy(say: Say, onErase: () => void): TemplateResult {
  return html`<details>
    <summary>${say('more')}</summary>
    <p>${say('kept', { hours: SESSION_MAX_AGE_MS / 3_600_000 })}</p>
    <button class="button line" data-way="erase" @click=${onErase}>${say('erase')}</button>
  </details>`;
}

/**
 * Shown when there are no steps: the emergency number if it is known, never a guess, and the page's own
 * content.
 */
export function fallback(say: Say, number: string | undefined): TemplateResult {
  return html`<div class="guide">
    ${number === undefined ? nothing : html`<div class="rail">${callLink(say, number)}</div>`}
    <div class="main" role="alert">
      ${number === undefined ? html`<p class="title">${say('local')}</p>` : nothing}
      <p>${say(number === undefined ? 'unknown-region' : 'failed')}</p>
    </div>
    <div class="main"><slot></slot></div>
  </div>`;
}

/** The number that phones for help in a region. */
export function emergencyNumber({ facts, emergency }: GuideProtocol): string {
  return String(facts[emergency]);
}
