import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Longest that one request may take to arrive, ms. */
const REQUEST_TIMEOUT = 30_000;

/** Where an intake listens. */
export interface ListenOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Default `127.0.0.1`: only this machine, a web server in front speaks to the world. */
  readonly host?: string;
}

/** An intake that takes requests. */
export interface RunningIntake {
  /** e.g. `http://127.0.0.1:8787` */
  readonly url: string;
  readonly port: number;
  /** Takes no new request, lets running ones end, and resolves. */
  close(): Promise<void>;
}

/** Serves an intake by HTTP. Rejects when the port is taken (`EADDRINUSE`). */
export function listen(app: Hono, options: ListenOptions): Promise<RunningIntake> {
  const { port, host = '127.0.0.1' } = options;
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT },
  }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const { port: taken } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${taken}`, port: taken, close: () => close(server) });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}
