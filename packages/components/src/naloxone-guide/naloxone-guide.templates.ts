import type { GuideProtocol } from '@peerkit/guidance';
import { kitFact, waysOn } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { commandOf, isCalm, wayWord } from './naloxone-guide.state.ts';
import type { GuideKey } from './locales/en.ts';
import type { Acts, Content, Part, Say, Scene, Screen } from './scene.ts';

const receiver = html`<svg class="icon" viewBox="0 0 48 48" aria-hidden="true">
  <path stroke-width="7" fill="none" d="M11 12C12 26 22 36 36 37"></path>
  <path stroke-width="10" d="M11 10v4M34 37h4"></path>
</svg>`;

/** The phone link: in the bar of every step, or large where calling is the thing to do. */
export function callLink(say: Say, number: string): TemplateResult {
  return html`<a class="call" part="call" href="tel:${number}"
    >${receiver}<span>${say('call', { number })}</span></a
  >`;
}

/** A picture of what a message says. Its room is kept while it loads. */
export function picture({ drawn }: Scene, word: GuideKey, at = 0): TemplateResult {
  return html`<span class="pic">${drawn?.picture(word, at)}</span>`;
}

/** A sign beside a message, with its room kept in the same way. */
function sign({ drawn }: Scene, word: GuideKey): TemplateResult {
  return html`<span class="sign">${drawn?.sign(word)}</span>`;
}

export function heading(words: Content): TemplateResult {
  return html`<h2 tabindex="-1">${words}</h2>`;
}

/** Lines that help to follow the command. */
export function points(scene: Scene, words: readonly GuideKey[]): TemplateResult {
  return html`<ul class="points">
    ${words.map((word) => html`<li>${sign(scene, word)}<span>${scene.say(word)}</span></li>`)}
  </ul>`;
}

/** The command with its picture beside it. */
export function command(scene: Scene): TemplateResult {
  const { title } = scene.step;
  return html`<div class="command">${heading(scene.say(title))}${picture(scene, title)}</div>`;
}

/** Whom to call and what to say. */
export function call(scene: Scene): Screen {
  const { say, run, step } = scene;
  const { details } = step;
  return {
    main: html`${command(scene)}${callLink(say, emergencyNumber(run.protocol))}
      <div class="say">${details.slice(0, 2).map((word) => html`<p>${say(word)}</p>`)}</div>`,
    extra: points(scene, details.slice(2)),
  };
}

/** Which kit is in hand. */
export function kits(scene: Scene, { kit }: Acts): TemplateResult {
  const { say, run } = scene;
  const { protocol, session, offered } = run;
  return html`<fieldset class="kits">
    <legend class="visually-hidden">${say('kit')}</legend>
    ${protocol.kits
      .filter(({ id }) => offered.includes(id) || id === session.kit)
      .map(
        ({ id, name }) =>
          html`<label
            ><input
              type="radio"
              name="kit"
              .checked=${id === session.kit}
              @change=${() => kit(id)}
            />${sign(scene, name)}<span>${say(name)}</span></label
          >`,
      )}
  </fieldset>`;
}

/** Ways on whose buttons have a sign. */
const SIGNED = /-dose|dose-given|breaths-now|no-kit|relapse|worse|look|back|undo/;

export function button(
  scene: Scene,
  word: GuideKey,
  look: string,
  way: string,
  act: () => void,
): TemplateResult {
  return html`<button class="button ${look}" data-way=${way} @click=${act}>
    ${SIGNED.test(word) ? sign(scene, word) : nothing}<span
      >${scene.say(word, { count: scene.run.session.doses.length + 1 })}</span
    >
  </button>`;
}

/** The minutes after which to look again, by the kit of the last dose. */
export function lookAt({ run, clock }: Scene): number {
  return (clock && kitFact(run.protocol, clock.kit.id, 'reassess')) ?? 0;
}

/** Says that the kit in hand is not full: kits are passed on. */
export function oneLeft(scene: Scene, { go }: Acts): Part {
  const { protocol, session } = scene.run;
  if (!waysOn(protocol, session).some(({ when }) => when === 'one-left')) return nothing;
  return button(scene, 'way.one-left', 'plain', 'one-left', () => go('one-left'));
}

/** Ways on that have a place of their own. */
const ASIDE = ['one-left'];

/**
 * The bar at the bottom: the usual way on, large, and the others in a quiet row. None is ever disabled.
 */
export function foot(
  scene: Scene,
  { answers = [], isLine, isDue }: Screen,
  { go, back }: Acts,
): TemplateResult {
  const { step, run } = scene;
  const first = isLine ? 'big line' : 'big action';
  const ways = waysOn(run.protocol, run.session, scene.now)
    // The alarm has the button of the dose.
    .filter(({ when }) => ![...answers, ...ASIDE, isDue ? 'give-dose' : ''].includes(when))
    .map(({ when, to }, index) => {
      const look = index === 0 && answers.length === 0 ? first : 'plain';
      const kind = run.protocol.steps.find(({ id }) => id === to)?.kind;
      return button(scene, wayWord(step.kind, when, kind), look, when, () => go(when));
    });
  const main = answers.length === 0 ? ways.shift() : nothing;
  if (run.session.trail.length > 0) ways.unshift(button(scene, 'back', 'plain', 'back', back));
  return html`<div class="foot">
    ${main}${ways.length > 0 ? html`<div class="quiet ${ways.length > 2 ? 'many' : ''}">${ways}</div>` : nothing}
  </div>`;
}

/** Any step in words alone, for as long as its screen is not there. */
export function plain(scene: Scene, acts: Acts): Screen {
  const { say, run, step, clock } = scene;
  const { protocol, session } = run;
  const howTo = protocol.kits.find(({ id }) => id === session.kit)?.howTo ?? [];
  return {
    clock: clock
      ? html`<div class="clock">
          ${clock.elapsed} ${say('since-dose', { count: clock.count })}
          ${isCalm(step) ? nothing : say(`redose.${clock.state}`, { minutes: lookAt(scene) })}
          ${button(scene, 'undo-dose', 'plain', 'undo', acts.undo)}
        </div>`
      : nothing,
    main:
      step.kind === 'naloxone'
        ? html`${heading(say(commandOf(step, clock), { minutes: lookAt(scene) }))}${kits(scene, acts)}${points(scene, howTo)}${oneLeft(scene, acts)}`
        : heading(say(step.title)),
    extra:
      session.kit === 'none' && step.kind === 'naloxone' ? nothing : points(scene, step.details),
  };
}

/**
 * Shown when there are no steps: the emergency number if it is known, never a guess, and the page's own
 * content.
 */
export function fallback(say: Say, number: string | undefined): TemplateResult {
  return html`<div class="guide">
    ${number === undefined ? nothing : html`<div class="rail">${callLink(say, number)}</div>`}
    <div class="extra">
      <div role="alert">
        ${number === undefined ? html`<h2>${say('local')}</h2>` : nothing}
        <p>${say(number === undefined ? 'unknown-region' : 'failed')}</p>
      </div>
      <slot></slot>
    </div>
  </div>`;
}

/** Until a region's steps have loaded: the page's own content, or where to call. */
export function waiting(say: Say, plainSteps: number): TemplateResult {
  return html`${plainSteps > 0 ? nothing : html`<p>${say('local')}</p>`}<slot></slot>`;
}

/** The number that phones for help in a region. */
export function emergencyNumber({ facts, emergency }: GuideProtocol): string {
  return String(facts[emergency]);
}
