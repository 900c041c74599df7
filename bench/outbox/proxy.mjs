import { Agent, createServer, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { pick } from './random.mjs';

/**
 * What happens to a request on its way, and how often. The intake gets those whose name says `commit`, and
 * the slow, stalled and replayed ones.
 *
 * @type {readonly (readonly [string, number])[]}
 */
const FAULTS = [
  ['none', 46],
  ['drop', 7],
  ['hang', 2],
  ['cut-after-commit', 7],
  ['cut-in-answer-after-commit', 2],
  ['bad-gateway-after-commit', 4],
  ['bad-request-after-commit', 2],
  ['too-large-after-commit', 2],
  ['truncated-after-commit', 3],
  ['stalled-answer', 1],
  ['slow', 3],
  ['too-slow', 1],
  ['replay', 3],
  ['replay-later', 3],
  ['busy', 4],
  ['too-many', 1],
  ['bad-gateway', 2],
  ['login-page', 3],
  ['login-ok', 1],
  ['login-empty', 1],
  ['login-redirect', 1],
  ['login-required', 1],
  ['login-json', 2],
  ['gateway', 1],
  ['firewall', 2],
  ['not-found', 1],
  ['too-large', 1],
  ['receipt-of-another', 1],
  ['echo', 2],
  ['body-cut', 1],
];

const AGENT = new Agent({ keepAlive: true });
const JSON_TYPE = { 'Content-Type': 'application/json' };
const HTML_TYPE = { 'Content-Type': 'text/html' };
/** Answers of somebody who is not the intake: status, headers, body. */
const THIRD_PARTIES = {
  busy: [503, { 'Retry-After': '20' }, ''],
  'too-many': [429, HTML_TYPE, '<h1>Too many requests</h1>'],
  'bad-gateway': [502, HTML_TYPE, '<h1>Bad gateway</h1>'],
  'login-page': [200, HTML_TYPE, '<h1>Log in to the Wi-Fi</h1>'],
  'login-ok': [200, JSON_TYPE, '{"ok":true,"id":"guest","sha256":"none"}'],
  'login-empty': [204, {}, undefined],
  'login-redirect': [302, { Location: '/login' }, ''],
  'login-required': [511, HTML_TYPE, '<h1>Network authentication required</h1>'],
  'login-json': [403, JSON_TYPE, '{"code":"login-required"}'],
  gateway: [403, HTML_TYPE, '<h1>403 Forbidden</h1>'],
  firewall: [
    403,
    { 'Content-Type': 'application/problem+json' },
    '{"code":"blocked","status":403}',
  ],
  'not-found': [404, JSON_TYPE, '{"code":"rest_no_route","message":"No route"}'],
  'too-large': [413, HTML_TYPE, '<h1>413 Request Entity Too Large</h1>'],
};
/**
 * What a gateway says that handed the request on, and does not tell what came of it.
 *
 * @type {Readonly<Record<string, number>>}
 */
const DENIALS_AFTER_COMMIT = {
  'bad-gateway-after-commit': 502,
  'bad-request-after-commit': 400,
  'too-large-after-commit': 413,
};
/** Longer than a page waits for an answer. */
const TOO_SLOW_MS = 300;

/**
 * A proxy between the pages and the intake that does to each request what the seed says.
 *
 * @param {string} target
 * @param {() => number} random
 */
export async function openProxy(target, random) {
  /** @type {Record<string, number>} */
  const counts = {};
  const state = { faults: true, requests: 0 };
  /** @type {(() => Promise<unknown>)[]} */
  const later = [];
  let receipt = '{}';
  /** Submissions that the intake has. @type {Set<unknown>} */
  const kept = new Set();
  /** @type {(incoming: import('node:http').IncomingMessage, outgoing: import('node:http').ServerResponse) => Promise<void>} */
  const handle = async (incoming, outgoing) => {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    state.requests += 1;
    const fault = state.faults ? pick(random, FAULTS) : 'none';
    counts[fault] = (counts[fault] ?? 0) + 1;
    if (incoming.url === '/login') return void outgoing.writeHead(200, HTML_TYPE).end('Log in');
    const thirdParty = THIRD_PARTIES[fault];
    if (thirdParty) return void outgoing.writeHead(thirdParty[0], thirdParty[1]).end(thirdParty[2]);
    if (fault === 'drop') return void incoming.socket.destroy();
    if (fault === 'hang') return undefined;
    // A cache on the way, which takes all requests for the same one.
    if (fault === 'receipt-of-another') {
      return void outgoing.writeHead(200, JSON_TYPE).end(receipt);
    }
    if (fault === 'echo') return void outgoing.writeHead(200, JSON_TYPE).end(body);
    const sent = fault === 'body-cut' ? body.subarray(0, body.length >> 1) : body;
    const send = () => forward(target, incoming, sent);
    const { status, headers, bytes } = await send();
    if (status === 200 || status === 201) {
      receipt = String(bytes);
      kept.add(incoming.headers['idempotency-key']);
    }
    if (fault === 'replay') await send();
    if (fault === 'replay-later') later.push(send);
    if (fault === 'cut-after-commit') return void incoming.socket.destroy();
    const denial = DENIALS_AFTER_COMMIT[fault];
    if (denial) return void outgoing.writeHead(denial, HTML_TYPE).end();
    const half = bytes.subarray(0, bytes.length >> 1);
    if (fault === 'truncated-after-commit') {
      return void outgoing.writeHead(status, JSON_TYPE).end(half);
    }
    if (fault === 'stalled-answer') return void outgoing.writeHead(status, headers).write(half);
    if (fault === 'cut-in-answer-after-commit') {
      const cut = () => void incoming.socket.destroy();
      return void outgoing.writeHead(status, headers).write(half, cut);
    }
    if (fault === 'slow') await wait(20);
    if (fault === 'too-slow') await wait(TOO_SLOW_MS);
    outgoing.writeHead(status, headers).end(bytes);
    return undefined;
  };
  const server = createServer((incoming, outgoing) => {
    // The intake closed an idle connection just as it was used again, or a page went away: one fault more.
    handle(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    counts,
    state,
    kept,
    /** What was caught on its way comes once more, long after its receipt. */
    replayLater: () => Promise.all(later.splice(0).map((send) => send())),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {string} target
 * @param {import('node:http').IncomingMessage} incoming
 * @param {Buffer} body
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, bytes: Buffer }>}
 */
function forward(target, { method, url, headers }, body) {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(body.length) };
    const onward = request(
      `${target}${url}`,
      { method, headers: { ...headers, ...length }, agent: AGENT },
      async (answer) => {
        const chunks = [];
        for await (const chunk of answer) chunks.push(chunk);
        const rest = { ...answer.headers };
        delete rest['transfer-encoding'];
        delete rest.connection;
        resolve({ status: answer.statusCode ?? 502, headers: rest, bytes: Buffer.concat(chunks) });
      },
    );
    onward.on('error', reject);
    onward.end(body);
  });
}
