/**
 * Pages that staff need where there is no network, such as the log of a shift. A page asks for it itself, so nothing
 * is kept of any other: `<meta name="peerkit-offline" content="keep">`.
 */

/** Of the page's script: says to the worker what the page is made of, whenever that has grown and rests. */
export const TELL_WORKER = `
if (worker && document.querySelector('meta[name="peerkit-offline"][content="keep"]')) {
  const parts = () => [
    ...new Set(
      performance
        .getEntriesByType('resource')
        .filter(({ initiatorType }) => !['fetch', 'xmlhttprequest', 'beacon'].includes(initiatorType))
        .map(({ name }) => name)
        .filter((name) => new URL(name).origin === location.origin),
    ),
  ];
  const { active } = await worker.ready;
  let resting;
  const tell = () => {
    clearTimeout(resting);
    resting = setTimeout(() => active.postMessage({ keep: parts() }), 1000);
  };
  new PerformanceObserver(tell).observe({ type: 'resource' });
  tell();
}
`;

/** How long a page that is kept is asked for in vain, where there is a network by name only. */
const PATIENCE_MS = 5000;

/** Of the worker: keeps what a page is made of, whole, and answers with it while there is no network. */
export const KEEP_PAGES = `
const PAGES = 'peerkit-page ' + registration.scope + ' ';
const pathOf = (address) => address.replace(/[?#].*$/s, '');
// What somebody was shown last came from here: its later parts may too.
let isWithoutNetwork = false;

// All of a page as it was just shown, or what was kept before stays.
const keepPage = async (page, parts) => {
  const addresses = [page, ...parts].filter((address) => new URL(address).origin === origin);
  const answers = await Promise.all(
    addresses.map(async (address) => {
      const answer = await fetch(address, { cache: 'force-cache' });
      if (!answer.ok || answer.redirected) throw new Error(address + ': ' + answer.status);
      return [address, answer];
    }),
  );
  const cache = await caches.open(PAGES + page);
  for (const [address, answer] of answers) await cache.put(address, answer);
  for (const { url } of await cache.keys()) {
    if (!addresses.includes(url)) await cache.delete(url);
  }
};
addEventListener('message', (event) => {
  if (!Array.isArray(event.data?.keep)) return;
  event.waitUntil(
    keepPage(pathOf(event.source.url), event.data.keep).catch((cause) => {
      console.warn('[peerkit] This page was not kept for later.', cause);
    }),
  );
});

const keptPage = async (request) => {
  const address = pathOf(request.url);
  return (await caches.has(PAGES + address)) && (await caches.open(PAGES + address)).match(address);
};

const partOfKept = async (request) => {
  for (const name of await caches.keys()) {
    const part = name.startsWith(PAGES) && (await (await caches.open(name)).match(request.url));
    if (part) return part;
  }
  return fetch(request);
};

/** What the network has, soon enough. Without a page that is kept, however late. */
const soon = (answer, isKept) =>
  isKept
    ? Promise.race([answer, new Promise((_, late) => setTimeout(late, ${String(PATIENCE_MS)}))])
    : answer;
`;
