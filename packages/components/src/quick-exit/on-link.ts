/** Whether an event happened on a link of the quick exit. */
export function isOnLink(event: Event, drawn: ParentNode): boolean {
  const path = event.composedPath();
  return [...drawn.querySelectorAll('.leave')].some((link) => path.includes(link));
}
