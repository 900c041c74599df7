import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SESSION_KEY } from '../../shared/privacy/session-key.ts';

/**
 * Tells its host that another tab of this page saved or erased the session, and when the page comes back from
 * the back/forward cache, where it heard of nothing.
 */
export class OtherTabs implements ReactiveController {
  readonly #told = ({ key, newValue }: StorageEvent): void => {
    // Without a key, everything was cleared: a script's doing, not that of somebody who erased the session.
    if (key?.startsWith(SESSION_KEY)) this.changed(newValue === null);
  };
  readonly #shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.changed(false);
  };

  constructor(
    host: ReactiveControllerHost,
    private readonly changed: (isErased: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('storage', this.#told);
    window.addEventListener('pageshow', this.#shown);
  }

  hostDisconnected(): void {
    window.removeEventListener('storage', this.#told);
    window.removeEventListener('pageshow', this.#shown);
  }
}
