import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, problem, type Answer } from './answer.ts';
import type { Catalog } from './catalog.ts';

const PATIENCE_MS = 10_000;
const MOST_HEADERS = 50;

/** Where a directory listens. */
export interface ListenAt {
  readonly port: number;
  readonly host: string;
  /** Called when an answer could not be made, with the failure and nothing of the request. */
  readonly failed: (cause: unknown) => void;
}

/** A directory that is being served. */
export interface RunningDirectory {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a directory, read-only. Rejects when the port is taken (`EADDRINUSE`). */
export function serveCatalog(
  catalog: Catalog,
  { port, host, failed }: ListenAt,
): Promise<RunningDirectory> {
  const server = createServer(
    { requestTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS, maxHeaderSize: 8192 },
    (request, response) => void respond(catalog, request, response, failed),
  );
  server.maxHeadersCount = MOST_HEADERS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const { port: taken } = server.address() as AddressInfo;
      const shown = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${shown}:${taken}`, close: () => close(server) });
    });
  });
}

async function respond(
  catalog: Catalog,
  request: IncomingMessage,
  response: ServerResponse,
  failed: (cause: unknown) => void,
): Promise<void> {
  const { method = 'GET', url: target = '/', headers } = request;
  // The API takes no data: a request body is not read.
  request.resume();
  let given: Answer;
  try {
    given = await answer(catalog, { method, target, known: headers['if-none-match'] });
  } catch (cause) {
    failed(cause);
    given = problem(500, 'The directory could not be read.');
  }
  const body = Buffer.from(given.body);
  response.writeHead(given.status, { ...given.headers, 'Content-Length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
