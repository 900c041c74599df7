/** How many presses of Shift leave the page. */
export const PRESSES = 3;
/** The longest pause between two presses, in milliseconds. */
export const PAUSE_MS = 5000;

/** Presses of Shift so far. */
export interface ShiftState {
  readonly count: number;
  /** Time of the last press in milliseconds, by any clock that never goes back. */
  readonly at: number;
  /** Shift is down, and nothing else was pressed with it. */
  readonly alone: boolean;
}

export const NO_PRESSES: ShiftState = { count: 0, at: 0, alone: false };

/** One event of the keyboard: `keydown` or `keyup`. */
export type KeyInput = Pick<KeyboardEvent, 'type' | 'key' | 'repeat' | 'timeStamp'>;

/**
 * Counts presses of Shift. A press counts when the key comes up and nothing was typed with it, so
 * that capital letters are not counted. Any other key starts the count over; so does a long pause.
 * Not Escape: browsers, dialogs and screen readers use it for themselves.
 */
export function pressKey(
  state: ShiftState,
  { type, key, repeat, timeStamp }: KeyInput,
): ShiftState {
  const late = timeStamp - state.at > PAUSE_MS;
  const known = late ? { ...NO_PRESSES, alone: state.alone } : state;
  if (key !== 'Shift') return type === 'keydown' ? NO_PRESSES : known;
  if (type === 'keydown') return repeat ? known : { ...known, alone: true };
  return known.alone ? { count: known.count + 1, at: timeStamp, alone: false } : known;
}
