import type { GuideProtocol } from '@peerkit/guidance';
import {
  currentStep,
  reduceSession,
  restoreSession,
  serializeSession,
  startSession,
  type KitId,
  type Session,
  type SessionAction,
  type Step,
} from '@peerkit/model';
import { doseClock, isCalm, isOld, offeredKits, type DoseClock } from './naloxone-guide.state.ts';
import type { SessionStore } from './session-store.ts';

/** A session in progress on this device: its protocol, where it is stored, and whether storing works. */
export interface GuideRun {
  readonly protocol: GuideProtocol;
  readonly session: Session;
  readonly store: SessionStore;
  readonly offered: readonly KitId[];
  /** False while the overview is shown, or it is asked whether a session found is about the same person. */
  readonly begun: boolean;
  /** Somebody said that they called; not known after a reload. */
  readonly called: boolean;
  /** False once the device has refused to store the session. */
  readonly kept: boolean;
}

export interface RunOptions {
  readonly kits: string;
  /** Anything but `overview` is an emergency. */
  readonly start: string;
  readonly store: SessionStore;
  readonly now: number;
}

/** Resumes the session in the store, or begins a new one. A session that cannot be resumed is erased. */
export function openRun(protocol: GuideProtocol, options: RunOptions): GuideRun {
  const { store, now } = options;
  const offered = offeredKits(protocol, options.kits);
  const start = options.start === 'overview' ? 'overview' : 'emergency';
  const found = restoreSession(protocol, store.load() ?? '', now);
  if (!found) store.erase();
  return {
    protocol,
    store,
    offered,
    session: found ?? startSession(protocol, { at: now, kit: offered[0] ?? 'none', start }),
    begun: found ? !isOld(found, now) : start === 'emergency',
    called: false,
    kept: true,
  };
}

/** The run as another tab saved it, where one did. */
export function savedRun(run: GuideRun): GuideRun {
  const session = savedSession(run);
  return session ? { ...run, session, begun: true } : run;
}

/**
 * The run after an action, already stored; the same run when the action does not apply. Another tab, or
 * another guide on the page, may have logged a dose that this one has not heard of: no dose is lost.
 */
export function advanceRun(run: GuideRun, action: SessionAction): GuideRun {
  const { doses } = savedSession(run) ?? run.session;
  const before = { ...run.session, doses };
  const session = reduceSession(run.protocol, before, action);
  if (session === before) return run;
  const called =
    action.type === 'outcome' && stepOf(run).kind === 'call' ? action.when === 'done' : run.called;
  return { ...run, session, called, kept: run.store.save(serializeSession(run.protocol, session)) };
}

/**
 * The run after a dose that was given while another step was shown. It leads on as from the step of the
 * dose, and says nothing about breathing that nobody said.
 */
export function logDose(run: GuideRun, at: number): GuideRun {
  const { protocol, session } = run;
  const { step, trail } = session;
  const to = protocol.steps.find(({ kind }) => kind === 'naloxone')?.id ?? step;
  const there = { ...session, step: to, trail: [...trail, { step, checked: false }] };
  return advanceRun({ ...run, session: there }, { type: 'outcome', when: 'dose-given', at });
}

/** What is stored now. Its age was looked at when the run was opened. */
function savedSession({ protocol, store, kept }: GuideRun): Session | undefined {
  return kept ? restoreSession(protocol, store.load() ?? '', 0) : undefined;
}

export function stepOf(run: GuideRun): Step<GuideProtocol['steps'][number]['title']> {
  return currentStep(run.protocol, run.session);
}

/** The dose clock where it leads to an act; none while nothing has begun, or somebody breathes again. */
export function toldClock(run: GuideRun, now: number): DoseClock | undefined {
  if (!run.begun || isCalm(stepOf(run))) return undefined;
  return doseClock(run.protocol, run.session, now);
}
