import type { GuideWord } from '@peerkit/guidance';
import {
  currentStep,
  doseKit,
  factNumber,
  redoseState,
  saidNoneLeft,
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
  /** `out`: a dose may be due, and somebody said that none is left. */
  readonly state: Exclude<RedoseState, 'first'> | 'out';
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
  const known = redoseState(protocol, session, now) as DoseClock['state'];
  const isEarly = known === 'wait' || known === 'check';
  const state = saidNoneLeft(session) && !isEarly ? 'out' : known;
  return {
    count: session.doses.length,
    elapsed: known === 'unsure' ? '–:––' : clockText(now - last.at),
    state,
    kit,
    at: last.at,
  };
}

/** The states that a clock comes to by itself, the one that it is in first. */
export function statesOf({ state }: DoseClock, session: Session): readonly DoseClock['state'][] {
  const all = ['wait', 'check', saidNoneLeft(session) ? 'out' : 'due'] as const;
  return all.some((each) => each === state)
    ? [state, ...all.filter((each) => each !== state)]
    : [state];
}

/** Minutes and seconds, `2:05`; with hours from one hour on, `1:02:05`. Never negative. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** The message id of the way to the next dose. */
export function doseWord(session: Session): GuideKey {
  return saidNoneLeft(session) && session.kit !== 'none' ? 'way.another-dose' : 'way.give-dose';
}

/**
 * The message id of a way on, for its button. Nobody without a kit is told that naloxone is next.
 *
 * @param to What the step it leads to is about.
 * @param kit The kit in hand.
 */
export function wayWord(kind: StepKind, when: StepOutcome, to?: StepKind, kit?: KitId): GuideKey {
  if (kind === 'call' && when === 'done')
    return to === 'naloxone' && kit !== 'none' ? 'done.call' : 'way.called';
  if (when === 'responds' && kind === 'reassess') return 'way.awake';
  if (to === 'compressions' && when === 'no-kit') return 'way.no-kit-cpr';
  if (to === 'compressions' && when === 'breaths-now') return 'way.cpr-now';
  if (when !== 'done') return `way.${when}`;
  if (kind === 'breaths' || kind === 'compressions') return 'done.look';
  return kind === 'recovery' ? 'done.recovery' : 'way.done';
}

/**
 * The lines of the call. Where two are there, the other gives naloxone only with a kit in hand and before any dose:
 * from then on the clock says when the next one is due.
 */
export function callLines(protocol: Protocol<GuideWord>, session: Session): readonly GuideKey[] {
  const { details } = currentStep(protocol, session);
  if (session.kit !== 'none' && session.doses.length === 0) return details;
  const isBreaths = protocol.steps.some(({ kind }) => kind === 'breaths');
  const help = isBreaths ? 'call.two-breaths' : 'call.two-cpr';
  return details.map((word) => (word === 'call.two' ? help : word));
}

/**
 * The command of a step. At the step of the dose it goes with the clock: nobody is told to give a dose and to
 * wait at once.
 */
export function commandOf<Word extends string>(
  { kind, title }: Step<Word>,
  clock: DoseClock | undefined,
): Word | 'hold' | 'redose.due' | 'redose.out' {
  if (kind !== 'naloxone') return title;
  if (clock?.state === 'wait') return 'hold';
  if (clock?.state === 'out') return 'redose.out';
  return clock?.state === 'check' ? 'redose.due' : title;
}

/** Seconds from breath to breath, where the step paces them. */
export function breathInterval(protocol: Protocol, session: Session): number | undefined {
  const { timer } = currentStep(protocol, session);
  return timer?.kind === 'breath' ? factNumber(protocol, timer.fact) : undefined;
}

/** Whether something on screen changes with time: a dose was given or taken off, or breaths are paced. */
export function needsClock(protocol: Protocol, session: Session): boolean {
  return (
    session.doses.length > 0 || !!session.undone || breathInterval(protocol, session) !== undefined
  );
}

/** Whether somebody breathes again, and is watched: there the next dose is not the thing to do. */
export function isCalm({ kind }: Step): boolean {
  return kind === 'recovery' || kind === 'stay';
}

/** From so long after the last thing logged on, it may be another person, in milliseconds. */
const SAME_PERSON_MS = 30 * 60_000;

/**
 * Whether to ask if a session found is still about the same person.
 *
 * @param acted When somebody last pressed something, in milliseconds since 1970.
 */
export function isOld(session: Session, now: number, acted = 0): boolean {
  const { startedAt, confirmed, doses, checks } = session;
  const logged = [...doses, ...checks].map(({ at }) => at);
  return now - Math.max(startedAt, confirmed, acted, ...logged) > SAME_PERSON_MS;
}

/** Whether anything is worth keeping or erasing yet. */
export function hasBegun(session: Session): boolean {
  return session.trail.length > 0 || session.doses.length > 0;
}
