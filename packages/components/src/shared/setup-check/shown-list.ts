import type { DirectoryIndex } from '@peerkit/search';

/** How long a list may take to be ready, in milliseconds, and how often it is looked for. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 100;

const shown = new WeakMap<Element, DirectoryIndex>();

/** Tells the check of the set-up what list an element shows. */
export function showsList(host: Element, index: DirectoryIndex): void {
  shown.set(host, index);
}

/** The list that an element shows, once it does; undefined when it does not come. */
export async function shownList(host: Element): Promise<DirectoryIndex | undefined> {
  for (let waited = 0; !shown.has(host) && waited < PATIENCE_MS; waited += LOOK_MS) {
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
  return shown.get(host);
}
