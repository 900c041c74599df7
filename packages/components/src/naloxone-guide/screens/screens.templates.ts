import type { GuideWord } from '@peerkit/guidance';
import { doseKit } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../../shared/i18n/marked.ts';
import { isAwake } from './awake.ts';
import type { GuideKey } from '../locales/en.ts';
import { clockSection } from '../clock/clock.templates.ts';
import { ring } from '../clock/ring.templates.ts';
import { answersOf, isAlarm, isSlim, secondsToBreath, sentences } from './screens.state.ts';
import { breathInterval, callLines, commandOf, wayWord } from '../naloxone-guide.state.ts';
import {
  call,
  command,
  heading,
  picture,
  points,
  iconBeside,
} from '../naloxone-guide.templates.ts';
import { emergencyNumber, kits, lookAt, oneLeft } from './steps.templates.ts';
import type { Acts, Content, Part, Scene, Screen, SideSay } from './scene.ts';

/** A step as a screen of its own, with pictures. */
export function screen(scene: Scene, acts: Acts, sideSay: SideSay, toKit: () => Part): Screen {
  const { step, clock } = scene;
  const isDue = isAlarm(step, clock) && !isSlim(step);
  return {
    clock: clockSection(scene, acts),
    answers: answersOf(step),
    isLine: step.kind === 'stay' || isDue,
    isDue,
    ...body(scene, acts, sideSay, toKit),
  };
}

function body(scene: Scene, acts: Acts, sideSay: SideSay, toKit: () => Part): Screen {
  const { step, say, run } = scene;
  const { protocol, session } = run;
  const { title, details, kind } = step;
  switch (kind) {
    case 'call':
      return call(scene, title, callLines(protocol, session), emergencyNumber(protocol));
    case 'naloxone':
      return naloxone(scene, acts, sideSay, toKit);
    case 'breaths':
      return breaths(scene, sideSay);
    case 'check':
      return {
        main: html`${command(scene, title)}${answers(scene, acts)}`,
        extra: points(scene, details),
      };
    case 'reassess':
      return {
        main: html`<div>${heading(say(title))}${sub(scene, details[0])}</div>
          ${answers(scene, acts)}`,
        extra: points(scene, details.slice(1)),
      };
    default: {
      // The first lines are part of the act: the picture gives way for them, and they only for the buttons.
      // Somebody who is alone must know when to leave, too.
      const count = kind === 'alone' ? 3 : 2;
      const first = points(scene, details.slice(0, count));
      const command = isAwake(protocol, session) ? 'awake.stay' : title;
      return {
        main: html`${heading(say(command))}${hero(scene, command)}
          <div class="early">${first}</div>`,
        extra: html`<div class="late">${first}</div>
          ${points(scene, [...(command === title ? [] : [title]), ...details.slice(count)])}`,
      };
    }
  }
}

const sub = ({ say }: Scene, word: GuideKey | undefined): Part =>
  word === undefined ? nothing : html`<p class="sub">${say(word)}</p>`;

/** Gives some sentences of a message. */
const partOf =
  (scene: Scene) =>
  (word: GuideKey, from: number, to?: number): Content => {
    const { text, ...rest } = scene.localized(word, { minutes: lookAt(scene) });
    return marked({ text: sentences(text).slice(from, to).join(''), ...rest });
  };

const hero = (scene: Scene, word: GuideKey): TemplateResult =>
  html`<div class="hero">${picture(scene, word)}${coming(scene)}</div>`;

/** The pictures of the dose that is due, beside what is done until then; the words come with its step. */
function coming(scene: Scene): Part {
  const { run, step, clock } = scene;
  if (!isAlarm(step, clock) || isSlim(step)) return nothing;
  const each = doseKit(run.protocol, run.session.kit)?.howTo.slice(0, -1) ?? [];
  return html`<ol class="tiles coming" aria-hidden="true">
    ${tiles(each).map(({ word, at }) => html`<li>${picture(scene, word, at)}</li>`)}
  </ol>`;
}

