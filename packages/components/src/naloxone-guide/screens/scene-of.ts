import { doseClock, type DoseClock } from '../naloxone-guide.state.ts';
import { stepOf } from '../naloxone-guide.run.ts';
import type { Scene } from './scene.ts';

/**
 * What is shown of a run now.
 *
 * @param state Of the clock, if not the one that it is in.
 */
export function sceneOf(
  given: Omit<Scene, 'step' | 'clock'>,
  state: DoseClock['state'] | undefined,
): Scene {
  const { run, now } = given;
  const clock = doseClock(run.protocol, run.session, now);
  return {
    ...given,
    step: stepOf(run),
    clock: clock && { ...clock, state: state ?? clock.state },
  };
}
