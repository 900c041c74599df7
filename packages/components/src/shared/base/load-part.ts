/** A part that an element can do without: nothing, and a line for the developer, when it cannot be had. */
export async function loadPart<T>(
  host: Element,
  part: Promise<T> | undefined,
): Promise<T | undefined> {
  try {
    return await part;
  } catch (cause) {
    console.warn(`[peerkit] <${host.localName}>: a part did not load.`, cause);
    return undefined;
  }
}