/** How to use the kit in hand, one act in each picture. */
function naloxone(scene: Scene, acts: Acts, sideSay: SideSay, toKit: () => Part): Screen {
  const { say, run, step } = scene;
  const { protocol, session } = run;
  const part = partOf(scene);
  const choice = kits(scene, acts);
  const kit = protocol.kits.find(({ id }) => id === session.kit);
  const howTo = kit?.howTo ?? [];
  if (kit?.id === 'none') {
    const [other] = run.offered.filter((id) => id !== kit.id);
    const gotKit = other
      ? [
          html`<button class="button plain" data-way="got-kit" @click=${() => acts.kit(other)}>
            ${iconBeside(scene, 'way.dose-given')}<span>${sideSay('got-kit')}</span>
          </button>`,
        ]
      : [];
    const [instead = step.title, ...others] = howTo;
    return {
      // Without a kit, nothing is said about giving a dose.
      main: html`${choice}${heading(say(instead))}${hero(scene, instead)}${points(scene, others)}
      ${toKit()}`,
      quiet: gotKit,
    };
  }
  // The last line says what is different the next time.
  const again = howTo.slice(-1);
  const each = howTo.slice(0, -1);
  const command = commandOf(step, scene.clock);
  // The command is short: what else there is to say is below it.
  const isHeld = command === 'hold' || command === 'redose.out';
  const lines =
    session.doses.length > 0 ? [...again, ...step.details] : [...step.details, ...again];
  // While the clock leads, the command is all.
  const [lead, ...others] = command === step.title ? lines : [undefined, ...again];
  return {
    main: html`${choice}
      <div class="brief">
        ${heading(isHeld ? part(command, 0, 1) : say(command))}
        ${isHeld ? html`<p class="sub">${part(command, 1)}</p>` : sub(scene, lead)}
      </div>
      <ol class="tiles">
        ${tiles(each).map(
          ({ word, from, to, at }) =>
            html`<li>
              ${picture(scene, word, at)}
              <span
                ><b>${part(word, from, from + 1)}</b>
                <small>${part(word, from + 1, to)}</small></span
              >
            </li>`,
        )}
      </ol>`,
    extra: html`<div class="whole">${points(scene, lead ? [lead, ...each] : each)}</div>
      ${points(
        scene,
        others.filter((word) => word !== undefined),
      )}${oneLeft(scene)}`,
  };
}

interface Tile {
  readonly word: GuideWord;
  /** Its sentences. */
  readonly from: number;
  readonly to?: number;
  /** Which of the pictures of its message. */
  readonly at: number;
}

/** A tile for each line; the first line makes two where the cross of hairlines would have a hole. */
function tiles(words: readonly GuideWord[]): readonly Tile[] {
  const [first, ...rest] = words.map((word) => ({ word, from: 0, at: 0 }));
  if (!first) return [];
  if (words.length % 2 === 0) return [first, ...rest];
  return [{ ...first, to: 1 }, { ...first, from: 1, at: 1 }, ...rest];
}

/** Lines of the breaths that have a picture, and which of their sentences it shows: from one up to another. */
const CUES: readonly (readonly [word: GuideWord, from: number, to: number])[] = [
  ['breaths.back', 1, 3],
  ['breaths.pinch', 0, 1],
  ['breaths.pace', 1, 2],
  ['breaths.pace-plain', 1, 2],
];

const isCue = (word: GuideWord): boolean => CUES.some(([cue]) => cue === word);

function breaths(scene: Scene, sideSay: SideSay): Screen {
  const { say, step } = scene;
  const { title, details } = step;
  const part = partOf(scene);
  const cues = html`<ul class="cues">
    ${CUES.filter(([word]) => details.includes(word)).map(
      ([word, from, to]) =>
        html`<li>
          ${picture(scene, word)}
          <span
            ><small>${part(word, 0, from)}</small> ${part(word, from, from + 1)}
            <span class="also">${part(word, from + 1, to)}</span>
            <small class="then">${part(word, to)}</small></span
          >
        </li>`,
    )}
  </ul>`;
  return {
    main: html`${heading(say(title))}
      <div class="pace">${pacer(scene, sideSay)}${picture(scene, title)}${coming(scene)}</div>
      ${cues}`,
    extra: html`<div class="cued">${points(scene, details.filter(isCue))}</div>
      ${points(
        scene,
        details.filter((word) => !isCue(word)),
      )}`,
  };
}

/** When to give a breath. No words are read out: a voice every few seconds would drown out the operator. */
function pacer({ run, now, pacedSince }: Scene, say: SideSay): Part {
  const interval = breathInterval(run.protocol, run.session);
  if (interval === undefined) return nothing;
  const seconds = secondsToBreath(now, pacedSince, interval);
  return html`<div class="pacer ${seconds === 0 ? 'now' : ''}" aria-hidden="true">
    ${ring(seconds, interval)}
    <span class="visually-hidden"
      >${seconds === 0 ? say('pacer.now') : say('pacer.next', { seconds })}</span
    >
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
