import type { Instant } from '@peerkit/model';
import {
  resultOf,
  WHOLE_LIST,
  type FinderState,
  type Narrowing,
} from '../resource-finder.state.ts';

/** A way out of a list that nothing matches: what to give up, and how many results that brings. */
export interface Widening {
  readonly gives: 'open' | 'filters' | 'kind' | 'all';
  readonly to: Narrowing;
  /** Never 0. */
  readonly count: number;
}

/**
 * Ways out of a list that nothing matches, the nearest first: without "open now", without what was chosen
 * in the sheet, of every kind, and last the whole list. What fits some of the words is in the list already. Empty when there is no list.
 */
export function wideningsOf(state: FinderState, now: Instant): readonly Widening[] {
  const { text, kind, filters, isOpenNow, literal, isNearest, here, preset, index } = state;
  const asked = {
    text,
    kind,
    filters,
    isOpenNow,
    literal,
    isNearest,
    position: '' as const,
    ...(here && { here }),
  };
  const counted = (gives: Widening['gives'], to: Narrowing): Widening => ({
    gives,
    to,
    count: resultOf({ ...to, preset, ...(index && { index }) }, now).total,
  });
  const near = [
    ...(isOpenNow ? [counted('open', { ...asked, isOpenNow: false })] : []),
    ...(filters.length > 0 ? [counted('filters', { ...asked, filters: [] })] : []),
    ...(kind === '' ? [] : [counted('kind', { ...asked, kind: '' })]),
  ].filter(({ count }) => count > 0);
  const all = counted('all', WHOLE_LIST);
  const [nearest] = near;
  if (all.count === 0) return [];
  return nearest === undefined ? [all] : [nearest, all];
}
