/** The last good list of an address, on the device. Only for pages that ask for it. */

const CACHE = 'peerkit-lists';
const KEPT_AT = 'x-peerkit-kept-at';

export interface KeptList {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** When it came, in milliseconds since 1970. */
  readonly keptAt: number;
}

/** Keeps a list in the stead of the one before. */
export async function keepList(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const cache = await open();
  const headers = { [KEPT_AT]: String(Date.now()) };
  await cache?.put(url, new Response(bytes, { headers })).catch(full);
}

export async function keptList(url: string): Promise<KeptList | undefined> {
  const kept = await (await open())?.match(url);
  const keptAt = Number(kept?.headers.get(KEPT_AT));
  if (!kept || !(keptAt > 0)) return undefined;
  return { bytes: new Uint8Array(await kept.arrayBuffer()), keptAt };
}

/** Private windows have none, nor do pages without https. */
async function open(): Promise<Cache | undefined> {
  if (!('caches' in globalThis)) return undefined;
  try {
    return await caches.open(CACHE);
  } catch (error) {
    full(error);
    return undefined;
  }
}

/** What the browser does not let us keep is not kept: the list is there all the same. */
function full(error: unknown): void {
  if (!(error instanceof DOMException)) throw error;
  console.warn('[peerkit] The list could not be kept on this device.', error);
}
