import { toJson, type SealedSubmission } from '@peerkit/model';
import type { Outcome, OutboxTransport } from './ports.ts';

/** The longest an attempt may take: a phone on a weak link still gets 64 KiB through in this time. */
const TIMEOUT_MS = 20_000;

/** Where and how {@link createFetchTransport} sends. */
export interface FetchTransportOptions {
  /** The intake's base URL, absolute. */
  readonly intake: string;
  /** Default: the page's own `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Whether the device reports a network. Default: `navigator.onLine`. */
  readonly isOnline?: () => boolean;
  /** The longest an attempt may take, ms. Default: 20,000. */
  readonly timeoutMs?: number;
}

/** Sends by `fetch`: no cookies, no referrer, no redirects. */
export function createFetchTransport(options: FetchTransportOptions): OutboxTransport {
  const {
    intake,
    fetch = globalThis.fetch.bind(globalThis),
    isOnline = () => globalThis.navigator.onLine,
    timeoutMs = TIMEOUT_MS,
  } = options;
  const url = `${intake.replace(/\/+$/, '')}/v1/submissions`;

  return {
    async send(envelope: SealedSubmission, signal: AbortSignal): Promise<Outcome> {
      const abort = new AbortController();
      const giveUp = () => abort.abort();
      const timer = setTimeout(giveUp, timeoutMs);
      signal.addEventListener('abort', giveUp);
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': envelope.id },
          body: toJson(envelope),
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          cache: 'no-store',
          redirect: 'error',
          signal: abort.signal,
        });
        return readAnswer(
          response.status,
          response.headers.get('Retry-After'),
          await response.text(),
        );
      } catch {
        return { kind: 'failed', reason: isOnline() ? 'unreachable' : 'offline' };
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
      }
    },
  };
}

const WAIT_STATUSES: ReadonlySet<number> = new Set([408, 409, 425, 429]);
/** A proxy reports that the intake behind it does not answer. */
const GATEWAY_STATUSES: ReadonlySet<number> = new Set([502, 504]);

/**
 * What a response means. A page in between (a hotel's login, a proxy's error) responds too: only a
 * receipt counts as received, and only the intake's own problem document counts as refused.
 */
export function readAnswer(status: number, retryAfter: string | null, body: string): Outcome {
  if (status === 200 || status === 201) {
    const { id, sha256 } = parseObject(body);
    return typeof id === 'string' && typeof sha256 === 'string'
      ? { kind: 'receipt', receipt: { id, sha256 } }
      : { kind: 'failed', reason: 'unreachable' };
  }
  if (WAIT_STATUSES.has(status) || status >= 500) {
    const retryAfterMs = readRetryAfter(retryAfter);
    const reason = GATEWAY_STATUSES.has(status) ? 'unreachable' : 'busy';
    return { kind: 'failed', reason, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }
  const refused = status >= 400 && typeof parseObject(body)['code'] === 'string';
  return { kind: 'failed', reason: refused ? 'refused' : 'unreachable' };
}

/** Seconds or an HTTP date, as ms from now. */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d{1,9}$/.test(header.trim())
    ? Number(header) * 1000
    : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(text) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {}; // Not JSON, or cut short: it proves nothing.
  }
}
