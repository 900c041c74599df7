import { randomBytes } from 'node:crypto';
import { kindOf } from '@peerkit/forms';
import type { Context, Hono } from 'hono';
import { problem } from '../http/problem.ts';
import type { FormPageOptions } from './form-page-options.ts';
import { pageStyle, renderFormPage, SIGNED_KEYS, STYLE } from './form-page.ts';

/** Pages of the intake's own with a form each: for a frame in the agency's site, or for a plain link. */
export interface FormPages extends FormPageOptions {
  /** A file of `cdn/` of `@peerkit/components`, by its path in that folder; undefined when there is none. */
  readonly file: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The signed list of keys, as `peerkit keys sign` writes it. */
  readonly signedKeys?: () => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** What the pages take from the intake itself. */
export interface FormPagesOf {
  readonly agency: string;
  /** The keys that forms seal to now: the page's own, never those of the page around it. */
  readonly recipients: readonly string[];
  readonly origins: Iterable<string>;
}

/**
 * - `GET /form/KIND`, `?lang=fr`: the page. Only the intake's own pages and those of `origins` may frame it.
 * - `GET /form/files/…`, `/form/page.css`, `/form/keys.signed`: what the page loads.
 */
export function addFormPages(
  app: Hono,
  pages: FormPages,
  { agency, recipients, origins }: FormPagesOf,
): void {
  const policyOf = (nonce: string): string =>
    [
      "default-src 'none'",
      "script-src 'self'",
      // Old browsers take no style sheets from scripts: the elements write style elements there, with the nonce.
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      ["frame-ancestors 'self'", ...origins].join(' '),
    ].join('; ');

  app.get(`/form/${STYLE}`, () => file(new TextEncoder().encode(pageStyle), 'text/css'));
  app.get(`/form/${SIGNED_KEYS}`, async () => {
    const bytes = await pages.signedKeys?.();
    return bytes ? file(bytes, 'text/plain') : problem('not-found');
  });
  app.get('/form/files/:path{.+\\.js}', async (context) => {
    const path = context.req.param('path');
    const bytes = isOurs(path) ? await pages.file(path) : undefined;
    return bytes ? file(bytes, 'text/javascript') : problem('not-found');
  });
  app.get('/form/:kind', async (context) => {
    const name = context.req.param('kind');
    const kind = await kindOf(name);
    if (!kind) return problem('not-found');
    const language = languageFor(context, pages.languages ?? ['en']);
    const nonce = randomBytes(16).toString('base64');
    const own = { name, kind, agency, recipients, language, nonce };
    const html = await renderFormPage({ ...pages, ...own });
    return context.html(html, 200, { 'Content-Security-Policy': policyOf(nonce) });
  });
}

/** The language that the address asks for, if it is one of the agency's; else the agency's first. */
function languageFor(context: Context, offered: readonly string[]): string {
  const asked = context.req.query('lang')?.toLowerCase();
  const main = asked?.split('-', 1)[0];
  return (
    offered.find((language) => language.toLowerCase() === asked || language === main) ??
    offered[0] ??
    'en'
  );
}

/** Folders and files of the build; nothing that leads out of them. */
const isOurs = (path: string): boolean =>
  /^[a-z0-9-]+(\/[A-Za-z0-9._-]+)*\.js$/.test(path) && !path.includes('..');

function file(bytes: Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(bytes, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' },
  });
}
