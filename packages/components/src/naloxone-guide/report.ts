/** What went wrong, for the developer; the person is shown what helps anyway. */
export function report(host: Element, cause: unknown): void {
  console.error(`[peerkit] <${host.localName}>`, cause);
}
