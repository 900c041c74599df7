import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

/** A partner's site: one page, and a copy of `cdn/` at `/cdn/`. */
export interface CdnSite {
  readonly origin: string;
  /** The page at `/`. */
  page: string;
  /** Which files of `cdn/` are served with one more byte at their end. */
  changed: (file: string) => boolean;
  close(): void;
}

/**
 * Serves a copy of `cdn/` under the policy that `peerkit embed script` prints in a comment, and nothing else.
 */
export async function serveCdn(cdn: string): Promise<CdnSite> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const name = normalize(path).replace(/^\/cdn\//, '');
    const file = join(cdn, name);
    const [type, body] =
      path === '/'
        ? ['text/html; charset=utf-8', site.page]
        : path.startsWith('/cdn/') && existsSync(file)
          ? ['text/javascript', readFileSync(file, 'utf8') + (site.changed(name) ? ' ' : '')]
          : ['text/plain', ''];
    const policy = /Content-Security-Policy: (.*?) -->/.exec(site.page)?.[1];
    response.writeHead(path === '/favicon.ico' ? 204 : type === 'text/plain' ? 404 : 200, {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': policy ?? "default-src 'none'",
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve on.');
  const site: CdnSite = {
    origin: `http://127.0.0.1:${String(address.port)}/`,
    page: '',
    changed: () => false,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}
