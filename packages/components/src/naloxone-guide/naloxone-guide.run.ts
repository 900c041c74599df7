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
import { offeredKits } from './naloxone-guide.state.ts';
import type { SessionStore } from './session-store.ts';

/** A session in progress on this device: its protocol, where it is stored, and whether storing works. */
export interface GuideRun {
  readonly protocol: GuideProtocol;
  readonly session: Session;
  readonly store: SessionStore;
  readonly offered: readonly KitId[];
  /** False while the overview is shown. */
  readonly begun: boolean;
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
    begun: !!found || start === 'emergency',
    kept: true,
  };
}

/** The run after an action, already stored; the same run when the action does not apply. */
export function advanceRun(run: GuideRun, action: SessionAction): GuideRun {
  const session = reduceSession(run.protocol, run.session, action);
  if (session === run.session) return run;
  return { ...run, session, kept: run.store.save(serializeSession(run.protocol, session)) };
}

export function stepOf(run: GuideRun): Step<GuideProtocol['steps'][number]['title']> {
  return currentStep(run.protocol, run.session);
}
