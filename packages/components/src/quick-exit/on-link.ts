/** Whether it happened on a link that leads out. */
export function isOnLink(event: Event, drawn: ParentNode): boolean {
  const path = event.composedPath();
  return [...drawn.querySelectorAll('.leave')].some((link) => path.includes(link));
}
