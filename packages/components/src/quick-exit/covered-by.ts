/** How far the page must scroll down to bring the focused element out from under the button, in pixels; 0 if it is clear. */
export function coveredBy(
  focused: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  },
  cover: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  },
): number {
  const apart =
    focused.bottom <= cover.top ||
    focused.top >= cover.bottom ||
    focused.right <= cover.left ||
    focused.left >= cover.right;
  return apart ? 0 : focused.bottom - cover.top;
}
