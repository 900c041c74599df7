import type { GuideProtocol } from '@peerkit/guidance';
import {
  currentStep,
  kitParams,
  noteTime,
  reduceSession,
  restoreSession,
  serializeSession,
  startSession,
  type KitId,
  type MessageParams,
  type Session,
  type SessionAction,
  type Step,
} from '@peerkit/model';
import {
  clockText,
  doseClock,
  hasBegun,
  isCalm,
  isOld,
  offeredKits,
  type DoseClock,
} from './naloxone-guide.state.ts';
import type { SessionStore } from './session/session-store.ts';

/** A session in progress on this device: its protocol, where it is stored, and whether storing works. */
export interface GuideRun {
  readonly protocol: GuideProtocol;
  readonly session: Session;
  readonly store: SessionStore;
  readonly offered: readonly KitId[];
  /** False while the overview is shown, or it is asked whether a session found is about the same person. */
  readonly begun: boolean;
  /** What was set aside when nobody was sure whose it is: gone with the page. */
  readonly earlier?: Session;
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
  const kit = (options.kits.trim() ? undefined : protocol.kit) ?? offered[0] ?? 'none';
  const start = options.start === 'overview' ? 'overview' : 'emergency';
  const found = restoreSession(protocol, store.load() ?? '', now);
  if (!found) store.erase();
  return {
    protocol,
    store,
    offered,
    session: found ?? startSession(protocol, { at: now, kit, start }),
    begun: found ? !isOld(found, now) : start === 'emergency',
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
  const { doses, undone } = savedSession(run) ?? run.session;
  const before = { ...run.session, doses, undone };
  const session = reduceSession(run.protocol, before, action);
  if (session === before) return run;
  return { ...run, session, kept: run.store.save(serializeSession(run.protocol, session)) };
}

/** The run once somebody began it, or said that the times found are about the same person: asked once, not at each reload. */
export function begunRun(run: GuideRun, at: number): GuideRun {
  const begun = hasBegun(run.session) ? advanceRun(run, { type: 'same-person', at }) : run;
  return { ...begun, begun: true };
}

/** The run as somebody comes back to it: after so long it may be another person, and it is asked as after a reload. */
export function returnedRun(run: GuideRun, now: number, acted: number): GuideRun {
  const isAsked = run.begun && hasBegun(run.session) && isOld(run.session, now, acted);
  return isAsked ? { ...run, begun: false } : run;
}

/** How often the time is written down while somebody looks, in milliseconds. */
const NOTED_MS = 10_000;

/**
 * The run once the clock shows a later time, so that a clock that is set back is known: by how much nobody can
 * tell. What is stored keeps all else that it holds, since another tab may have written it.
 */
export function passTime(run: GuideRun, now: number): GuideRun {
  const session = noteTime(run.session, now);
  if (session === run.session) return run;
  const [before, after] = [run.session.latest, now].map((time) => Math.floor(time / NOTED_MS));
  const saved = before === after ? undefined : savedSession(run);
  if (saved) run.store.save(serializeSession(run.protocol, noteTime(saved, now)));
  return { ...run, session };
}

/** Writes what is stored once more, for what is kept with it. */
export function saveAgain(run: GuideRun): void {
  const saved = savedSession(run);
  if (saved) run.store.save(serializeSession(run.protocol, saved));
}

/** What fills the words: the kit in hand, the dose that a button would log, how long ago the one taken off was. */
export function paramsOf(run: GuideRun | undefined, now: number): MessageParams {
  if (!run) return { count: 1 };
  const { kit, doses, undone } = run.session;
  const ago = clockText(now - (undone?.at ?? now));
  return { ...kitParams(run.protocol, kit), count: doses.length + 1, ago };
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
