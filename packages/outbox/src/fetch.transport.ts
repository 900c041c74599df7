import { RECEIPT_TYPE, toJson, type SealedSubmission } from '@peerkit/model';
import type { Outcome, OutboxTransport } from './ports.ts';
import { isObject } from './record.ts';

/** The longest an attempt may take, and how much must get through in it: what is larger has more time. */
const TIMEOUT = { ms: 20_000, bytes: 64 * 1024 } as const;

/** Where and how {@link createFetchTransport} sends. */
export interface FetchTransportOptions {
  /** The intake's base URL, absolute. */
  readonly intake: string;
  /** Default: the page's own `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Whether the device reports a network. Default: `navigator.onLine`. */
  readonly isOnline?: () => boolean;
  /**
   * Does the work that an intake asks for while it is flooded; gives what proves it, or nothing when it takes too
   * long. Without it, such an intake is one that is busy.
   */
  readonly prove?: (signal: AbortSignal) => Promise<string | undefined>;
  /** The longest an attempt may take, ms. Default: 20,000 for each 64 KiB begun, on a weak link. */
  readonly timeoutMs?: number;
}

/** Sends by `fetch`: no cookies, no referrer, no redirects. */
export function createFetchTransport(options: FetchTransportOptions): OutboxTransport {
  const {
    intake,
    fetch = globalThis.fetch.bind(globalThis),
    isOnline = () => globalThis.navigator.onLine,
    prove,
    timeoutMs,
  } = options;
  const url = `${intake.replace(/\/+$/, '')}/v1/submissions`;

  return {
    async send(envelope: SealedSubmission, signal: AbortSignal): Promise<Outcome> {
      const abort = new AbortController();
      const giveUp = () => abort.abort();
      const body = toJson(envelope);
      const timer = setTimeout(giveUp, timeoutMs ?? timeFor(body.length));
      signal.addEventListener('abort', giveUp);
      const wasOnline = isOnline();
      try {
        const post = async (proof?: string): Promise<Answer> => {
          const response = await fetch(url, {
            method: 'POST',
            headers: {
              'Content-Type': 'application/json',
              'Idempotency-Key': envelope.id,
              ...(proof !== undefined && { Altcha: proof }),
            },
            body,
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
            cache: 'no-store',
            redirect: 'manual',
            signal: abort.signal,
          });
          const { status, headers } = response;
          return {
            status,
            type: headers.get('Content-Type'),
            retryAfter: headers.get('Retry-After'),
            body: await response.text(),
            isOurs: response.url === '' || response.url === new URL(url, response.url).href,
          };
        };
        const answer = await post();
        const proof = wantsProof(answer)
          ? await prove?.(abort.signal).catch(() => undefined)
          : undefined;
        return readAnswer(proof === undefined ? answer : await post(proof));
      } catch {
        return isOnline()
          ? UNPROVEN
          : { kind: 'failed', reason: 'offline', mayHaveArrived: wasOnline };
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
      }
    },
  };
}

/** A photo on a weak link would else be cut off in every try, and never arrive. */
const timeFor = (bytes: number): number => Math.ceil(bytes / TIMEOUT.bytes) * TIMEOUT.ms;

/** An answer, and what is known of where it came from. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly retryAfter: string | null;
  readonly body: string;
  /** It came from the address that it was sent to. */
  readonly isOurs: boolean;
}

/** The intake has much to do, and takes what costs the sender a little work. */
const wantsProof = ({ status, isOurs, body }: Answer): boolean =>
  status === 429 && isOurs && parseObject(body)['code'] === 'proof-wanted';

const UNPROVEN = {
  kind: 'failed',
  reason: 'unreachable',
  mayHaveArrived: true,
} as const satisfies Outcome;
const WAIT_STATUSES: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 503]);
/** With a web page, these are what a Wi-Fi answers until somebody logs in. */
const LOGIN_STATUSES: ReadonlySet<number> = new Set([200, 401, 403, 407]);
/** "Network Authentication Required": by its definition never an answer of the intake. */
const LOG_IN_FIRST = 511;
/**
 * What an intake says of the submission itself. All other codes are about damage on the way, such as a
 * body cut short, or about the intake, such as keys of the agency that it has not been given yet: the
 * same bytes may get through next time.
 */
const REFUSALS: ReadonlySet<unknown> = new Set([
  'invalid-submission',
  'wrong-agency',
  'not-sealed',
  'id-taken',
  'too-large',
]);
/**
 * Codes with which an intake says that it kept nothing, before it had anything to keep. Somebody on the way can give any
 * status after the intake has kept it, so nothing else says that. Nor do its own codes for a fault of its storage: a
 * database can lose its line after it has written.
 */
const NOT_KEPT: ReadonlySet<unknown> = new Set([
  ...REFUSALS,
  'unknown-keys',
  'proof-wanted',
  'not-json',
  'invalid-json',
  'body-cut-short',
  'key-mismatch',
  'hash-mismatch',
]);

/**
 * What an answer means. A page in between (a hotel's login, a gateway, a firewall) answers too: only a
 * receipt counts as received, and only the intake's own problem document about this submission counts
 * as refused.
 */
export function readAnswer(answer: Answer): Outcome {
  return isFromBetween(answer) ? { ...UNPROVEN, reason: 'intercepted' } : outcomeOf(answer);
}

/** A login page, or the way to one. A redirect is never followed; browsers show it as status 0. */
function isFromBetween({ status, type, body }: Answer): boolean {
  if (status === LOG_IN_FIRST || status === 0 || (status >= 300 && status < 400)) return true;
  const isPage = isOfType('text/html', type) || body.trimStart().startsWith('<');
  return isPage && LOGIN_STATUSES.has(status);
}

function outcomeOf(answer: Answer): Outcome {
  const { status, retryAfter } = answer;
  if (status === 200 || status === 201) return receiptOf(answer) ?? UNPROVEN;
  const code = problemOf(answer);
  const mayHaveArrived = !NOT_KEPT.has(code);
  if (WAIT_STATUSES.has(status)) {
    const retryAfterMs = readRetryAfter(retryAfter);
    const outcome: Outcome = { kind: 'failed', reason: 'busy', mayHaveArrived };
    return retryAfterMs === undefined ? outcome : { ...outcome, retryAfterMs };
  }
  const reason = REFUSALS.has(code) ? 'refused' : 'unreachable';
  return { kind: 'failed', reason, mayHaveArrived };
}

/** The intake's own receipt. What sends a request back as its answer has the id and the hash as well, but not its type. */
function receiptOf({ type, body, isOurs }: Answer): Outcome | undefined {
  const { type: what, id, sha256 } = parseObject(body);
  const isReceipt = isOurs && isOfType('application/json', type) && what === RECEIPT_TYPE;
  return isReceipt && typeof id === 'string' && typeof sha256 === 'string'
    ? { kind: 'receipt', receipt: { id, sha256 } }
    : undefined;
}

/** The code of the intake's own problem document. */
function problemOf({ status, type, body, isOurs }: Answer): unknown {
  const isProblem = isOfType('application/problem+json', type);
  const isFault = status >= 400 && status < 500;
  return isOurs && isProblem && isFault ? parseObject(body)['code'] : undefined;
}

const isOfType = (wanted: string, type: string | null): boolean =>
  type?.replace(/;.*/, '').trim().toLowerCase() === wanted;

/** Seconds or an HTTP date, as ms from now. */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d{1,9}$/.test(header.trim())
    ? Number(header) * 1000
    : new Date(header).getTime() - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {}; // Not JSON, or cut short: it proves nothing.
  }
}
