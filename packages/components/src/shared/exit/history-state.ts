/** What a history entry holds, as a record: a page may have put anything there, and nothing spreads to nothing. */
export const stateOf = (state: unknown): Readonly<Record<string, unknown>> => ({
  ...(state as object | null),
});
