/** So long the page waits at a time, in milliseconds. */
const SLICE_MS = 8;

/** Does some of a long work, lets the page draw and answer, and goes on. */
export async function inSlices<Result>(
  steps: Generator<undefined, Result, undefined>,
): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise((done) => setTimeout(done));
  }
}
