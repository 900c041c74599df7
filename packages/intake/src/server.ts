import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** The longest a request may take to arrive, ms. */
const REQUEST_TIMEOUT = 30_000;

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
    serverOptions: { requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT },
  }) as Server;
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
