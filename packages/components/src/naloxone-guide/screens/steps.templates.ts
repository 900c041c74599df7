import type { GuideProtocol, GuideWord } from '@peerkit/guidance';
import {
  doseKit,
  dosesLeft,
  kitFact,
  saidNoneLeft,
  waysOn,
  type StepKind,
  type StepLink,
  type StepOutcome,
} from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { isAwake } from './awake.ts';
import { doseWord, wayWord } from '../naloxone-guide.state.ts';
import type { GuideRun } from '../naloxone-guide.run.ts';
import { button, foot, iconBeside } from '../naloxone-guide.templates.ts';
import type { Acts, Part, Scene, Screen } from './scene.ts';

/** Which kit is in hand. */
export function kits(scene: Scene, { kit }: Acts): TemplateResult {
  const { say, run, localized } = scene;
  const { protocol, session, offered } = run;
  const tabs = protocol.kits
    .filter(({ id }) => offered.includes(id) || id === session.kit)
    .map(
      ({ id, name }) =>
        html`<label .style=${`flex-grow: ${String(localized(name).text.length)}`}
          ><input
            type="radio"
            name="kit"
            .checked=${id === session.kit}
            @change=${() => kit(id)}
          />${iconBeside(scene, name)}<span>${say(name)}</span></label
        >`,
    );
  // Two by two: where long words do not fit in one row, none is alone in the second.
  const pairs = tabs.flatMap((_, at) => (at % 2 === 0 ? [tabs.slice(at, at + 2)] : []));
  return html`<fieldset class="kits">
    <legend class="visually-hidden">${say('kit')}</legend>
    ${pairs.map((pair) => html`<div>${pair}</div>`)}
  </fieldset>`;
}

/** The minutes after which to look again, by the kit of the last dose. */
export function lookAt({ run, clock }: Scene): number {
  return (clock && kitFact(run.protocol, clock.kit.id, 'reassess')) ?? 0;
}

/** Whether somebody said that the kit in hand holds a single dose more. */
export function isOneLeft({ protocol, session }: GuideRun): boolean {
  return session.holds > 0 && dosesLeft(protocol, session) === 1;
}

/** The name of the kit in hand that holds doses. */
const kitName = ({ protocol, session }: GuideRun): GuideWord | undefined =>
  doseKit(protocol, session.kit)?.name;

/** What somebody said of the kit in hand: kits are passed on, and not always full. */
export function oneLeft(scene: Scene): Part {
  if (!isOneLeft(scene.run)) return nothing;
  return html`<p class="said">
    ${iconBeside(scene, 'way.dose-given')}${scene.say('way.one-left')}
  </p>`;
}

/**
 * Goes to the next dose, in one tap from wherever somebody is. Undefined where there is no naloxone, and before
 * anybody is known to have some.
 */
export function toDose({ run, step }: Scene, { go, turn }: Acts): (() => void) | undefined {
  const { protocol, session } = run;
  const ways = waysOn(protocol, session);
  if (step.kind === 'naloxone') {
    // The kit was empty: "another dose" says that there is one now, or the step would still say that there is none.
    const another = ways.find(({ when }) => when === 'give-dose');
    return () => {
      if (another) go(another.when);
      turn('step');
    };
  }
  const way = ways.find(
    ({ when, to, meanwhile }) =>
      kindOf(protocol, to) === 'naloxone' &&
      meanwhile === undefined &&
      // That would say that somebody has called.
      !(step.kind === 'call' && when === 'done'),
  );
  return way && (() => go(way.when));
}

/** What a step is about. */
export const kindOf = ({ steps }: GuideProtocol, step: string): StepKind | undefined =>
  steps.find(({ id }) => id === step)?.kind;

/** What has its place beside the dose, the likeliest first; the clock says which of the two is to be done first. */
const BESIDE_DOSE: readonly StepOutcome[] = ['done', 'breaths-now', 'no-doses-left'];

/**
 * The ways on from a step, and back. No button moves when a clock runs out: a finger may be on its way to it. The clock
 * only says which of two buttons is filled.
 */
export function footOf(
  scene: Scene,
  { answers = [], isLine, isDue, quiet: also = [] }: Screen,
  { go, back, kit, turn }: Acts,
): TemplateResult {
  const { step, run, clock } = scene;
  const ways = waysOn(run.protocol, run.session)
    // At the call before any dose the usual way on leads there, and a small phone has no room.
    .filter(({ when }) => !(when === 'give-dose' && step.kind === 'call' && !clock))
    .filter(({ when }) => !answers.includes(when));
  const draw = ({ when, to }: StepLink, look: string): TemplateResult => {
    const word =
      when === 'give-dose'
        ? doseWord(run.session)
        : wayWord(step.kind, when, kindOf(run.protocol, to), run.session.kit);
    // A dose to come is shown by what is in the hand.
    const pictured = when === 'give-dose' ? kitName(run) : undefined;
    return button(scene, word, look, when, () => go(when), pictured);
  };
  const first = isLine ? 'big line' : 'big action';
  const isDoseFirst =
    step.kind === 'naloxone' ? !['wait', 'out'].includes(clock?.state ?? '') : isDue === true;
  const pair = clock && answers.length === 0 ? pairOf(ways, run) : undefined;
  const [usual] = pair === undefined && answers.length === 0 ? ways : [];
  const isHelpNext = isAwake(run.protocol, run.session);
  const toCrew = (word: 'crew' | 'way.help-here', look: string): TemplateResult =>
    button(scene, word, look, 'crew', () => turn('crew'));
  const main = isHelpNext
    ? html`<div class="pair">
        ${toCrew('way.help-here', 'big action')}${usual && draw(usual, first)}
      </div>`
    : pair
      ? html`<div class="pair">
          ${pair.map((way) => draw(way, isDoseWay(way) === isDoseFirst ? 'big action' : 'big line'))}
        </div>`
      : usual && draw(usual, first);
  const quiet = ways
    .filter((way) => way !== usual && !pair?.includes(way))
    .map((way) => draw(way, 'plain'));
  if (run.session.trail.length > 0) quiet.unshift(button(scene, 'back', 'plain', 'back', back));
  if (step.kind === 'naloxone' && isOneLeft(run)) {
    const more = (): void => kit(run.session.kit);
    quiet.push(button(scene, 'way.more-doses', 'plain', 'more-doses', more));
  }
  if (step.kind === 'stay' && !isHelpNext) quiet.push(toCrew('crew', 'plain'));
  return foot(main, [...quiet, ...also]);
}

const isDoseWay = ({ when }: StepLink): boolean => when === 'give-dose' || when === 'dose-given';

/** The dose and what else there is to do, where there are both: side by side, in the order of the step. */
function pairOf(ways: readonly StepLink[], { session }: GuideRun): readonly StepLink[] | undefined {
  const [other] = BESIDE_DOSE.flatMap((act) => ways.filter(({ when }) => when === act));
  // Where none is left, another is not the thing to do.
  const dose = ways.find(
    (way) => isDoseWay(way) && !(way.when === 'give-dose' && saidNoneLeft(session)),
  );
  return dose && other && ways.filter((way) => way === dose || way === other);
}

/** The number that phones for help in a region. */
export function emergencyNumber({ facts, emergency }: GuideProtocol): string {
  return String(facts[emergency]);
}
