import { loadPart } from '../shared/base/load-part.ts';
import type { Acts, GuideHost, Scene, Screen, SideSay } from './scene.ts';
import type { TwoHelpers } from './two-helpers.part.ts';

/**
 * Two people help: one does what the step says, the other what its line says. Nobody is asked: what says so is right
 * below the buttons. Loads while somebody calls, so that it is here without a network then; what did not load is
 * asked for again at the next step.
 *
 * @param load The part.
 * @returns Draws a screen with what the second helper does.
 */
export function twoHelpers(
  host: GuideHost,
  say: SideSay,
  load = () => import('./two-helpers.part.ts'),
): (screen: Screen, scene: Scene, acts: Pick<Acts, 'two'>) => Screen {
  let part: TwoHelpers | undefined;
  let askedAt: unknown;
  const ask = async ({ run }: Scene): Promise<void> => {
    const { trail } = run.session;
    if (part || askedAt === trail) return;
    askedAt = trail;
    part = (await loadPart(host, load()))?.helpers(host, say);
    // One that is no longer on the page asks the device for nothing.
    if (part && host.isConnected) host.requestUpdate();
  };
  return (screen, scene, acts) => {
    void ask(scene);
    return {
      ...screen,
      line: part?.line(scene),
      beside: part?.beside(scene, acts),
    };
  };
}
