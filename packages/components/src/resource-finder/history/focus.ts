import type { FinderAction, FinderState } from '../resource-finder.state.ts';

/** What has the focus after an action of the person, as a selector; undefined: what had it before. */
export function focusAfter(
  action: FinderAction,
  { openId, shown }: FinderState,
): string | undefined {
  switch (action.do) {
    case 'open':
    case 'again':
      // The button that was pressed is gone.
      return '.detail h2';
    case 'close':
      return `.open[data-id="${CSS.escape(openId)}"]`;
    case 'more':
      return `.hits > li:nth-child(${shown + 1}) .open`;
    case 'saved':
      return action.isShown ? '.saved-title' : '#saved';
    case 'widen':
      return '#text';
    default:
      return undefined;
  }
}
