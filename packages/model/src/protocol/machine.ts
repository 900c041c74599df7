import { findStep } from './find-step.ts';
import type {
  DoseKit,
  FactValue,
  KitFact,
  KitId,
  Protocol,
  Review,
  Step,
  StepLink,
  StepOutcome,
} from './protocol.ts';
import { SESSION_MAX_ENTRIES, type Session } from './session.ts';

/** What can happen to a session. `at`: milliseconds since 1970, read from the device's clock. */
export type SessionAction =
  /** The person chose a way on. */
  | { readonly type: 'outcome'; readonly when: StepOutcome; readonly at: number }
  | { readonly type: 'kit'; readonly kit: KitId }
  /** To the step before. Doses stay logged: they were given, wherever the screen is. */
  | { readonly type: 'back' }
  /** Takes the last dose off the log, after a mis-tap. */
  | { readonly type: 'undo-dose' }
  /** Puts the dose that was taken off last back, with the time at which it was given. */
  | { readonly type: 'redo-dose' }
  /** The times found are still about the same person. */
  | { readonly type: 'same-person'; readonly at: number };

/**
 * Whether it is time for the next dose. A hint, never a gate: a dose can be given in every state.
 * `first`: none logged. `wait`: give the dose time, keep helping. `check`: look again now.
 * `due`: give another if they do not breathe. `now`: breathing stopped again, do not wait.
 * `unsure`: the device's clock was set back, so nobody can tell how long ago the dose was.
 * `untimed`: no source with an interval for this kit was read.
 */
export type RedoseState = 'first' | 'wait' | 'check' | 'due' | 'now' | 'unsure' | 'untimed';

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
    latest: options.at,
    called: 0,
    holds: 0,
    confirmed: 0,
    undone: undefined,
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
        ? { ...session, kit: action.kit, holds: 0 }
        : session;
    case 'back':
      return goBack(protocol, session);
    case 'undo-dose':
      return undoDose(protocol, session);
    case 'redo-dose':
      return redoDose(protocol, session);
    case 'same-person':
      return { ...session, confirmed: action.at };
  }
}

function follow(protocol: Protocol, session: Session, when: StepOutcome, at: number): Session {
  const link = waysOn(protocol, session).find((way) => way.when === when);
  if (!link) return session;
  const { kind } = currentStep(protocol, session);
  // After "no dose is left", somebody goes to the dose step only if another dose came.
  const isAnother = when === 'give-dose' && session.kit !== 'none' && saidNoneLeft(session);
  const held = used(session) + Number(when === 'one-left' || isAnother);
  const isHeld = when === 'no-doses-left' || isAnother;
  if (when === 'one-left' || (isAnother && kind === 'naloxone')) return { ...session, holds: held };
  const isAwake = kind === 'reassess' && when === 'responds';
  const breathes = isAwake ? true : BREATHES[when];
  const checked = breathes !== undefined;
  const isCall = kind === 'call';
  const next: Session = {
    ...session,
    latest: Math.max(session.latest, at),
    called: isCall && when === 'done' ? at : session.called,
    // None of it was used and it is empty: it is no kit.
    kit: when === 'no-doses-left' && held === 0 ? 'none' : session.kit,
    holds: isHeld ? held : session.holds,
    trail: keep(session.trail, { step: session.step, checked }),
    undone: when === 'dose-given' ? undefined : session.undone,
    doses: when === 'dose-given' ? keep(session.doses, { at, kit: session.kit }) : session.doses,
    checks: checked ? keep(session.checks, { at, ok: breathes }) : session.checks,
  };
  const isEarly = ['wait', 'untimed'].includes(redoseState(protocol, next, at));
  return { ...next, step: (isEarly ? link.meanwhile : undefined) ?? link.to };
}

/**
 * Takes the last dose off. Without any, whoever has just come from the dose is there again, where it is logged: a
 * mis-tap is undone whole. Whoever has gone on since stays: the next thing to do is in front of them.
 */
