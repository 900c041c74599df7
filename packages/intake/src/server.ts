import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** How long a request may take to arrive, ms: a photo on a weak link needs two minutes. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 150_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
} as const;

/**
 * The most connections at a time. Some systems give a process 256 files: the rest is for the database. One
 * more, and the oldest that waits for nothing from us is closed, so that idle ones shut nobody out.
 */
const MOST_CONNECTIONS = 192;

/** How long {@link RunningIntake.close} waits for requests that are still arriving, ms. */
const CLOSE_TIMEOUT = 8_000;

/** Where an intake listens. */
export interface ListenOptions {
  /** The port; 0 chooses a free one. */
  readonly port: number;
  /** Default: `127.0.0.1`, this machine only, with a web server in front of it. */
  readonly host?: string;
}

/** A running intake. */
export interface RunningIntake {
  /** e.g. `http://127.0.0.1:8787` */
  readonly url: string;
  readonly port: number;
  /** Stops accepting requests; resolves when the running ones have ended, or were cut off after 8 seconds. */
  close(): Promise<void>;
}

/** Serves an intake over HTTP. Rejects when the port is taken (`EADDRINUSE`). */
export function listen(app: Hono, options: ListenOptions): Promise<RunningIntake> {
  const { port, host = '127.0.0.1' } = options;
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: TIMEOUTS,
  }) as Server;
  keepRoom(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const { port: actualPort } = server.address() as AddressInfo;
      const urlHost = host.includes(':') ? `[${host}]` : host;
      const url = `http://${urlHost}:${actualPort}`;
      resolve({ url, port: actualPort, close: () => close(server) });
    });
  });
}

function keepRoom(server: Server): void {
  /** Oldest first, with the request that was last made on each. */
  const open = new Map<Socket, IncomingMessage | undefined>();
  server.on('connection', (socket: Socket) => {
    open.set(socket, undefined);
    socket.once('close', () => open.delete(socket));
    if (open.size <= MOST_CONNECTIONS) return;
    // One that has sent all of its request waits for an answer.
    const [oldest] = [...open].find(([, request]) => request?.complete !== true) ?? [socket];
    oldest.destroy();
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    if (open.has(socket)) open.set(socket, request);
    response.once('close', () => {
      if (open.get(socket) === request) open.set(socket, undefined);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // What a sender has no receipt for, it sends again.
    const cutOff = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT);
    server.close((error) => {
      clearTimeout(cutOff);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
