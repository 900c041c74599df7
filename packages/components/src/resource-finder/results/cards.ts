import { currentAlerts, type Alert, type Instant } from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex } from '@peerkit/search';
import { clockOf, type Clock } from '../hours/clock.ts';
import {
  actionOf,
  doubtOf,
  openingOf,
  zoneOf,
  type EntryAction,
  type Opening,
} from '../hours/opening.ts';
import {
  openingWords,
  reportedWords,
  type Moment,
  type OpeningWords,
} from '../hours/opening-words.ts';

/** An entry as it is at a moment: what a card shows, and what a page about it begins with. */
export interface Card {
  readonly entry: DirectoryEntry;
  readonly opening: Opening;
  readonly words: OpeningWords;
  /** What else people reported to be wrong. */
  readonly reported: readonly OpeningWords[];
  readonly action: EntryAction;
  /** What people should know today, of the place's today. */
  readonly alerts: readonly Alert[];
  readonly clock: Clock;
  /** First instant at which the card may no longer be true. */
  readonly until: Instant;
}

export function cardOf(
  entry: DirectoryEntry,
  index: DirectoryIndex,
  now: Instant,
  language: string,
): Card {
  const opening = openingOf(entry, index, now);
  const clock = clockOf(language, zoneOf(entry, index));
  const doubt = doubtOf(entry);
  const moment: Moment = { now, clock, language, assured: entry.assured, doubt };
  const others = (entry.reported ?? []).filter(
    (fact) => opening.reason !== 'reported' || fact !== doubt,
  );
  return {
    entry,
    opening,
    words: openingWords(opening, moment),
    reported: others.map((fact) => reportedWords(fact, moment)),
    action: actionOf(entry, opening),
    alerts: currentAlerts(entry.alerts, clock.dayOf(now)),
    clock,
    // At midnight there, "tomorrow" becomes "today".
    until: Math.min(opening.next?.at ?? Infinity, clock.nextDay(now)),
  };
}

/** The card whose action is filled: the first that is open and can be called or written to. */
export function firstOpen(cards: readonly Card[]): Card | undefined {
  return cards.find(
    ({ opening, action }) => opening.state === 'open' && action.phone !== undefined,
  );
}
