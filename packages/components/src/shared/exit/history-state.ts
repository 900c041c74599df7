/** What a history entry holds, as a record: a page may have put anything there. */
export function stateOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
