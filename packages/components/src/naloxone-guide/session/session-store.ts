import { SESSION_KEY } from '../../shared/privacy/session-key.ts';

/** Keeps one session as text on this device. Holds times and other numbers only. */
export interface SessionStore {
  /** What was saved last, or null. */
  load(): string | null;
  /** Whether it was stored; false when the device refuses. */
  save(text: string): boolean;
  erase(): void;
}

/** A store in the page's localStorage, which outlives a reload and a killed tab. */
export function localSessionStore(region: string): SessionStore {
  return storeIn(() => localStorage, SESSION_KEY + region);
}

/** A store of the browser; `storage` throws where there is none. */
export function storeIn(storage: () => Storage, key: string): SessionStore {
  return {
    load: () => attempt(() => storage().getItem(key), null),
    save: (text) =>
      attempt(() => {
        storage().setItem(key, text);
        return true;
      }, false),
    erase: () => attempt(() => storage().removeItem(key), undefined),
  };
}

/** Where a guide keeps its session: nowhere that outlives the page while somebody practises. */
export function storeOf(
  { practice, store }: { readonly practice: boolean; readonly store: SessionStore | undefined },
  region: string,
): SessionStore {
  if (practice) return memoryStore();
  return store ?? localSessionStore(region);
}

/** A store that is gone with the page. */
function memoryStore(): SessionStore {
  let held: string | null = null;
  return {
    load: () => held,
    save(text) {
      held = text;
      return true;
    },
    erase: () => void (held = null),
  };
}

/** Storage throws in private windows and on full disks. Then the session is not kept, and the guide says so. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
