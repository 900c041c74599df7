/**
 * In a page: an element waits a second or more for its words and parts, and no longer. On a machine that is
 * busy elsewhere they come later than on any phone, so there such waits are longer too.
 */
export function waitLonger(): void {
  const later = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (ring: () => void, ms = 0, ...words: unknown[]) =>
      later(ring, ms < 1_000 ? ms : ms * 20, ...words),
  });
}
