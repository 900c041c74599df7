import { ontarioCall } from '@peerkit/guidance/ontario';
import type { StepOutcome } from '@peerkit/model';
import type { TemplateResult } from 'lit';
import { frame } from './frame.templates.ts';
import { button, call, foot } from '../naloxone-guide.templates.ts';
import type { Draws } from './scene.ts';

/** The call, before the steps are here: the same parts as theirs, so that nothing moves when they come. */
export function firstCall(
  draws: Draws,
  classes: string,
  go: (when: StepOutcome) => void,
): TemplateResult {
  const { step, number } = ontarioCall;
  const buttons = step.next.map(({ when }, index) =>
    button(
      draws,
      when === 'done' ? 'done.call' : (`way.${when}` as 'way.responds'),
      index === 0 ? 'big action' : 'plain',
      when,
      () => go(when),
    ),
  );
  return frame({
    ...draws,
    number,
    screen: call(draws, step.title, step.details, number),
    isCall: true,
    isDraft: true,
    classes,
    foot: foot(buttons[0], buttons.slice(1)),
  });
}
