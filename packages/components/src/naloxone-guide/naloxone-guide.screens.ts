import type { GuideWord } from '@peerkit/guidance';
import { factNumber } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { GuideKey } from './locales/en.ts';
import { answersOf, isAlarm, isSlim, secondsToBreath, wayWord } from './naloxone-guide.state.ts';
import {
  callLink,
  emergencyNumber,
  heading,
  picture,
  points,
  sign,
  type Acts,
  type Part,
  type Scene,
} from './naloxone-guide.templates.ts';

/** What one step shows: what must be in sight at once, and the lines that may wait below. */
export interface Screen {
  readonly main: TemplateResult;
  readonly extra: Part;
}

export function screen(scene: Scene, acts: Acts): Screen {
  const { step, say } = scene;
  const { title, details, kind } = step;
  const [first, ...rest] = details;
  switch (kind) {
    case 'call':
      return {
        main: html`${command(scene)}${callLink(say, emergencyNumber(scene.run.protocol))}
          <div class="say">${details.slice(0, 2).map((word) => html`<p>${say(word)}</p>`)}</div>
          ${points(scene, details.slice(2))}`,
        extra: nothing,
      };
    case 'naloxone':
      return naloxone(scene, acts);
    case 'breaths':
      return breaths(scene);
    case 'check':
      return { main: html`${command(scene)}${answers(scene, acts)}`, extra: points(scene, details) };
    case 'reassess':
      return {
        main: html`${heading(say(title))}${first ? html`<p class="sub">${say(first)}</p>` : nothing}
        ${answers(scene, acts)}`,
        extra: points(scene, rest),
      };
    default:
      return {
        main: html`${heading(say(title))}
          <div class="hero">${picture(scene, title)}</div>`,
        extra: points(scene, details),
      };
  }
}

/** The command with its picture beside it. */
function command(scene: Scene): TemplateResult {
  const { title } = scene.step;
  return html`<div class="command">${heading(scene.say(title))}${picture(scene, title)}</div>`;
}

/** Pictures of how to use the kit in hand, one act each, in order. */
function naloxone(scene: Scene, { kit }: Acts): Screen {
  const { say, run, step } = scene;
  const { protocol, session, offered } = run;
  const kits = protocol.kits.filter(({ id }) => offered.includes(id) || id === session.kit);
  const inHand = kits.find(({ id }) => id === session.kit);
  const howTo = inHand?.howTo ?? [];
  const choice = html`<fieldset class="kits">
    <legend class="visually-hidden">${say('kit')}</legend>
    ${kits.map(
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
  if (inHand?.id === 'none') {
    const [instead, ...others] = howTo;
    return {
      main: html`${choice}${heading(say(instead ?? step.title))}
        <div class="hero">${picture(scene, instead ?? step.title)}</div>
        ${points(scene, others)}`,
      extra: points(scene, step.details),
    };
  }
  // The last line tells what is different the next time.
  const acts = howTo.slice(0, -1);
  const again = howTo.slice(-1);
  const [lead, ...others] = session.doses.length > 0 ? [...again, ...step.details] : [...step.details, ...again];
  return {
    main: html`${choice}
      <div>${heading(say(step.title))}${lead ? html`<p class="sub">${say(lead)}</p>` : nothing}</div>
      <ol class="tiles">
        ${tiles(acts).map(
          ({ word, from, to, at }) =>
            html`<li>
              ${picture(scene, word, at)}
              <span
                ><b>${say(word, {}, [from, from + 1])}</b>
                <small>${say(word, {}, to === undefined ? [from + 1] : [from + 1, to])}</small></span
              >
            </li>`,
        )}
      </ol>`,
    extra: points(scene, others),
  };
}

interface Tile {
  readonly word: GuideWord;
  /** Which sentences of the message. */
  readonly from: number;
  readonly to?: number;
  /** Which of the message's pictures. */
  readonly at: number;
}

/** One tile for each line; the first line makes two when the cross of hairlines would have a hole. */
function tiles(words: readonly GuideWord[]): readonly Tile[] {
  const [first, ...rest] = words.map((word) => ({ word, from: 0, at: 0 }));
  if (!first || rest.length % 2 === 1) return first ? [first, ...rest] : [];
  return [{ ...first, to: 1 }, { ...first, from: 1, at: 1 }, ...rest];
}

/** The sentence of a line that its picture shows. */
const CUES: readonly (readonly [GuideKey, number])[] = [
  ['breaths.back', 1],
  ['breaths.pinch', 0],
  ['breaths.pace', 1],
];

function breaths(scene: Scene): Screen {
  const { say, step } = scene;
  const { title, details } = step;
  const cues = html`<ul class="cues">
    ${CUES.map(([word, at]) => html`<li>${picture(scene, word)}<span>${say(word, {}, [at, at + 1])}</span></li>`)}
  </ul>`;
  const isDue = isAlarm(scene.step, scene.clock);
  return {
    main: html`${heading(say(title))}
      <div class="pace">${pacer(scene)}${picture(scene, title)}</div>
      ${isDue ? nothing : cues}`,
    extra: html`${isDue ? cues : nothing}${points(scene, details)}`,
  };
}

/** When to give a breath. Visual only: a voice every few seconds would drown out the operator. */
function pacer({ art, say, run, step, now, pacedSince }: Scene): Part {
  const { timer } = step;
  if (timer?.kind !== 'breath') return nothing;
  const interval = factNumber(run.protocol, timer.fact);
  const seconds = secondsToBreath(now, pacedSince, interval);
  return html`<div class="pacer ${seconds === 0 ? 'now' : ''}" aria-hidden="true">
    ${art?.ring(seconds, interval)}
    <span>${seconds === 0 ? say('pacer.now') : say('pacer.next', { seconds })}</span>
  </div>`;
}

/** The answers to a question, as rows; none is the usual one. */
function answers(scene: Scene, { go }: Acts): TemplateResult {
  const { step, say } = scene;
  return html`<div class="answers">
    ${answersOf(step).map((when) => {
      const word = wayWord(step.kind, when);
      return html`<button class=${when} data-way=${when} @click=${() => go(when)}>
        ${picture(scene, word)}<span>${say(word)}</span>
      </button>`;
    })}
  </div>`;
}

/**
 * How long ago the last dose was, the largest thing on the screen. When the next dose is due it becomes the
 * alarm, with the dose one tap away.
 */
export function doseClock(scene: Scene, { undo, dose }: Acts): Part {
  const { art, say, run, step, clock } = scene;
  if (!clock) return nothing;
  const { state, count, elapsed, kit } = clock;
  const alarm = isAlarm(step, clock);
  const slim = isSlim(step);
  const minutes = factNumber(run.protocol, kit.reassessAt);
  return html`<section class="${alarm ? 'alarm' : 'clock'} ${slim ? 'slim' : ''}">
    <div class="elapsed">
      <span class="time">${elapsed}</span>
      <div>
        <b>${say('since-dose', { count })}</b>
        <button class="button plain" data-way="undo" @click=${undo}>
          ${sign(scene, 'undo-dose')}${say('undo-dose')}
        </button>
      </div>
    </div>
    ${slim || state === 'unsure' || alarm ? nothing : art?.track(run.protocol, clock, scene.now)}
    <p class="hint ${state}">${say(`redose.${state}`, { minutes })}</p>
    ${
      alarm && !slim
        ? html`<button class="button big" data-way="dose-given" @click=${dose}>
            ${sign(scene, 'way.dose-given')}${say('way.dose-given')}
          </button>`
        : nothing
    }
  </section>`;
}
