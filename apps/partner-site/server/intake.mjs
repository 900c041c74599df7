/** Runs the real intake as a process of its own, as an agency would, but with keys for a demo. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const peerkit = fileURLToPath(import.meta.resolve('peerkit/bin'));

/**
 * Starts an intake and resolves once it answers.
 * @param {object} options
 * @param {string} options.data Folder for keys and database.
 * @param {string} options.agency The agency's slug.
 * @param {number} [options.port] Default: a free port.
 * @param {readonly string[]} [options.more] More words for `peerkit intake serve`.
 * @param {(line: string) => void} [options.say] Called with each line the intake prints.
 */
export async function startIntake({ data, agency, port, more = [], say = () => {} }) {
  const chosenPort = port ?? (await freePort());
  const child = spawn(
    process.execPath,
    [
      ...[peerkit, 'intake', 'serve', '--demo', '--data', data],
      ...['--agency', agency, '--port', String(chosenPort), ...more],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      for (const line of text.split('\n')) if (line.trim()) say(line);
    });
  }
  const url = `http://127.0.0.1:${chosenPort}`;
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The intake stopped at once:\n${output}`);
    if (await answers(url)) break;
    if (tries > 300) throw new Error(`The intake did not answer within 30 s:\n${output}`);
    await wait(100);
  }
  return {
    url,
    port: chosenPort,
    pid: child.pid,
    /** Resolves when the process is gone. */
    gone: once(child, 'exit'),
    /** @param {NodeJS.Signals} [signal] */
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
    /**
     * What the page says to the form: the agency's slug and public keys. They come from the agency's own
     * file and never from the intake: whoever took over the intake could send a page other keys.
     * @returns {Promise<{ agency: string, recipients: string[] }>}
     */
    async agency() {
      const list = await readFile(join(data, 'recipients.txt'), 'utf8');
      const recipients = list.split('\n').filter((line) => line.startsWith('age1'));
      return { agency, recipients };
    },
  };
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(`${url}/v1/health`)).ok;
  } catch {
    return false; // Not listening yet.
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
