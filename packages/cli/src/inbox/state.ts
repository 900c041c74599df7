import type { Mark } from '@peerkit/intake';
import { plain } from '../text/plain.ts';
import { say } from '../text/say.ts';
import { localTime } from './stored.ts';

/** The name of the person who marked a submission; "somebody" if they gave none. */
export const whoOf = ({ by }: Mark): string => (by === undefined ? say('somebody') : plain(by));

/** `new`, or `taken 2026-11-28 10:02, Jo`. */
export function stateWords(mark: Mark | undefined): string {
  if (mark === undefined) return say('stateNew');
  const state = say(mark.state === 'taken' ? 'stateTaken' : 'stateDone', {
    day: localTime(mark.at),
  });
  return mark.by === undefined ? state : `${state}, ${whoOf(mark)}`;
}
