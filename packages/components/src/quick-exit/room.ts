import { PlatformEvent } from '../shared/base/platform-event.ts';
import { EXIT_CHANGE, EXIT_SIZE } from '../shared/exit/page-has-exit.ts';

/** Whose bar the room is for. */
let owner: unknown;
/** What the page itself keeps free at its end. */
let own: string;

/**
 * Room for the bar at the end of the page, and below what the browser scrolls to, so that the bar covers
 * nothing. Stronger than a rule of the page: the usual `html { padding: 0 }` must not undo it.
 *
 * @param px The height of the bar; 0 gives the room back.
 */
export function keepRoom(bar: unknown, px: number): void {
  if (px === 0 && bar !== owner) return;
  const root = document.documentElement;
  const size = px === 0 ? '' : `${px}px`;
  const before = root.style.getPropertyValue(EXIT_SIZE);
  if (before === size) return;
  // Ours is not there, or no more.
  if (!before) own = getComputedStyle(root).paddingBlockEnd;
  owner = px === 0 ? undefined : bar;
  const set = (property: string, value: string): void =>
    root.style.setProperty(property, size && value, 'important');
  set(EXIT_SIZE, size);
  // A page as high as the window stays so, and its own scrolling part ends above the bar.
  set('box-sizing', 'border-box');
  set('padding-block-end', `calc(${own} + ${size})`);
  set('scroll-padding-block-end', size);
  document.dispatchEvent(new PlatformEvent(EXIT_CHANGE));
}
