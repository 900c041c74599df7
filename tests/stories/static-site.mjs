/**
 * The built Storybook, served as any static host would, with the checks' own script in the frame of
 * stories.
 *
 * @typedef {object} Entry One line of Storybook's index: a story, or a page of documentation.
 * @property {string} id
 * @property {string} title
 * @property {string} name
 * @property {'story' | 'docs'} type
 *
 * @typedef {object} Answer
 * @property {Record<string, string>} headers
 * @property {string | Buffer} body
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { build } from 'esbuild';

/** `PEERKIT_STORYBOOK` names another build, for those who try something out. */
const SITE =
  process.env['PEERKIT_STORYBOOK'] ??
  fileURLToPath(new URL('../../apps/storybook/storybook-static/', import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
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

/** What the built Storybook says it holds. @returns {Entry[]} */
export function readEntries() {
  /** @type {{ entries: Readonly<Record<string, Entry>> }} */
  const index = JSON.parse(readFileSync(join(SITE, 'index.json'), 'utf8'));
  return Object.values(index.entries);
}

/** The stories alone. */
export const readStories = () => readEntries().filter(({ type }) => type === 'story');

async function inPage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page/in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * @returns {Promise<(path: string) => Answer | undefined>} Answers a path within Storybook;
 * undefined when it has no such file.
 */
export async function storybookFiles() {
  /** @type {Readonly<Record<string, string>>} */
  const scripts = { '/__check/in-page.js': await inPage(), '/__check/axe.js': axe.source };
  return (asked) => {
    const path = normalize(asked).replaceAll('\\', '/');
    const script = scripts[path];
    if (script !== undefined)
      return { headers: { 'content-type': 'text/javascript' }, body: script };
    const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      // Every story loads the same scripts: let the browser keep them.
      'cache-control': 'max-age=600',
    };
    if (path !== '/iframe.html') return { headers, body: readFileSync(file) };
    const tag = '<script src="__check/in-page.js"></script>';
    return { headers, body: readFileSync(file, 'utf8').replace('<head>', `<head>${tag}`) };
  };
}

/**
 * Serves it on a port of its own.
 *
 * @returns {Promise<{ origin: string, stop: () => void }>}
 */
export async function serveStorybook() {
  const answerTo = await storybookFiles();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    const answer = answerTo(path);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (answer !== undefined && from !== undefined) {
      const all = Buffer.from(answer.body);
      const part = all.subarray(Number(from), Number(to) + 1);
      const range = `bytes ${from}-${String(Number(from) + part.length - 1)}/${String(all.length)}`;
      response.writeHead(206, { ...answer.headers, 'content-range': range }).end(part);
    } else if (answer !== undefined) response.writeHead(200, answer.headers).end(answer.body);
    // The browser asks for an icon on its own account; the frame of stories names none.
    else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
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
