/** How far down a page must move so that what has the focus is not under the button; 0 when it is not. */
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
