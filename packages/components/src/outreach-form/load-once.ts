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

/** What was loaded; undefined when that failed or takes too long: then it is in sight why nothing goes on. */
export async function soon<T>(loading: Promise<T>, host: Element): Promise<T | undefined> {
  const late = new Promise<undefined>((done) => setTimeout(done, WAIT_MS, undefined));
  const part = await Promise.race([loading.catch(report), late]);
  if (part === undefined) bringStatus(host);
  return part;
}

/** For the developer; holds no answer. */
export function report(cause: unknown): undefined {
  console.warn('[peerkit] <peer-outreach-form>:', cause);
}

/** Shows the words that say why nothing goes on, once they are there: on a small phone they lie below the fold. */
function bringStatus({ shadowRoot }: Element): void {
  const bring = () =>
    shadowRoot?.querySelector('[role=status]')?.scrollIntoView({ block: 'center' });
  setTimeout(() => requestAnimationFrame(bring), 50);
}
