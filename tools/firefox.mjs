/** Starts Firefox and talks to it over WebDriver BiDi, which needs no driver. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFirefox } from './browsers.mjs';

/**
 * @typedef {object} RunningFirefox
 * @property {<Result>(method: string, params: object) => Promise<Result>} send A command; rejects when Firefox refuses it,
 *   or has ended.
 * @property {(signal?: NodeJS.Signals) => Promise<void>} end Resolves when the process is gone.
 */

/**
 * @param {string} profile A folder. What was written into it outlives the process.
 * @param {Readonly<Record<string, string | number | boolean>>} preferences
 * @returns {Promise<RunningFirefox>}
 */
export async function startFirefox(profile, preferences = {}) {
  const firefox = findFirefox();
  if (!firefox) throw new Error('Firefox is not on this machine.');
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(
    firefox.executablePath,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const bidi = await BiDi.connect(`${await addressOf(browser)}/session`);
  await bidi.send('session.new', { capabilities: {} });
  return {
    send: (method, params) => bidi.send(method, params),
    async end(signal) {
      browser.kill(signal);
      await ended;
    },
  };
}

/** @param {import('node:child_process').ChildProcess} browser */
async function addressOf({ stderr }) {
  if (!stderr) throw new Error('Firefox has no output.');
  for await (const line of createInterface(stderr)) {
    const address = /listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('Firefox ended before it listened.');
}

/** @typedef {{ readonly id?: number, readonly result?: unknown, readonly message?: string }} Answer */

/** Commands and their answers, by number. */
class BiDi {
  /** @type {Map<number, (answer: Answer) => void>} */
  #waiting = new Map();
  #count = 0;

  /** @param {WebSocket} socket */
  constructor(socket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      /** @type {Answer} */
      const answer = JSON.parse(String(data));
      this.#take(answer.id ?? 0, answer);
    });
    socket.addEventListener('close', () => {
      for (const id of [...this.#waiting.keys()]) this.#take(id, { message: 'Firefox has ended.' });
    });
  }

  /** @param {string} url */
  static async connect(url) {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`cannot reach ${url}`)));
    });
    return new BiDi(socket);
  }

  /** @template Result @param {string} method @param {object} params @returns {Promise<Result>} */
  async send(method, params) {
    this.#count += 1;
    const id = this.#count;
    /** @type {Promise<Answer>} */
    const answer = new Promise((resolve) => void this.#waiting.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params }));
    const { result, message } = await answer;
    if (message !== undefined) throw new Error(`${method}: ${message}`);
    return /** @type {Result} */ (result);
  }

  /** @param {number} id @param {Answer} answer */
  #take(id, answer) {
    const waits = this.#waiting.get(id);
    this.#waiting.delete(id);
    waits?.(answer);
  }
}
