/** After this time the form says that a part is still being loaded, in ms. */
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
 * Waits for a part: undefined when loading failed. It never gives up on a slow network.
 *
 * @param late Called when it takes a while.
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

/** Writes to the console; the text holds no answer. */
export function report(cause: unknown): undefined {
  console.warn('[peerkit] <peer-outreach-form>:', cause);
}

/** Scrolls to the message that says why nothing happens: on a small phone it is out of view. */
function bringStatus({ shadowRoot }: Element): void {
  setTimeout(
    () => shadowRoot?.querySelector('[role=status]')?.scrollIntoView({ block: 'center' }),
    80,
  );
}
