/** From then on it is said that a part is still being loaded, in ms. */
const WAIT_MS = 1000;

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

/**
 * What was loaded; undefined when that failed. However slow the network is, whoever asked is taken on in the end.
 *
 * @param late Says that it takes a while.
 */
export async function soon<T>(
  loading: Promise<T>,
  host: Element,
  late: () => void,
): Promise<T | undefined> {
  const timer = setTimeout(() => {
    late();
    bringStatus(host);
  }, WAIT_MS);
  const part = await loading.catch(report);
  clearTimeout(timer);
  if (!part) bringStatus(host);
  return part;
}

/** For the developer; holds no answer. */
export function report(cause: unknown): undefined {
  console.warn('[peerkit] <peer-outreach-form>:', cause);
}

/** Shows the words that say why nothing goes on, once they are there: on a small phone they lie below the fold. */
function bringStatus({ shadowRoot }: Element): void {
  setTimeout(
    () => shadowRoot?.querySelector('[role=status]')?.scrollIntoView({ block: 'center' }),
    80,
  );
}
