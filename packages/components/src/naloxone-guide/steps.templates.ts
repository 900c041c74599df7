import type { GuideProtocol } from '@peerkit/guidance';
import { kitFact, waysOn, type StepKind } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { wayWord } from './naloxone-guide.state.ts';
import { button, foot, sign } from './naloxone-guide.templates.ts';
import type { Acts, Part, Scene, Screen } from './scene.ts';

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

/**
 * Goes to the next dose, in one tap from wherever somebody is. Undefined where there is no naloxone, and before
 * anybody is known to have some.
 */
export function toDose({ run, step }: Scene, { go, turn }: Acts): (() => void) | undefined {
  if (step.kind === 'naloxone') return () => turn('step');
  const { protocol, session } = run;
  const way = waysOn(protocol, session).find(
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

/** Ways on that have a place of their own. */
const ASIDE = ['one-left'];

/** The ways on from a step, and back. */
export function footOf(
  scene: Scene,
  { answers = [], isLine, isDue }: Screen,
  { go, back, turn }: Acts,
): TemplateResult {
  const { step, run } = scene;
  const first = isLine ? 'big line' : 'big action';
  const ways = waysOn(run.protocol, run.session, scene.now)
    // The alarm has the button of the dose; at the call the usual way on leads there, and a small phone has no room.
    .filter(({ when }) => !(when === 'give-dose' && (step.kind === 'call' || isDue)))
    .filter(({ when }) => ![...answers, ...ASIDE].includes(when))
    .map(({ when, to }, index) => {
      const look = index === 0 && answers.length === 0 ? first : 'plain';
      const word = wayWord(step.kind, when, kindOf(run.protocol, to));
      return button(scene, word, look, when, () => go(when));
    });
  const main = answers.length === 0 ? ways.shift() : undefined;
  if (run.session.trail.length > 0) ways.unshift(button(scene, 'back', 'plain', 'back', back));
  if (step.kind === 'stay') {
    ways.push(button(scene, 'crew', 'plain', 'crew', () => turn('crew')));
  }
  return foot(main, ways);
}

/** The number that phones for help in a region. */
export function emergencyNumber({ facts, emergency }: GuideProtocol): string {
  return String(facts[emergency]);
}
