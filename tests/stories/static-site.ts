import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { build } from 'esbuild';

/** `PEERKIT_STORYBOOK` names another build, for those who try something out. */
const SITE =
  process.env['PEERKIT_STORYBOOK'] ??
  fileURLToPath(new URL('../../apps/storybook/storybook-static/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Whatever asks another origin is stopped and reported by the browser itself. */
const POLICY =
  "default-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; " +
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:";

/** One line of Storybook's index: a story, or a page of documentation. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** What the built Storybook says it holds. */
export function readEntries(): Entry[] {
  const index = JSON.parse(readFileSync(join(SITE, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  return Object.values(index.entries);
}

/** The stories alone. */
export const readStories = (): Entry[] => readEntries().filter(({ type }) => type === 'story');

async function inPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page/in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves the built Storybook as any static host would, with the checks' own script before it. */
export async function serveStorybook(): Promise<{ origin: string; stop: () => void }> {
  const scripts: Readonly<Record<string, string>> = {
    '/__check/in-page.js': await inPage(),
    '/__check/axe.js': axe.source,
  };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://local').pathname);
    if (path === '/favicon.ico') {
      // The browser asks on its own account; the story frame names no icon.
      response.writeHead(204).end();
      return;
    }
    const script = scripts[path];
    if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      return;
    }
    const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      // Every story loads the same scripts: let the browser keep them.
      'cache-control': 'max-age=600',
    });
    if (path === '/iframe.html') {
      const tag = '<script src="/__check/in-page.js"></script>';
      response.end(readFileSync(file, 'utf8').replace('<head>', `<head>${tag}`));
      return;
    }
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve on.');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
