import { createHash } from 'node:crypto';
import { KIND_NAMES } from '@peerkit/forms';
import {
  isAgencySlug,
  RECEIPT_TYPE,
  type Issue,
  type Receipt,
  type SealedSubmission,
} from '@peerkit/model';
import { checkSealedSubmission } from '@peerkit/validation/submission';
import { Hono } from 'hono';
import { addFormPages, type FormPages } from './forms/form-pages.ts';
import { readBody } from './http/body.ts';
import { corsHeaders, readOrigins } from './http/cors.ts';
import { problem, type ProblemCode } from './http/problem.ts';
import { checkKeys, unknownKeys, type AgencyKeys } from './keys/accepted.ts';
import { recipientCount } from './keys/stanzas.ts';
import { createAllowance, type ProofOfWork } from './proof/proof-of-work.ts';
import type { SubmissionStore } from './store/submission-store.ts';

/** What happened, for a log. Never holds a body, an id, an address or a browser's name. */
export interface IntakeEvent {
  readonly event: 'received' | 'repeated' | 'refused' | 'failed';
  readonly code?: ProblemCode;
  /** When the intake itself failed: the system's error code, e.g. `ERR_SQLITE_ERROR 13`. */
  readonly cause?: string;
}

/**
 * Where an intake keeps submissions, and whom it serves. A submission must be sealed to keys of
 * `recipients` or lately `retired` alone, all of them: with any other key somebody else could read it.
 */
export interface IntakeOptions extends AgencyKeys {
  /** Where submissions are kept: {@link openSubmissionStore}. The caller closes it. */
  readonly store: SubmissionStore;
  /** The agency's slug. */
  readonly agency: string;
  /** Other sites whose pages may send, as exact origins. Default: none, only the intake's own origin. */
  readonly origins?: readonly string[];
  /** The largest body accepted, bytes. Default: {@link MOST_BODY_BYTES}. */
  readonly maxBodyBytes?: number;
  /**
   * Asks for a little work from what comes faster than people write, and takes it later without: nothing is lost, and
   * nobody is known by an address. Default: nothing is asked for.
   */
  readonly proof?: ProofOfWork;
  /** Serves each form on a page of its own. Default: there are no such pages, and `mode="frame"` shows nothing. */
  readonly pages?: FormPages;
  /** Called for each event. Default: nothing is logged. */
  readonly log?: (event: IntakeEvent) => void;
  /** The server's clock, ms since 1970. */
  readonly now?: () => number;
}

/**
 * The answer to `GET /v1/agency`, for staff to compare. A page must not take its keys from here: anybody who
 * holds the server could then read all that is sent. They stand in the page itself.
 */
export interface AgencyInfo {
  readonly agency: string;
  readonly recipients: readonly string[];
  readonly kinds: readonly string[];
  /** After how many days messages are deleted, as the intake's own pages promise. */
  readonly keepDays?: number;
}

/** The largest body of a submission, bytes: whatever an outbox seals fits. */
export const MOST_BODY_BYTES = 1536 * 1024;

const SAFE_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/**
 * The intake as a web application: `app.fetch` takes a Request and gives a Response.
 *
 * - `POST /v1/submissions`: 201 with a receipt once the submission is durable; 200 with the same
 *   receipt when it was durable before; else a problem (`application/problem+json`) with a `code`.
 * - `GET /v1/health`: 200 `{"status":"connected"}` when the storage answers.
 * - `GET /v1/challenge`: work to do when `POST` asks for it (`proof-wanted`); the proof comes in the header `Altcha`.
 * - `GET /v1/agency`: {@link AgencyInfo}.
 * - `GET /form/KIND`: a page with that form, when there are `pages`.
 *
 * @throws RangeError when `origins` holds something that is not an exact origin, `agency` is no slug, or `recipients`
 *   are not two public keys or more.
 */
