import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const cdn = fileURLToPath(new URL('../../packages/components/cdn/', import.meta.url));

/** What a site answers; undefined leaves it to the site as it usually is. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Buffer;
}

/** Somebody's site: pages, the files of `cdn/` at `/cdn/`, and an intake at `/intake/` that keeps what it is sent. */
export interface HostSite {
  readonly origin: string;
  /** By path. */
  pages: Readonly<Record<string, string>>;
  /** Sent with every page. */
  policy: string;
  /** Comes before everything else. */
  instead: (path: string, address: string) => Answer | undefined;
  /** Addresses that were asked for, with their queries. */
  readonly asked: string[];
  /** The sealed submissions. */
  readonly kept: unknown[];
  close(): void;
}

export async function serveHost(): Promise<HostSite> {
  const server = createServer((request, response) => {
    void answer(request).then(({ status = 200, type = 'text/javascript', body }) => {
      const headers = { 'content-type': type, 'cache-control': 'no-store' };
      const policy = type === HTML && site.policy ? { 'content-security-policy': site.policy } : {};
      response.writeHead(status, { ...headers, ...policy }).end(body);
    });
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    const address = request.url ?? '/';
    const path = address.replace(/\?.*/, '');
    site.asked.push(address);
    const instead = site.instead(path, address);
    if (instead) return instead;
    if (path === '/intake/v1/submissions') return keep(await bodyOf(request));
    const page = site.pages[path];
    if (page !== undefined) return { type: HTML, body: page };
    const file = join(cdn, normalize(path.replace(/^\/cdn\//, '')));
    if (path.startsWith('/cdn/') && existsSync(file)) return { body: readFileSync(file) };
    return { status: path === '/favicon.ico' ? 204 : 404, type: 'text/plain', body: '' };
  }

  function keep(body: string): Answer {
    const sealed = JSON.parse(body) as { id: string; sealed: string };
    site.kept.push(sealed);
    const sha256 = createHash('sha256').update(Buffer.from(sealed.sealed, 'base64')).digest('hex');
    return {
      status: 201,
      type: 'application/json',
      body: JSON.stringify({ type: 'receipt', id: sealed.id, sha256 }),
    };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve on.');
  const site: HostSite = {
    origin: `http://localhost:${String(address.port)}`,
    pages: {},
    policy: '',
    instead: () => undefined,
    asked: [],
    kept: [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}

const HTML = 'text/html; charset=utf-8';

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
