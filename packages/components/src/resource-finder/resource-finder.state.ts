import type {
  DirectoryUnavailable,
  GeoPoint,
  Instant,
  Problem,
  TermCode,
  UnreachableCause,
} from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex, SearchQuery, SearchResult } from '@peerkit/search';

/** Results shown at first unless the page wants fewer, and with each "show more". */
export const PAGE_SIZE = 20;

/** What the person narrowed the list to. */
export interface Narrowing {
  readonly text: string;
  /** The chosen kind of service, or those of one name with line ends between them; empty: every kind. */
  readonly kind: TermCode;
  /** Codes of who it is for, language, cost and the like; empty: any. */
  readonly filters: readonly TermCode[];
  /** Only what is open for certain. */
  readonly isOpenNow: boolean;
  /** Ids of what was understood in the text and the person took back. */
  readonly literal: readonly string[];
  /** The nearest first: to the person, else to the place in the text. */
  readonly isNearest: boolean;
  /** Where the person is, once they tapped for it. Kept in memory alone. */
  readonly here?: GeoPoint | undefined;
  /** How it goes with finding that out; empty: not asked, or found. */
  readonly position: '' | 'near-wait' | 'near-denied' | 'near-failed';
}

/** Everything there is. */
export const WHOLE_LIST: Narrowing = {
  text: '',
  kind: '',
  filters: [],
  isOpenNow: false,
  literal: [],
  isNearest: false,
  position: '',
};

/** What the page narrows its finder to: no person can undo that. One directory serves several pages. */
export interface Preset {
  readonly kinds: readonly TermCode[];
  readonly filters: readonly TermCode[];
  /** Distances are from here until a person gives their own place. */
  readonly near?: GeoPoint | undefined;
  /** What that place is called; absent for a point. */
  readonly nearName?: string;
  /** Results shown at first. */
  readonly rows: number;
}

export interface FinderState extends Narrowing {
  readonly phase: 'idle' | 'loading' | 'ready' | DirectoryUnavailable['reason'];
  /** What kept the list from coming, where that is known. */
  readonly why?: UnreachableCause | undefined;
  /** When the copy was made that is shown, because no newer list could be had. */
  readonly keptAt?: Instant | undefined;
  /** There when the phase is `ready`. */
  readonly index?: DirectoryIndex;
  readonly problems: readonly Problem[];
  readonly preset: Preset;
  /** How many results are shown at most. */
  readonly shown: number;
  /** The entry whose detail is open; empty: the list. */
  readonly openId: string;
  /** The saved places are in the list's stead. */
  readonly isSavedShown: boolean;
}

export const START: FinderState = {
  phase: 'idle',
  problems: [],
  preset: { kinds: [], filters: [], rows: PAGE_SIZE },
  ...WHOLE_LIST,
  shown: PAGE_SIZE,
  openId: '',
  isSavedShown: false,
};

export type FinderAction =
  | { readonly do: 'wait' }
  | {
      readonly do: 'fill';
      readonly index: DirectoryIndex;
      readonly problems: readonly Problem[];
      readonly keptAt?: Instant | undefined;
    }
  | {
      readonly do: 'fail';
      readonly reason: DirectoryUnavailable['reason'];
      readonly why?: UnreachableCause | undefined;
    }
  | { readonly do: 'forget' }
  | { readonly do: 'preset'; readonly to: Preset }
  | { readonly do: 'narrow'; readonly to: Partial<Narrowing> }
  // By a button that goes away with what it does.
  | { readonly do: 'widen'; readonly to: Partial<Narrowing> }
  | { readonly do: 'more' }
  // What did not come is asked for once more.
  | { readonly do: 'again' }
  | { readonly do: 'open'; readonly id: string }
  | { readonly do: 'close' }
  | { readonly do: 'saved'; readonly isShown: boolean }
  // The next person to look may be somebody else.
  | { readonly do: 'wipe' };

/** The next state. What a person typed outlives a reload of the list; an open detail does not. */
export function reduce(state: FinderState, action: FinderAction): FinderState {
  switch (action.do) {
    case 'wait':
      return { ...asked(state), phase: 'loading' };
    case 'fill':
      return {
        ...asked(state),
        phase: 'ready',
        index: action.index,
        problems: action.problems,
        ...(action.keptAt !== undefined && { keptAt: action.keptAt }),
      };
    case 'fail':
      return { ...asked(state), phase: action.reason, ...(action.why && { why: action.why }) };
    case 'forget':
      return { ...START, preset: state.preset, shown: state.preset.rows };
    case 'preset':
      // More of a list in parts may have come: what is shown of it stays.
      return {
        ...state,
        preset: action.to,
        shown: action.to.rows === state.preset.rows ? state.shown : action.to.rows,
      };
    case 'narrow':
    case 'widen':
      return {
        ...state,
        ...action.to,
        // Of an emptied box, nothing is left to take back.
        ...(action.to.text === '' && { literal: [] }),
        shown: state.preset.rows,
      };
    case 'again':
      return { ...state };
    case 'more':
      return { ...state, shown: state.shown + PAGE_SIZE };
    case 'open':
      return entryOf(state, action.id) === undefined ? state : { ...state, openId: action.id };
    case 'saved':
      return { ...state, isSavedShown: action.isShown, shown: state.preset.rows };
    case 'close':
      return { ...state, openId: '' };
    case 'wipe':
      return {
        ...state,
        ...WHOLE_LIST,
        here: undefined,
        shown: state.preset.rows,
        openId: '',
        isSavedShown: false,
      };
  }
}

function asked(state: FinderState): FinderState {
  const { text, kind, filters, isOpenNow, literal, isNearest, here, preset } = state;
  const kept = { text, kind, filters, isOpenNow, literal, isNearest, preset };
  return { ...START, ...kept, shown: preset.rows, ...(here && { here }) };
}

const NOTHING: SearchResult = {
  hits: [],
  total: 0,
  whole: 0,
  facets: [],
  filters: [],
  understood: [],
  missed: [],
};

/** What a state shows at a moment: as many results as are shown, and how many there are. */
export function resultOf(
  {
    index,
    text,
    kind = '',
    filters = [],
    isOpenNow,
    literal,
    isNearest,
    here,
    preset = START.preset,
    shown = PAGE_SIZE,
  }: Partial<FinderState>,
  now: Instant,
): SearchResult {
  if (index === undefined) return NOTHING;
  const near = here ?? preset.near;
  const asked: SearchQuery = {
    ...(text !== undefined && { text }),
    kinds: kind === '' ? preset.kinds : kind.split('\n'),
    filters: [...preset.filters, ...filters],
    ...(isOpenNow === true && { openAt: now }),
    ...(literal && { literal }),
    ...(isNearest === true && { sort: 'nearest' }),
    now,
    limit: shown,
  };
  const result = index.search({ ...asked, ...(near && { near }) });
  // A place that a person names counts more than that of the page.
  const isElsewhere =
    here === undefined && near && result.understood.some(({ point }) => point !== undefined);
  return isElsewhere ? index.search(asked) : result;
}

/** The entry with an id; undefined when there is none. */
export function entryOf({ index }: FinderState, id: string): DirectoryEntry | undefined {
  return id === '' ? undefined : index?.find(id);
}

/** Problems through which a record was lost: readers of the list should know. */
export function lostRecords(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === 'error');
}

/** Whether the person narrowed the list in any way. */
export function isNarrowed({ text, kind, filters, isOpenNow }: Narrowing): boolean {
  return text.trim() !== '' || kind !== '' || filters.length > 0 || isOpenNow;
}
