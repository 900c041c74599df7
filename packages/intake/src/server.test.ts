import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sealed } from './testing/sealed.ts';

const SERVE = fileURLToPath(new URL('testing/serve.ts', import.meta.url));
let folder: string;
let child: ChildProcess | undefined;
const sockets: Socket[] = [];

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'peerkit-server-'))));
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** An intake in a process that may have 256 files open, as on some systems. */
async function serve(): Promise<URL> {
  const node = [process.execPath, '--conditions=@peerkit/source', '--experimental-transform-types'];
  const command = [...node, SERVE, join(folder, 'intake.sqlite')].map((part) => `'${part}'`);
  const started = spawn('sh', ['-c', `ulimit -n 256; exec ${command.join(' ')}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child = started;
  const [line] = (await once(started.stdout.setEncoding('utf8'), 'data')) as [string];
  return new URL(line.trim());
}

async function idle({ hostname, port }: URL, first = ''): Promise<void> {
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  if (first !== '') socket.write(first);
}

// Only where a shell can lower the limit.
it.runIf(process.platform !== 'win32')(
  'takes a message though 300 connections do nothing and 100 never end their request',
  { timeout: 120_000 },
  async () => {
    const url = await serve();
    const start = `POST /v1/submissions HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n{`;
    for (let count = 0; count < 300; count += 1) await idle(url);
    for (let count = 0; count < 100; count += 1) await idle(url, start);
    const submission = sealed();
    const answer = await fetch(new URL('/v1/submissions', url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(submission),
    });
    expect(answer.status).toBe(201);
    const receipt = { type: 'receipt', id: submission.id, sha256: submission.sha256 };
    expect(await answer.json()).toEqual(receipt);
  },
);
