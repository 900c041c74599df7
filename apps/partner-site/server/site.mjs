/**
 * The agency's web server: the built pages under a strict Content-Security-Policy, and `/intake`
 * passed on to the intake service, so that a visitor's browser speaks to one origin only.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import { FORMS, FRAMED, MISSING, ON_START, PLACES } from '../pages.mjs';

const CSP = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
];

/**
 * The policy of a page: nothing inline runs but the import map, which `peerkit embed script` names by its
 * hash in a comment before the script tags.
 *
 * @param {string} [html]
 * @param {readonly string[]} [more]
 */
function policy(html = '', more = []) {
  const scripts = /<!-- Content-Security-Policy: .*?(script-src [^;]*)/.exec(html)?.[1];
  return [...CSP, ...(scripts === undefined ? [] : [scripts]), ...more].join('; ');
}

/**
 * The policy of a page that has one of its own inside, such as the guide for phones: that one is stricter.
 *
 * @param {string} html
 */
function ownPolicy(html) {
  const [, inside] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return [inside ?? policy(), "frame-ancestors 'self'"].join('; ');
}

const BUILT = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * @param {object} options
 * @param {string} options.intakeUrl Where the intake listens: a form in a frame comes from there.
 * @param {{ agency: string, recipients: readonly string[] }} options.agency What the form must know.
 * @param {((app: Hono) => void) | undefined} [options.extend] More routes, before the static ones (used by `npm run dev`).
 * @param {((html: string) => string) | undefined} [options.transform] Last change to the page (used by `npm run dev`).
 * @param {string} [options.built] The folder of the built site.
 */
export function createSite({
  intakeUrl,
  agency,
  extend,
  transform = (html) => html,
  built = BUILT,
}) {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('Content-Security-Policy')) {
      context.header('Content-Security-Policy', policy());
    }
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-cache');
  });
  app.all('/intake/*', async (context) => {
    const path = context.req.path.slice('/intake'.length);
    try {
      return await proxy(`${intakeUrl}${path}`, context.req);
    } catch {
      // Fetch tells no reason that a visitor could use: the intake does not answer.
      return context.json(
        { type: 'about:blank', title: 'The intake does not answer', code: 'intake-down' },
        502,
      );
    }
  });
  extend?.(app);
  /** @param {string} name */
  const page = async (name) =>
    (await readFile(join(built, `pages/${name}.html`), 'utf8'))
      .replaceAll('{{agency}}', agency.agency)
      .replaceAll('{{recipients}}', agency.recipients.join(' '))
      .replaceAll('{{intake}}', intakeUrl);
  for (const name of ['index', ...FORMS.map(({ kind }) => kind), FRAMED.name, PLACES.name]) {
    const address = name === 'index' ? '/' : `/${name}`;
    app.get(address, async (context) => {
      const html = await page(name);
      const more = name === FRAMED.name ? [`frame-src ${new URL(intakeUrl).origin}`] : [];
      context.header('Content-Security-Policy', policy(html, more));
      return context.html(transform(html));
    });
    // What people type, and what other servers call the same page.
    for (const other of [`/${name}.html`, ...(name === 'index' ? [] : [`/${name}/`])]) {
      app.get(other, (context) => context.redirect(address, 301));
    }
  }
  for (const [kind, address] of Object.entries(ON_START)) {
    for (const other of [`/${kind}`, `/${kind}.html`, `/${kind}/`]) {
      app.get(other, (context) => context.redirect(address, 302));
    }
  }
  // Its parts lie beside it, and its own policy lets them run: there is no other address for it.
  app.get('/guide', (context) => context.redirect('/guide/', 301));
  for (const address of ['/guide/', '/guide/index.html']) {
    app.get(address, async (context) => {
      const html = await readFile(join(built, 'public/guide/index.html'), 'utf8');
      context.header('Content-Security-Policy', ownPolicy(html));
      return context.html(html);
    });
  }
  app.use(serveStatic({ root: join(built, 'public') }));
  // Whoever mistyped an address still finds the number, the way out, and ways on.
  app.notFound(async (context) => {
    const html = await page(MISSING.name);
    context.header('Content-Security-Policy', policy(html));
    return context.html(transform(html), 404);
  });
  return app;
}

/**
 * Listens on `port`, or on the next free one after it.
 * @param {Pick<Hono, 'fetch'>} app
 * @param {number} port
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function listen(app, port, tries = 20) {
  for (let at = port; at < port + tries; at += 1) {
    const server = await attempt(app, at);
    if (server === undefined) continue;
    const address = server.address();
    const taken = typeof address === 'object' && address !== null ? address.port : at;
    return {
      url: `http://localhost:${taken}/`,
      port: taken,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
  if (!Number.isInteger(port)) throw new Error('PORT must be a number, such as 8080.');
  throw new Error(`No free port between ${port} and ${port + tries - 1}. Set PORT to another one.`);
}

/**
 * The listening server, or undefined when the port is taken.
 * @param {Pick<Hono, 'fetch'>} app
 * @param {number} port
 * @returns {Promise<import('node:http').Server | undefined>}
 */
function attempt(app, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(getRequestListener(app.fetch));
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
