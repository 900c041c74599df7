import type { Step, StepOutcome } from '@peerkit/model';
import { isCalm, type DoseClock } from '../naloxone-guide.state.ts';

/** Seconds until the next breath, counted from when pacing began; zero means now. Never negative. */
export function secondsToBreath(now: number, since: number, interval: number): number {
  const passed = Math.max(0, Math.floor((now - since) / 1000)) % interval;
  return passed === 0 ? 0 : interval - passed;
}

const ANSWERS: readonly StepOutcome[] = ['no-response', 'responds', 'breathing', 'not-breathing'];

/** The answers that a step asks for; none where it says what to do. */
export function answersOf({ kind, next }: Step): readonly StepOutcome[] {
  if (kind !== 'check' && kind !== 'reassess') return [];
  return next.map(({ when }) => when).filter((when) => ANSWERS.includes(when));
}

/** Whether a dose may be needed now, and not merely the time for one has passed: nobody is known to breathe well. */
export function isAlarm(step: Step, clock: DoseClock | undefined): boolean {
  return !!clock && !isCalm(step) && !['wait', 'check', 'untimed', 'out'].includes(clock.state);
}

/** Whether the clock makes room for something else: pictures of the dose, a question, a calm step. */
export function isSlim({ kind }: Step): boolean {
  return kind !== 'breaths' && kind !== 'compressions';
}

/** The sentences of a text, each with the space after it. A number with a point is one word. */
export function sentences(text: string): readonly string[] {
  return text.match(/.+?(?:[.!?;…]+\s+|$)/g) ?? [];
}
