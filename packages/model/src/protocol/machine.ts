import { findStep } from './find-step.ts';
import type { DoseKit, KitId, Protocol, Review, Step, StepLink, StepOutcome } from './protocol.ts';
import { SESSION_MAX_ENTRIES, type BreathingCheck, type Session } from './session.ts';

/** What can happen to a session. `at`: milliseconds since 1970, read from the device's clock. */
export type SessionAction =
  /** The person chose a way on. */
  | { readonly type: 'outcome'; readonly when: StepOutcome; readonly at: number }
  | { readonly type: 'kit'; readonly kit: KitId }
  /** To the step before. Doses stay logged: they were given, wherever the screen is. */
  | { readonly type: 'back' }
  /** Takes the last dose off the log, after a mis-tap. */
  | { readonly type: 'undo-dose' };

/**
 * Whether it is time for the next dose. A hint, never a gate: a dose can be given in every state.
 * `first`: none logged. `wait`: give the dose time, keep breathing for them. `check`: look again now.
 * `due`: give another if they do not breathe. `now`: breathing stopped again, do not wait.
 * `unsure`: the device's clock was set back to before the dose, so nobody can tell how long ago it was.
 */
export type RedoseState = 'first' | 'wait' | 'check' | 'due' | 'now' | 'unsure';

const MINUTE_MS = 60_000;

/** What an outcome tells about breathing, if anything. */
const BREATHES: Readonly<Partial<Record<StepOutcome, boolean>>> = {
  breathing: true,
  'not-breathing': false,
  relapse: false,
};

/** A new session. A kit that the protocol does not know becomes `none`. */
export function startSession(
  protocol: Protocol,
  options: { readonly at: number; readonly kit: KitId; readonly start?: 'emergency' | 'overview' },
): Session {
  return {
    kit: protocol.kits.some(({ id }) => id === options.kit) ? options.kit : 'none',
    startedAt: options.at,
    step: protocol.start[options.start ?? 'emergency'],
    doses: [],
    checks: [],
    trail: [],
  };
}

/** The session after an action; the same session when the action does not apply at its step. */
export function reduceSession(
  protocol: Protocol,
  session: Session,
  action: SessionAction,
): Session {
  switch (action.type) {
    case 'outcome':
      return follow(protocol, session, action.when, action.at);
    case 'kit':
      return protocol.kits.some(({ id }) => id === action.kit)
        ? { ...session, kit: action.kit }
        : session;
    case 'back':
      return goBack(session);
    case 'undo-dose':
      return session.doses.length === 0
        ? session
        : { ...session, doses: session.doses.slice(0, -1) };
  }
}

function follow(protocol: Protocol, session: Session, when: StepOutcome, at: number): Session {
  const link = waysOn(protocol, session).find((way) => way.when === when);
  if (!link) return session;
  const breathes = BREATHES[when];
  const checked = breathes !== undefined;
  return {
    ...session,
    step: link.to,
    trail: keep(session.trail, { step: session.step, checked }),
    doses: when === 'dose-given' ? keep(session.doses, { at, kit: session.kit }) : session.doses,
    checks: checked ? keep(session.checks, { at, ok: breathes }) : session.checks,
  };
}

function goBack(session: Session): Session {
  const behind = session.trail.at(-1);
  if (!behind) return session;
  return {
    ...session,
    step: behind.step,
    trail: session.trail.slice(0, -1),
    checks: behind.checked ? session.checks.slice(0, -1) : session.checks,
  };
}

function keep<T>(list: readonly T[], entry: T): T[] {
  return [...list, entry].slice(-SESSION_MAX_ENTRIES);
}

/** The step to show; the emergency start if the session names a step that no longer exists. */
export function currentStep<Word extends string>(
  protocol: Protocol<Word>,
  session: Session,
): Step<Word> {
  return findStep(protocol, session.step, protocol.start.emergency);
}

/**
 * The ways on to offer: those of the step that fit the kit in hand. Time plays no part, and with a kit
 * `dose-given` is always among them where the step has it.
 */
export function waysOn(protocol: Protocol, session: Session): readonly StepLink[] {
  const kit = session.kit !== 'none';
  const left = dosesLeft(protocol, session) > 0;
  const fits: Readonly<Partial<Record<StepOutcome, boolean>>> = {
    'dose-given': kit,
    'no-kit': !kit,
    'breaths-now': left,
    'no-doses-left': kit && !left,
  };
  return currentStep(protocol, session).next.filter(({ when }) => fits[when] ?? true);
}

/** Milliseconds since the last dose logged; never negative. Undefined when there is none. */
export function sinceLastDose(session: Session, now: number): number | undefined {
  const last = session.doses.at(-1);
  return last && Math.max(0, now - last.at);
}

/** Whether it is time for the next dose, by the kit that the last dose came from. */
export function redoseState(protocol: Protocol, session: Session, now: number): RedoseState {
  const last = session.doses.at(-1);
  const kit = last && doseKit(protocol, last.kit);
  if (!kit) return 'first';
  if (relapsed(session.checks, last.at)) return 'now';
  if (now < last.at) return 'unsure';
  const minutes = (now - last.at) / MINUTE_MS;
  if (minutes >= factNumber(protocol, kit.redoseAt)) return 'due';
  return minutes >= factNumber(protocol, kit.reassessAt) ? 'check' : 'wait';
}

/** Whether breathing came back and stopped again, with no dose logged since. */
function relapsed(checks: readonly BreathingCheck[], doseAt: number): boolean {
  const last = checks.at(-1);
  return last?.ok === false && last.at > doseAt && checks.at(-2)?.ok === true;
}

/** Doses of the kit in hand that a full kit would still hold; zero without a kit. */
export function dosesLeft(protocol: Protocol, session: Session): number {
  const kit = doseKit(protocol, session.kit);
  if (!kit) return 0;
  const used = session.doses.filter((dose) => dose.kit === kit.id).length;
  return Math.max(0, factNumber(protocol, kit.dosesInKit) - used);
}

/** The kit of that id, if it is one that holds doses. */
export function doseKit<Word extends string>(
  protocol: Protocol<Word>,
  id: KitId,
): DoseKit<Word> | undefined {
  return protocol.kits.find((kit): kit is DoseKit<Word> => kit.id !== 'none' && kit.id === id);
}

/** The number of a fact. @throws RangeError when there is no such fact, or it is not a number. */
export function factNumber(protocol: Protocol, id: string): number {
  const value = protocol.facts[id];
  if (typeof value !== 'number') throw new RangeError(`No number "${id}".`);
  return value;
}

/** Whether a named person's review is valid on a day (ISO date). Anything else is shown as a draft. */
export function isReviewed(review: Review, today: string): boolean {
  return review.status === 'reviewed' && !!review.by && today <= (review.expires ?? '');
}
