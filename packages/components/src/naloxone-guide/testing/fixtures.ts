import { getProtocol, type GuideProtocol } from '@peerkit/guidance';
import { serializeSession, startSession, type Session } from '@peerkit/model';
import type { SessionStore } from '../session/session-store.ts';

/** The present moment for tests and stories. */
export const NOW = Date.UTC(2027, 0, 15, 18, 30, 0);
export const MINUTE = 60_000;

/** The Ontario protocol. */
export function ontario(): GuideProtocol {
  const found = getProtocol('ca-on');
  if (!found.ok) throw new Error('Ontario is gone.');
  return found.value;
}

/** A store in memory; `text` is its content. With `refuses` it fails as in a private window. */
export class MemoryStore implements SessionStore {
  text: string | null = null;
  refuses = false;

  /** A store that already holds a session: step ids and times as given, the rest fresh. */
  static holding(session: Partial<Session>): MemoryStore {
    const store = new MemoryStore();
    const fresh = startSession(ontario(), { at: NOW - 10 * MINUTE, kit: 'nasal-4mg' });
    store.text = serializeSession(ontario(), { ...fresh, ...session });
    return store;
  }

  load(): string | null {
    return this.text;
  }

  save(text: string): boolean {
    if (this.refuses) return false;
    this.text = text;
    return true;
  }

  erase(): void {
    this.text = null;
  }
}
