import {
  currentStep,
  doseKit,
  factNumber,
  redoseState,
  type DoseKit,
  type KitId,
  type Protocol,
  type RedoseState,
  type Session,
  type Step,
  type StepKind,
  type StepOutcome,
} from '@peerkit/model';
import type { GuideKey } from './locales/en.ts';

/**
 * The kits to offer, from the `kits` attribute: those that the protocol knows, in the order given; all of
 * them when it knows none; "no kit" always last.
 */
export function offeredKits(protocol: Protocol, asked: string): readonly KitId[] {
  const names = new Set([...asked.split(/\s/).filter((name) => name !== 'none'), 'none']);
  const wanted = [...names].flatMap((name) => protocol.kits.filter(({ id }) => id === name));
  const known = wanted.length > 1 || asked.trim() === 'none' ? wanted : protocol.kits;
  return known.map(({ id }) => id);
}

/** What the dose clock shows; undefined before the first dose. */
export interface DoseClock {
  readonly count: number;
  readonly elapsed: string;
  readonly state: Exclude<RedoseState, 'first'>;
  readonly kit: DoseKit;
  /** When the last dose was logged, in milliseconds since 1970. */
  readonly at: number;
}

export function doseClock(
  protocol: Protocol,
  session: Session,
  now: number,
): DoseClock | undefined {
  const last = session.doses.at(-1);
  const kit = last && doseKit(protocol, last.kit);
  if (!kit) return undefined;
  // Only a session without a dose is at the first.
  const state = redoseState(protocol, session, now) as DoseClock['state'];
  return {
    count: session.doses.length,
    elapsed: state === 'unsure' ? '–:––' : clockText(now - last.at),
    state,
    kit,
    at: last.at,
  };
}

/** Minutes and seconds, `2:05`; with hours from one hour on, `1:02:05`. Never negative. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** The message id of a way on, for its button. `to` is what the step it leads to is about. */
export function wayWord(kind: StepKind, when: StepOutcome, to?: StepKind): GuideKey {
  if (kind === 'call' && when === 'done') return to === 'naloxone' ? 'done.call' : 'way.called';
  if (when === 'responds' && kind === 'reassess') return 'way.awake';
  if (to === 'compressions' && when === 'no-kit') return 'way.no-kit-cpr';
  if (to === 'compressions' && when === 'breaths-now') return 'way.cpr-now';
  if (when !== 'done') return `way.${when}`;
  if (kind === 'breaths' || kind === 'compressions') return 'done.look';
  return kind === 'recovery' ? 'done.recovery' : 'way.done';
}

/**
 * The command of a step. At the step of the dose it goes with the clock: nobody is told to give a dose and to
 * wait at once.
 */
export function commandOf<Word extends string>(
  { kind, title }: Step<Word>,
  clock: DoseClock | undefined,
): Word | 'hold' | 'redose.due' {
  if (kind !== 'naloxone') return title;
  if (clock?.state === 'wait') return 'hold';
  return clock?.state === 'check' ? 'redose.due' : title;
}

/** Seconds from breath to breath, where the step paces them. */
export function breathInterval(protocol: Protocol, session: Session): number | undefined {
  const { timer } = currentStep(protocol, session);
  return timer?.kind === 'breath' ? factNumber(protocol, timer.fact) : undefined;
}

/** Whether something on screen changes with time: a dose was given, or breaths are paced. */
export function needsClock(protocol: Protocol, session: Session): boolean {
  return session.doses.length > 0 || breathInterval(protocol, session) !== undefined;
}

/** Whether somebody breathes again, and is watched: there the next dose is not the thing to do. */
export function isCalm({ kind }: Step): boolean {
  return kind === 'recovery' || kind === 'stay';
}

/** From so long after the last thing logged on, it may be another person, in milliseconds. */
const SAME_PERSON_MS = 30 * 60_000;

/** Whether to ask if a session found is still about the same person. */
export function isOld({ startedAt, doses, checks }: Session, now: number): boolean {
  return now - Math.max(startedAt, ...[...doses, ...checks].map(({ at }) => at)) > SAME_PERSON_MS;
}

/** Whether anything is worth keeping or erasing yet. */
export function hasBegun(session: Session): boolean {
  return session.trail.length > 0 || session.doses.length > 0;
}