function undoDose(protocol: Protocol, session: Session): Session {
  const { doses, trail } = session;
  const last = doses.at(-1);
  if (!last) return session;
  const behind = protocol.steps.find(({ id }) => id === trail.at(-1)?.step);
  const wentBack = doses.length === 1 && behind?.kind === 'naloxone';
  const rest: Session = { ...session, doses: doses.slice(0, -1), undone: { ...last, wentBack } };
  return wentBack ? goBack(protocol, rest) : rest;
}

/** Continues from a step that undoing a dose led back to, if the session is still there. */
function redoDose(protocol: Protocol, session: Session): Session {
  const { undone, kit, doses } = session;
  if (!undone) return session;
  if (undone.wentBack && currentStep(protocol, session).kind === 'naloxone') {
    return { ...follow(protocol, { ...session, kit: undone.kit }, 'dose-given', undone.at), kit };
  }
  const back = { at: undone.at, kit: undone.kit };
  return { ...session, undone: undefined, doses: keep(doses, back) };
}

/** So far a clock may step back when it is set right over the network, in milliseconds. */
const STEP_BACK_MS = 10_000;

/**
 * The session once the device's clock shows another time. A clock that was set back after a dose stays
 * unsure for good: once it has caught up, it still tells less time than has passed.
 */
export function noteTime(session: Session, now: number): Session {
  const { doses, latest } = session;
  const isBack = doses.length > 0 && now < latest - STEP_BACK_MS;
  const shown = isBack ? Number.MAX_SAFE_INTEGER : Math.max(now, latest);
  return shown === latest ? session : { ...session, latest: shown };
}

