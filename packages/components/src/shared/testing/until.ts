/**
 * So long a busy machine may take for what a test waits for. It ends a test that would hang, before the
 * runner does, which could not say what it waited for; it never tells how fast something is.
 */
const LONGEST_MS = 30_000;

/** Waits until something is true, or there; names what it waited for if that never happens. */
export async function until<T>(
  what: string,
  find: () => T | null | undefined | false | Promise<T | false>,
): Promise<T> {
  // Tests stop and move the time of day, not this one.
  const end = performance.now() + LONGEST_MS;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for: ${what}.`);
    await new Promise((done) => setTimeout(done, 5));
  }
}
