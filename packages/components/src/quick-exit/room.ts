import { PlatformEvent } from '../shared/base/platform-event.ts';
import { EXIT_CHANGE, EXIT_SIZE } from '../shared/exit/page-has-exit.ts';

/** The element whose bar the room is for. */
let owner: unknown;
/** The padding that the page itself has at its end. */
let own: string;

/**
 * Keeps room for the bar at the end of the page, and below what the browser scrolls to, so that the bar covers
 * nothing. It is `!important`, so that the usual `html { padding: 0 }` of a page does not undo it.
 *
 * @param px The height of the bar; 0 gives the room back.
 */
export function keepRoom(bar: unknown, px: number): void {
  if (px === 0 && bar !== owner) return;
  const root = document.documentElement;
  const size = px === 0 ? '' : `${px}px`;
  const before = root.style.getPropertyValue(EXIT_SIZE);
  if (before === size) return;
  // No room is kept now, so the padding is that of the page.
  if (!before) own = getComputedStyle(root).paddingBlockEnd;
  owner = px === 0 ? undefined : bar;
  const set = (property: string, value: string): void =>
    root.style.setProperty(property, size && value, 'important');
  set(EXIT_SIZE, size);
  // A page as high as the window stays that high, and a part of it that scrolls ends above the bar.
  set('box-sizing', 'border-box');
  set('padding-block-end', `calc(${own} + ${size})`);
  set('scroll-padding-block-end', size);
  document.dispatchEvent(new PlatformEvent(EXIT_CHANGE));
}
