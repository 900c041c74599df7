import type { GuideHost } from '../screens/scene.ts';

/** When somebody last touched a guide, which shows that somebody is there. */
export class LastTouch {
  /** In milliseconds since 1970. */
  at = 0;

  constructor(host: GuideHost) {
    for (const touch of ['pointerdown', 'keydown', 'click'])
      host.addEventListener(touch, () => (this.at = host.clock()), { capture: true });
  }
}
