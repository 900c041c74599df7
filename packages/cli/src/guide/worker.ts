import { createHash } from 'node:crypto';
import { KEEP_PAGES } from './kept-page.ts';

/**
 * The service worker of the installed guide. It keeps the files that it names, by their hashes, and answers for
 * nothing else: not for other pages of the site, nor for anything that is sent. The page is one file, so a new
 * version can take over at once: no part of one is ever mixed with another.
 *
 * @param hashes `integrity` of each file, by its address relative to the worker.
 * @param instead Which of them is shown in place of any other page of the site while there is no network.
 */
export function workerScript(hashes: Readonly<Record<string, string>>, instead?: string): string {
  const version = createHash('sha256').update(JSON.stringify(hashes)).digest('hex').slice(0, 16);
  return `// Written by \`peerkit guide pwa\`. It changes when a file does; do not edit it.
const FILES = ${JSON.stringify(hashes, null, 2)};
const KEPT = 'peerkit-guide ' + registration.scope + ' ';
const NAME = KEPT + '${version}';
const addressOf = (file) => new URL(file, registration.scope).href;
const ADDRESSES = new Set(Object.keys(FILES).map(addressOf));

// All of them as they were made, or none: the version before stays then.
const keep = async () => {
  const answers = await Promise.all(
    Object.entries(FILES).map(async ([file, integrity]) => {
      const request = new Request(addressOf(file), { integrity, cache: 'no-store' });
      const answer = await fetch(request);
      if (!answer.ok) throw new Error(file + ': ' + answer.status);
      // An answer that came by way of another address may not be given to a page that is opened.
      return [request.url, new Response(await answer.blob(), { headers: answer.headers })];
    }),
  );
  const cache = await caches.open(NAME);
  for (const [address, answer] of answers) await cache.put(address, answer);
  await skipWaiting();
};

const clear = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(KEPT) && name !== NAME) await caches.delete(name);
  }
};

const keptOr = async (address, request) => {
  const cache = await caches.open(NAME);
  return (await cache.match(address)) ?? fetch(request);
};

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(clear()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname.replace(/(?<=\\/)index\\.html$/, '');
  if (ADDRESSES.has(address)) event.respondWith(keptOr(address, request));${instead === undefined ? '' : insteadOf}
});
${instead === undefined ? '' : orScript(instead)}`;
}

const insteadOf = `
  else if (request.mode === 'navigate') event.respondWith(pageOrGuide(event));
  else if (origin === location.origin && (isWithoutNetwork || !navigator.onLine)) {
    event.respondWith(partOfKept(request));
  }`;

/** The network comes first: a page of the site is never an old one. */
const orScript = (instead: string): string => `
// Asked for while this worker starts, so that no page comes later because of it.
addEventListener('activate', (event) => {
  event.waitUntil(registration.navigationPreload?.enable());
});

const pageOrGuide = async ({ request, preloadResponse }) => {
  const page = await keptPage(request);
  try {
    const fresh = preloadResponse.then((answer) => answer ?? fetch(request));
    const answer = await soon(fresh, page);
    isWithoutNetwork = false;
    return answer;
  } catch (noNetwork) {
    isWithoutNetwork = true;
    const kept = page || (await (await caches.open(NAME)).match(addressOf(${JSON.stringify(instead)})));
    if (kept) return kept;
    throw noNetwork;
  }
};
${KEEP_PAGES}`;
