import { createHash } from 'node:crypto';
import { guideTitle } from '@peerkit/guidance';
import type { GivenGuide } from './given.ts';
import { iconPng, iconSvg } from './icon.ts';
import { TELL_WORKER } from './kept-page.ts';
import { renderGuidePage, type PageOptions } from './page.ts';
import { workerScript } from './worker.ts';

/** A file by its name in the folder. */
export type NamedFile = readonly [name: string, content: string | Uint8Array];

/** Everything that a phone needs to install the guide and to open it without a network; the worker is last. */
export function installableFiles(
  given: GivenGuide,
  options: Pick<PageOptions, 'languages' | 'exit' | 'finder' | 'who' | 'day'>,
): readonly NamedFile[] {
  const page = renderGuidePage(given, {
    ...options,
    head: HEAD,
    scripts: [register("'sw.js'")],
    policies: ['peerkit-worker'],
    allow: ["manifest-src 'self'", "worker-src 'self'"],
  });
  const title = guideTitle(given.messages);
  const files: readonly NamedFile[] = [
    [PAGE, page],
    ['manifest.webmanifest', manifest(title, given.language)],
    ['icon.svg', iconSvg],
    ['icon-192.png', iconPng(192)],
    ['icon-512.png', iconPng(512)],
  ];
  const hashes = Object.fromEntries(
    // The page has the address of its folder, which every host answers with index.html.
    files.map(([name, content]) => [name === PAGE ? './' : name, integrityOf(content)]),
  );
  return [...files, ['sw.js', workerScript(hashes)]];
}

const PAGE = 'index.html';

/**
 * What any page of the site needs to open the guide while there is no network: a worker for the whole site, and a
 * script for its pages.
 *
 * @param files What {@link installableFiles} made.
 * @param folder Where those are, from the folder of the site: `guide/`.
 */
export function siteFiles(files: readonly NamedFile[], folder: string): readonly NamedFile[] {
  const page = files.find(([name]) => name === PAGE)?.[1];
  if (page === undefined) throw new Error('There is no page.');
  // Once the page is there: it comes first where the network is slow.
  const script = `// Written by \`peerkit guide pwa --site\`; do not edit it.
if (document.readyState !== 'complete') {
  await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
}
${register("new URL('peerkit-worker.js', import.meta.url).href")}
${TELL_WORKER}`;
  return [
    ['peerkit-offline.js', script],
    ['peerkit-worker.js', workerScript({ [folder]: integrityOf(page) }, folder)],
  ];
}

const HEAD = `<link rel="manifest" href="manifest.webmanifest">
<link rel="apple-touch-icon" href="icon-192.png">
<meta name="theme-color" content="#0b4f4a">`;

/**
 * A page that cannot have a worker, such as one opened from disk, is the guide all the same.
 *
 * @param address An expression in a script.
 */
const register = (address: string): string => `const worker = navigator.serviceWorker;
if (worker) {
  const policy = globalThis.trustedTypes?.createPolicy('peerkit-worker', {
    createScriptURL: (address) => address,
  });
  const address = ${address};
  worker.register(policy ? policy.createScriptURL(address) : address).catch((cause) => {
    // A guide that is installed already still works without a network.
    if (!worker.controller) console.warn('[peerkit] This page will not open without a network.', cause);
  });
}`;

function manifest(name: string, lang: string): string {
  const icon = (src: string, sizes: string, type: string) => ({ src, sizes, type });
  const content = {
    name,
    short_name: name,
    lang,
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b4f4a',
    icons: [
      icon('icon.svg', 'any', 'image/svg+xml'),
      icon('icon-192.png', '192x192', 'image/png'),
      { ...icon('icon-512.png', '512x512', 'image/png'), purpose: 'any maskable' },
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
