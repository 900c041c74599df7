import type { Instant } from '@peerkit/model';
import { onlyOpen } from './open-now.ts';
import { resultOf, WHOLE_LIST, type FinderState, type Narrowing } from './resource-finder.state.ts';

/** A way out of a list that nothing matches: what to give up, and how many results that brings. */
export interface Widening {
  readonly gives: 'open' | 'kind' | 'text' | 'all';
  readonly to: Narrowing;
  /** Never 0. */
  readonly count: number;
}

/** More words than this are not tried without each: a pasted page would hold up the phone. */
const MOST_WORDS = 8;

/**
 * Ways out of a list that nothing matches, the nearest first: without "open now", of every kind, without
 * one of the words, and last the whole list. Empty when there is no list.
 */
export function wideningsOf(state: FinderState, now: Instant): readonly Widening[] {
  const { text, kind, isOpenNow } = state;
  const counted = (gives: Widening['gives'], to: Narrowing): Widening => ({
    gives,
    to,
    count: resultOf({ ...to, ...(state.index && { index: state.index }) }, now, onlyOpen).total,
  });
  const near = [
    ...(isOpenNow ? [counted('open', { text, kind, isOpenNow: false })] : []),
    ...(kind === '' ? [] : [counted('kind', { text, kind: '', isOpenNow })]),
    ...fewerWords(text).map((fewer) => counted('text', { text: fewer, kind, isOpenNow })),
  ].filter(({ count }) => count > 0);
  const all = counted('all', WHOLE_LIST);
  const [nearest] = near;
  if (all.count === 0) return [];
  return nearest === undefined ? [all] : [best(near, nearest), all];
}

/** Of texts that lack one word each, the one that finds least says most about what was asked. */
function best(near: readonly Widening[], nearest: Widening): Widening {
  if (nearest.gives !== 'text') return nearest;
  return [...near].sort((a, b) => a.count - b.count)[0] ?? nearest;
}

/** The text without each of its words, the last first; none for a single word. */
function fewerWords(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  return words.map((_, at) => words.filter((__, other) => other !== at).join(' ')).reverse();
}