export function createIntakeApp(options: IntakeOptions): Hono {
  const { store, agency, recipients, log = () => undefined, now = Date.now } = options;
  if (!isAgencySlug(agency)) {
    throw new RangeError(
      `"${agency}" is not a short name. Use lower-case letters, digits and hyphens, for example your-agency`,
    );
  }
  checkKeys(options);
  const maxBytes = options.maxBodyBytes ?? MOST_BODY_BYTES;
  const origins = readOrigins(options.origins ?? []);
  const { keepDays } = options.pages ?? {};
  const info: AgencyInfo = {
    ...{ agency, recipients, kinds: KIND_NAMES },
    ...(keepDays !== undefined && { keepDays }),
  };
  const app = new Hono();
  const allowance = createAllowance(now);
  const isFree = async (id: string, proof: string | undefined): Promise<boolean> => {
    if (!options.proof || (proof !== undefined && (await options.proof.accepts(proof))))
      return true;
    // What is there already costs nothing.
    return allowance.take() || (await store.get(id)) !== undefined;
  };

  const fail = (code: ProblemCode, error: unknown) => {
    log({ event: 'failed', code, cause: causeOf(error) });
    return problem(code);
  };

  const refuse = (code: ProblemCode, issues: readonly Issue[] = []) => {
    log({ event: 'refused', code });
    return problem(code, issues);
  };

  app.use(async (context, next) => {
    const { method, raw } = context.req;
    const origin = raw.headers.get('Origin');
    const cors = corsHeaders(origins, origin, method === 'OPTIONS');
    if (method === 'OPTIONS') {
      const allowed = 'Access-Control-Allow-Origin' in cors;
      context.res = allowed ? new Response(null, { status: 204 }) : problem('origin-not-allowed');
    } else {
      await next();
    }
    for (const [name, value] of Object.entries({ ...SAFE_HEADERS, ...cors })) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
  });

  app.post('/v1/submissions', async (context) => {
    const read = await readSubmission(context.req.raw, maxBytes);
    if ('code' in read) return refuse(read.code, read.issues);
    const rejection = rejectionOf(read.submission, options, now());
    if (rejection !== undefined) return refuse(rejection);
    const { id, sha256 } = read.submission;
    let result;
    try {
      if (!(await isFree(id, context.req.header('Altcha')))) return refuse('proof-wanted');
      result = await store.put(read.submission);
    } catch (error) {
      return fail('storage-unavailable', error);
    }
    if (result === 'different') return refuse('id-taken');
    log({ event: result === 'created' ? 'received' : 'repeated' });
    const receipt: Receipt = { id, sha256 };
    return context.json({ type: RECEIPT_TYPE, ...receipt }, result === 'created' ? 201 : 200);
  });

  app.get('/v1/health', async (context) => {
    try {
      await store.ping();
    } catch (error) {
      return fail('storage-unavailable', error);
    }
    return context.json({ status: 'connected' });
  });

  app.get('/v1/challenge', async (context) =>
    options.proof ? context.json(await options.proof.challenge()) : problem('not-found'),
  );

  if (options.pages) addFormPages(app, options.pages, { agency, recipients, origins });

  app.get('/v1/agency', (context) => context.json(info));

  app.all('/v1/submissions', () => problem('method-not-allowed', [], { Allow: 'POST' }));
  app.notFound(() => problem('not-found'));
  app.onError((error) => fail('unexpected', error));
  return app;
}

type Read =
  | { readonly submission: SealedSubmission }
  | { readonly code: ProblemCode; readonly issues?: readonly Issue[] };

async function readSubmission(request: Request, maxBytes: number): Promise<Read> {
  const type = request.headers.get('Content-Type') ?? '';
  if (type.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json')
    return { code: 'not-json' };
  const key = request.headers.get('Idempotency-Key');
  const body = await readBody(request, maxBytes);
  if ('fault' in body) return { code: body.fault };
  if (hasTooManyParts(body.bytes)) return { code: 'invalid-submission' };
  let value: unknown;
  try {
    value = JSON.parse(body.bytes.toString('utf8'));
  } catch {
    return { code: 'invalid-json' };
  }
  const checked = checkSealedSubmission(value);
  if (!checked.ok) return { code: 'invalid-submission', issues: checked.issues };
  // The draft standard puts the key in quotation marks; many clients do not. Proxies drop it, and the
  // body has the id too.
  const isOther = key !== null && key.replace(/^"|"$/g, '') !== checked.value.id;
  if (isOther) return { code: 'key-mismatch' };
  return { submission: checked.value };
}

/**
 * An envelope has one object, one list of 16 keys at most, and no comma in a text. A million brackets in
 * each other, or a hundred thousand fields, would take long to read and keep others waiting.
 */
const MOST_MARKS = 64;

function hasTooManyParts(bytes: Buffer): boolean {
  let count = 0;
  for (const mark of ['[', '{', ',']) {
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
      count += 1;
      if (count > MOST_MARKS) return true;
    }
  }
  return false;
}

/** Why this intake rejects a well-formed submission; undefined when it accepts it. */
function rejectionOf(
  { agency, keyIds, sealed, sha256 }: SealedSubmission,
  options: IntakeOptions,
  now: number,
): ProblemCode | undefined {
  if (agency !== options.agency) return 'wrong-agency';
  if (unknownKeys(keyIds, options, now).length > 0) return 'unknown-keys';
  const bytes = Buffer.from(sealed, 'base64');
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== sha256) return 'hash-mismatch';
  // One recipient more than the envelope names would be somebody who is not of the agency.
  return recipientCount(bytes) === keyIds.length ? undefined : 'not-sealed';
}

/** Only the codes of an error: its message may hold a value that was sent. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, errcode } = error as { readonly code?: string; readonly errcode?: number };
  return [code ?? error.name, errcode ?? ''].join(' ').trim();
}
