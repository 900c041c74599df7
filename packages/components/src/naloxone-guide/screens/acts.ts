import type { SessionAction } from '@peerkit/model';
import { advanceRun, type GuideRun } from '../naloxone-guide.run.ts';
import type { Acts } from './scene.ts';

/** What acts come to. */
export interface Doing extends Pick<Acts, 'erase' | 'turn' | 'begin' | 'setAside'> {
  /** Takes the run after an act, already stored. */
  readonly act: (next: GuideRun) => void;
}

/** What a person can do in a run. */
export function actsOf(run: GuideRun, clock: () => number, { act, ...doing }: Doing): Acts {
  const take = (action: SessionAction): void => act(advanceRun(run, action));
  return {
    ...doing,
    go: (when) => take({ type: 'outcome', when, at: clock() }),
    back: () => take({ type: 'back' }),
    kit: (kit) => take({ type: 'kit', kit }),
    undo: () => take({ type: 'undo-dose' }),
    redo: () => take({ type: 'redo-dose' }),
  };
}
