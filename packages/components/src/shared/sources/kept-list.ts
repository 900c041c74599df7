/** The last good list of an address, on the device. Only for pages that ask for it. */

const CACHE = 'peerkit-lists';
const KEPT_AT = 'x-peerkit-kept-at';

interface KeptList {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** When it came, in milliseconds since 1970. */
  readonly keptAt: number;
}

/** A fresh list, which is then kept; else the one that was kept, read anew, with its age. */
export async function freshOrKept<Read extends object>(
  url: string,
  fresh: () => Promise<Uint8Array<ArrayBuffer>>,
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<Read>,
): Promise<Read & { readonly keptAt?: number }> {
  try {
    const bytes = await fresh();
    const list = await read(bytes);
    await keepList(url, bytes);
    return list;
  } catch (failure) {
    const copy = await keptList(url);
    if (!copy) throw failure;
    console.warn(`[peerkit] ${url}: shown is the copy on this device.`, failure);
    return { ...(await read(copy.bytes)), keptAt: copy.keptAt };
  }
}

/** A file of a list in parts, whose name says what is in it: once here, it is never fetched again. */
export async function keptPart(
  url: string,
  fetched: (url: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const copy = await keptList(url);
  if (copy) return copy.bytes;
  const bytes = await fetched(url);
  await keepList(url, bytes);
  return bytes;
}

/** Forgets the files of a list in parts that it no longer names. */
export async function forgetParts(
  folder: string,
  isNamed: (name: string) => boolean,
): Promise<void> {
  const cache = await open();
  for (const { url } of (await cache?.keys()) ?? []) {
    const name = url.startsWith(folder)
      ? url.slice(folder.length).replace(/\.json$/, '')
      : undefined;
    if (name !== undefined && !isNamed(name)) await cache?.delete(url);
  }
}

/** Stores a list in place of the one before. */
async function keepList(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const cache = await open();
  const headers = { [KEPT_AT]: String(Date.now()) };
  await cache?.put(url, new Response(bytes, { headers })).catch(full);
}

async function keptList(url: string): Promise<KeptList | undefined> {
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
