import type { Problem, TermCode } from '@peerkit/model';
import {
  search,
  type DirectoryEntry,
  type DirectoryIndex,
  type SearchResult,
} from '@peerkit/search';

/** Results shown at first, and with each "show more". */
export const PAGE_SIZE = 20;

export interface FinderState {
  readonly phase: 'idle' | 'loading' | 'ready' | 'unreachable' | 'unreadable';
  /** There when the phase is `ready`. */
  readonly index?: DirectoryIndex;
  readonly problems: readonly Problem[];
  readonly text: string;
  /** The chosen kind of service; empty: every kind. */
  readonly kind: TermCode;
  /** How many results are shown at most. */
  readonly shown: number;
  /** The entry whose detail is open; empty: the list. */
  readonly openId: string;
}

export const START: FinderState = {
  phase: 'idle',
  problems: [],
  text: '',
  kind: '',
  shown: PAGE_SIZE,
  openId: '',
};

export type FinderAction =
  | { readonly do: 'wait' }
  | { readonly do: 'fill'; readonly index: DirectoryIndex; readonly problems: readonly Problem[] }
  | { readonly do: 'fail'; readonly reason: 'unreachable' | 'unreadable' }
  | { readonly do: 'forget' }
  | { readonly do: 'search'; readonly text: string }
  | { readonly do: 'filter'; readonly kind: TermCode }
  | { readonly do: 'clear' }
  | { readonly do: 'more' }
  | { readonly do: 'open'; readonly id: string }
  | { readonly do: 'close' };

/** The next state. What a person typed outlives a reload of the list; an open detail does not. */
export function reduce(state: FinderState, action: FinderAction): FinderState {
  switch (action.do) {
    case 'wait':
      return { ...asked(state), phase: 'loading' };
    case 'fill':
      return { ...asked(state), phase: 'ready', index: action.index, problems: action.problems };
    case 'fail':
      return { ...asked(state), phase: action.reason };
    case 'forget':
      return START;
    case 'search':
      return { ...state, text: action.text, shown: PAGE_SIZE };
    case 'filter':
      return { ...state, kind: action.kind, shown: PAGE_SIZE };
    case 'clear':
      return { ...state, text: '', kind: '', shown: PAGE_SIZE };
    case 'more':
      return { ...state, shown: state.shown + PAGE_SIZE };
    case 'open':
      return entryOf(state, action.id) === undefined ? state : { ...state, openId: action.id };
    case 'close':
      return { ...state, openId: '' };
  }
}

function asked({ text, kind }: FinderState): FinderState {
  return { ...START, text, kind };
}

const NOTHING: SearchResult = { hits: [], total: 0, facets: [] };

/** All results for a state, before they are cut to a page. */
export function resultOf({ index, text, kind }: FinderState): SearchResult {
  if (index === undefined) return NOTHING;
  return search(index, { text, kinds: kind === '' ? [] : [kind] });
}

/** The entry with an id; undefined when there is none. */
export function entryOf({ index }: FinderState, id: string): DirectoryEntry | undefined {
  return index?.entries.find((entry) => entry.id === id);
}

/** Problems through which a record was lost: readers of the list should know. */
export function lostRecords(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === 'error');
}

/** Whether the person narrowed the list in any way. */
export function isNarrowed({ text, kind }: FinderState): boolean {
  return text.trim() !== '' || kind !== '';
}