function goBack(protocol: Protocol, session: Session): Session {
  const behind = session.trail.at(-1);
  if (!behind) return session;
  return {
    ...session,
    step: behind.step,
    called:
      findStep(protocol, behind.step, protocol.start.emergency).kind === 'call'
        ? 0
        : session.called,
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
 * The ways on to offer: those of the step that fit what is known, and a way to the dose where the step has
 * none. With a kit `dose-given` is always among them where the step has it. Time changes nothing about them.
 */
export function waysOn(protocol: Protocol, session: Session): readonly StepLink[] {
  const { kind, next } = currentStep(protocol, session);
  const kit = session.kit !== 'none';
  const isDosed = session.doses.length > 0;
  const left = dosesLeft(protocol, session);
  const fits: Readonly<Partial<Record<StepOutcome, boolean>>> = {
    'dose-given': kit,
    'give-dose': kit || isDosed,
    'no-kit': !kit,
    'breaths-now': left > 0,
    // A kit that was not full is empty sooner than its facts say. Somebody may have said what it holds.
    'no-doses-left': kit && (left === 0 || (isDosed && session.holds === 0)),
    'not-called': session.called === 0,
  };
  const ways = next
    .filter(({ when }) => fits[when] ?? true)
    .map((way) => withoutDose(protocol, session, returning(protocol, session, way)));
  const dose = doseStep(protocol)?.id;
  // Who gave a dose may be handed another kit.
  if (dose === undefined || !(kit || isDosed)) return ways;
  if (kind === 'naloxone') {
    if (left > 1) ways.push({ when: 'one-left', to: dose });
    if (kit && saidNoneLeft(session)) ways.push({ when: 'give-dose', to: dose });
    return ways;
  }
  const isKnown = isDosed || (session.trail.length > 0 && kind !== 'stay');
  // After a dose nobody has to say that they called to come to the next.
  const leads = ({ when, to, meanwhile }: StepLink): boolean =>
    to === dose && meanwhile === undefined && !(isDosed && kind === 'call' && when === 'done');
  if (isKnown && !ways.some(leads)) {
    ways.push({ when: 'give-dose', to: dose });
  }
  return ways;
}

/** After the call, returns to the step from which somebody was sent back to call. */
function returning(protocol: Protocol, { step, trail }: Session, way: StepLink): StepLink {
  if (way.when !== 'done' || findStep(protocol, step, protocol.start.emergency).kind !== 'call')
    return way;
  const from = protocol.steps.find(({ id }) => id === trail.at(-1)?.step);
  return from?.next.some(({ when }) => when === 'not-called') ? { ...way, to: from.id } : way;
}

function doseStep({ steps }: Protocol): Step | undefined {
  return steps.find(({ kind }) => kind === 'naloxone');
}

/** Nobody is led to a dose that they said they do not have, but by a way of its own: another may come. */
function withoutDose(protocol: Protocol, session: Session, way: StepLink): StepLink {
  const dose = doseStep(protocol);
  if (way.to !== dose?.id || way.when === 'give-dose' || !saidNoneLeft(session)) return way;
  const help = dose.next.find(({ when }) => when === 'no-doses-left');
  return help ? { when: way.when, to: help.to } : way;
}

/** Milliseconds since the last dose logged; never negative. Undefined when there is none. */
export function sinceLastDose(session: Session, now: number): number | undefined {
  const last = session.doses.at(-1);
  return last && Math.max(0, now - last.at);
}

/**
 * Whether it is time for the next dose, by the kit that the last dose came from. The clock, the command and
 * where "not breathing" leads all come from here, so they cannot disagree.
 */
export function redoseState(protocol: Protocol, session: Session, now: number): RedoseState {
  const last = session.doses.at(-1);
  if (!last || !doseKit(protocol, last.kit)) return 'first';
  const since = session.checks.filter(({ at }) => at > last.at);
  const stopped = since.at(-1)?.ok === false;
  if (stopped && since.some(({ ok }) => ok)) return 'now';
  if (now < Math.max(session.latest, last.at)) return 'unsure';
  const [reassess, redose] = (['reassess', 'redose'] as const).map((fact) =>
    kitFact(protocol, last.kit, fact),
  );
  if (redose === undefined) return 'untimed';
  const minutes = (now - last.at) / MINUTE_MS;
  if (minutes >= redose) return 'due';
  const lookAt = last.at + (reassess ?? redose) * MINUTE_MS;
  if (now < lookAt) return 'wait';
  return stopped && since.some(({ at }) => at >= lookAt) ? 'due' : 'check';
}

/** Doses used from the kit in hand. */
function used({ doses, kit }: Session): number {
  return doses.filter((dose) => dose.kit === kit).length;
}

/** Whether doses were given and somebody said that there is no other: no kit in hand, or none left in it. */
export function saidNoneLeft(session: Session): boolean {
  const { doses, kit, holds } = session;
  return doses.length > 0 && (kit === 'none' || (holds > 0 && used(session) >= holds));
}

/**
 * Doses that the kit in hand still holds, as somebody said or as in a full kit; zero without a kit, and
 * infinite when no source with a number was read.
 */
export function dosesLeft(protocol: Protocol, session: Session): number {
  if (!doseKit(protocol, session.kit)) return 0;
  const full = kitFact(protocol, session.kit, 'doses') ?? Infinity;
  const held = session.holds > 0 ? session.holds : full;
  return Math.max(0, held - used(session));
}

/** A number of a kit; undefined when no source with it was read. */
export function kitFact({ facts }: Protocol, kit: KitId, fact: KitFact): number | undefined {
  const value = facts[`${kit}.${fact}`];
  return typeof value === 'number' ? value : undefined;
}

/** The kit of that id, if it is one that holds doses. */
export function doseKit<Word extends string>(
  protocol: Protocol<Word>,
  id: KitId,
): DoseKit<Word> | undefined {
  return protocol.kits.find((kit): kit is DoseKit<Word> => kit.id !== 'none' && kit.id === id);
}

/** The tokens of the lines that say how to use a kit: milligrams and millilitres of one dose. */
export function kitParams({ facts }: Protocol, kit: KitId): Readonly<Record<string, FactValue>> {
  const params: Record<string, FactValue> = {};
  for (const name of ['dose', 'volume'] as const) {
    const value = facts[`${kit}.${name}`];
    if (value !== undefined) params[name] = value;
  }
  return params;
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
