import { createHash } from 'node:crypto';
import { guideTitle } from '@peerkit/guidance';
import type { GivenGuide } from './given.ts';
import { iconPng, iconSvg } from './icon.ts';
import { renderGuidePage, type PageOptions } from './page.ts';
import { workerScript } from './worker.ts';

/** A file by its name in the folder. */
export type NamedFile = readonly [name: string, content: string | Uint8Array];

/** Everything that a phone needs to install the guide and to open it without a network; the worker is last. */
export function installableFiles(
  given: GivenGuide,
  options: Pick<PageOptions, 'languages' | 'exit' | 'day'>,
): readonly NamedFile[] {
  const page = renderGuidePage(given, {
    ...options,
    head: HEAD,
    scripts: [REGISTER],
    policies: ['peerkit-worker'],
    allow: ["manifest-src 'self'", "worker-src 'self'"],
  });
  const title = guideTitle(given.messages);
  const files: readonly NamedFile[] = [
    ['index.html', page],
    ['manifest.webmanifest', manifest(title, given.language)],
    ['icon.svg', iconSvg],
    ['icon-192.png', iconPng(192)],
    ['icon-512.png', iconPng(512)],
  ];
  const hashes = Object.fromEntries(
    // The page has the address of its folder, which every host answers with index.html.
    files.map(([name, content]) => [name === 'index.html' ? './' : name, integrityOf(content)]),
  );
  return [...files, ['sw.js', workerScript(hashes)]];
}

const HEAD = `<link rel="manifest" href="manifest.webmanifest">
<link rel="apple-touch-icon" href="icon-192.png">
<meta name="theme-color" content="#0b4f4a">`;

/** A page that cannot have a worker, such as one opened from disk, is the guide all the same. */
const REGISTER = `const worker = navigator.serviceWorker;
if (worker) {
  const policy = globalThis.trustedTypes?.createPolicy('peerkit-worker', {
    createScriptURL: (address) => address,
  });
  const address = policy ? policy.createScriptURL('sw.js') : 'sw.js';
  worker.register(address).catch((cause) => {
    console.warn('[peerkit] This page will not open without a network.', cause);
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
