import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createIntakeApp, openSubmissionStore } from '@peerkit/intake';
import { generateKeyPair } from '@peerkit/outbox/unseal';
import { inPage } from './in-page.mjs';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */
/** @import { SubmissionStore } from '@peerkit/intake' */
/** @import { Plan } from './in-page.mjs' */

const CDN = fileURLToPath(new URL('../../../packages/components/cdn/', import.meta.url));

/** @typedef {{ name: string, screen: string, steps?: number }} Death What the page was at, and what was on screen. */
/** @typedef {{ waiting: number, screen: string, isStored: boolean }} End What is left, on screen, and whether the page before had stored it. */

/** What happens on the line until somebody comes back. */
export const LINES = /** @type {const} */ ([
  'good',
  'down',
  'answer-lost',
  'held-before',
  'held-after',
]);

/**
 * One submission of one person: an intake with a database of its own, and what its page reports.
 */
export class Run {
  /** @type {Promise<Death>} */
  died;
  /** Resolves when a page that was to load itself again did not: another step of the browser came first. @type {Promise<Death>} */
  livedOn;
  /** @type {Promise<End>} */
  ended;
  /** @type {(death: Death) => void} */
  #die = () => undefined;
  /** @type {(death: Death) => void} */
  #liveOn = () => undefined;
  /** @type {(end: End) => void} */
  #end = () => undefined;
  /** @type {(typeof LINES)[number]} */
  line = 'good';
  /** Answers to requests that are held. @type {ServerResponse[]} */
  #held = [];

  /** @param {string} name @param {SubmissionStore} store @param {readonly string[]} recipients */
  constructor(name, store, recipients) {
    this.name = name;
    this.store = store;
    this.recipients = recipients;
    this.app = createIntakeApp({ store, agency: name, recipients });
    this.died = new Promise((resolve) => (this.#die = resolve));
    this.livedOn = new Promise((resolve) => (this.#liveOn = resolve));
    this.ended = new Promise((resolve) => (this.#end = resolve));
  }

  /** @param {Plan} plan */
  page(plan) {
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<script>(${inPage.toString()})(${JSON.stringify(plan)})</script>
<script type="module" src="/cdn/peer-outreach-form.js"></script>
<peer-outreach-form kind="feedback" agency="${this.name}" intake="/${this.name}/intake" recipients="${this.recipients.join(' ')}"></peer-outreach-form>`;
  }

  /** The line is good from now on; what was held is gone. */
  mend() {
    this.line = 'good';
    for (const answer of this.#held.splice(0)) answer.destroy();
  }

  /** @param {string} what @param {Buffer} body @param {ServerResponse} response */
  hear(what, body, response) {
    const told = JSON.parse(String(body));
    if (what === 'ended') this.#end(told);
    else if (what === 'lived') this.#liveOn(told);
    else this.#die(told);
    // A page that reports from the middle of a step stands still there until it is dead.
    if (what === 'stopped') this.#held.push(response);
    else response.writeHead(204).end();
  }

  /** @param {string} path @param {IncomingMessage} request @param {Buffer} body @param {ServerResponse} response */
  async intake(path, { method = 'GET', headers }, body, response) {
    const isSubmission = method === 'POST';
    if (isSubmission && this.line === 'down') return void response.destroy();
    if (isSubmission && this.line === 'held-before')
      return this.#hold(response, 'before the intake has it');
    const answer = await this.app.request(path, {
      method,
      headers: {
        'Content-Type': headers['content-type'] ?? '',
        'Idempotency-Key': String(headers['idempotency-key']),
      },
      ...(isSubmission && { body: new Uint8Array(body) }),
    });
    if (isSubmission && this.line === 'answer-lost') return void response.destroy();
    if (isSubmission && this.line === 'held-after')
      return this.#hold(response, 'after the intake has it');
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
    return undefined;
  }

  /** The page is closed while it waits for an answer. @param {ServerResponse} response @param {string} when */
  #hold(response, when) {
    this.#held.push(response);
    this.#die({ name: `request under way, ${when}`, screen: '' });
  }
}

/** The site of the bench: a page with the built form for each run, and its intake. */
export async function openSite() {
  const keys = await Promise.all([generateKeyPair(), generateKeyPair()]);
  /** @type {Map<string, Run>} */
  const runs = new Map();
  // All at once: a build meanwhile must not mix two forms.
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (const path of readdirSync(CDN, { recursive: true, encoding: 'utf8' }))
    if (/^peer-outreach-form.*\.js$/.test(path)) files.set(path, readFileSync(`${CDN}${path}`));
  /** @type {(request: IncomingMessage, response: ServerResponse) => Promise<void>} */
  const handle = async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
    const [, name = '', what = '', ...rest] = pathname.split('/');
    if (name === 'cdn') {
      const path = [what, ...rest].join('/');
      // What developers are told on their own machine.
      if (path.endsWith('/setup-check.js')) return void response.writeHead(404).end();
      const bytes = files.get(path);
      if (!bytes) return void response.writeHead(404).end();
      response.setHeader('Content-Type', 'text/javascript');
      // A page that comes back loads nothing again that it has.
      return void response.setHeader('Cache-Control', 'max-age=600').end(bytes);
    }
    const run = runs.get(name);
    if (!run) return void response.writeHead(404).end();
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (what === 'intake') return run.intake(`/${rest.join('/')}`, request, body, response);
    if (what !== '') return run.hear(what, body, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(run.page(JSON.parse(searchParams.get('plan') ?? '{}')));
    return undefined;
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {AddressInfo} */ (server.address());
  return {
    identities: keys.map(({ identity }) => identity),
    /** @param {string} name */
    async run(name) {
      const run = new Run(
        name,
        await openSubmissionStore(':memory:'),
        keys.map(({ recipient }) => recipient),
      );
      runs.set(name, run);
      return run;
    },
    /** @param {Run} run */
    async end(run) {
      run.mend();
      runs.delete(run.name);
      await run.store.close();
    },
    /** @param {Run} run @param {Omit<Plan, 'run'>} plan */
    address: (run, plan) =>
      `http://localhost:${String(port)}/${run.name}/?plan=${encodeURIComponent(JSON.stringify({ ...plan, run: `/${run.name}` }))}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openSite>>} Site */
