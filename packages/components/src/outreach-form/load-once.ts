/** Longest wait for a part that is being loaded, in ms: a network that hangs must not freeze the form. */
const WAIT_MS = 4000;

/** Loads once, however often it is called; a load that failed is tried again at the next call. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    });
    return loading;
  };
}

/** What was loaded; undefined when that failed or takes too long. */
export async function inTime<T>(loading: Promise<T>): Promise<T | undefined> {
  const late = new Promise<void>((done) => setTimeout(done, WAIT_MS));
  return (await Promise.race([loading.catch(report), late])) ?? undefined;
}

/** For the developer; holds no answer. */
export function report(cause: unknown): void {
  console.warn('[peerkit] <peer-outreach-form>:', cause);
}

/** Shows the words that say why nothing goes on, once they are there: on a small phone they lie below the fold. */
export function bringStatus({ shadowRoot }: Element): undefined {
  const bring = () =>
    shadowRoot?.querySelector('[role=status]')?.scrollIntoView({ block: 'center' });
  setTimeout(() => requestAnimationFrame(bring), 50);
  return undefined;
}
