import { render, type TemplateResult } from 'lit';
import type { ClockStates } from '../layout/heights.ts';
import { statesOf, type DoseClock } from '../naloxone-guide.state.ts';
import { toldClock, type GuideRun } from '../naloxone-guide.run.ts';
import type { GuideHost } from '../screens/scene.ts';

/** The states that the clock of what a guide shows may come to: a screen has one size in all of them. */
export function clockStates(
  host: GuideHost,
  run: GuideRun | undefined,
  now: number,
  draw: (run: GuideRun, state: DoseClock['state']) => TemplateResult,
): ClockStates {
  const clock = run && toldClock(run, now);
  const states =
    clock && host.renderRoot.querySelector('.foot') ? statesOf(clock, run.session) : [];
  return {
    length: Math.max(1, states.length),
    show(at) {
      const state = states[at];
      if (run && state)
        host.redraw(() => render(draw(run, state), host.renderRoot, host.renderOptions));
    },
  };
}
