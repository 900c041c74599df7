import { render, type TemplateResult } from 'lit';
import { statesOf, type DoseClock } from './naloxone-guide.state.ts';
import { toldClock, type GuideRun } from './naloxone-guide.run.ts';
import type { GuideHost } from './scene.ts';

/** A screen has one size, whatever its clock comes to: draws it in each state, the one that it is in last. */
export function drawInTurn(
  host: GuideHost,
  run: GuideRun | undefined,
  now: number,
  measure: () => void,
  draw: (run: GuideRun, state: DoseClock['state']) => TemplateResult,
): void {
  const clock = run && toldClock(run, now);
  const states = clock ? statesOf(clock, run.session) : [];
  if (!run || states.length < 2 || !host.renderRoot.querySelector('.foot')) {
    measure();
    return;
  }
  for (const state of states) {
    render(draw(run, state), host.renderRoot, host.renderOptions);
    measure();
  }
}
