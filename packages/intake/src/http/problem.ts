import type { Issue } from '@peerkit/model';

/** Every problem an intake reports. Codes are stable; titles are for people who read a log. */
export const PROBLEMS = {
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address does not accept that method' },
  'not-json': { status: 415, title: 'Send application/json' },
  'too-large': { status: 413, title: 'The submission is larger than this intake accepts' },
  'body-cut-short': { status: 400, title: 'The body did not arrive completely' },
  'invalid-json': { status: 400, title: 'The body is not JSON' },
  'key-mismatch': { status: 400, title: 'Idempotency-Key and submission id differ' },
  'invalid-submission': { status: 422, title: 'This is not a sealed submission' },
  'wrong-agency': { status: 422, title: 'This intake serves another agency' },
  'unknown-keys': { status: 422, title: 'Sealed to a key that this agency does not have' },
  'not-sealed': { status: 422, title: 'Not an age file for as many keys as its envelope names' },
  'hash-mismatch': { status: 422, title: 'The sealed bytes do not match their hash' },
  'id-taken': { status: 422, title: 'That id belongs to another submission' },
  'proof-wanted': {
    status: 429,
    title: 'Much is coming in: show some work, or send it again later',
  },
  'origin-not-allowed': { status: 403, title: "This site is not on this intake's list of origins" },
  'storage-unavailable': { status: 503, title: 'Cannot store right now; send it again later' },
  unexpected: { status: 500, title: 'Something went wrong here; send it again later' },
} as const;

/** The `code` of a problem. */
export type ProblemCode = keyof typeof PROBLEMS;

/** How long a client should wait after the intake failed, in seconds. */
const RETRY_AFTER = 30;

/** A problem response (RFC 9457) with our code. It repeats nothing of what was sent. */
export function problem(
  code: ProblemCode,
  issues: readonly Issue[] = [],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status, title } = PROBLEMS[code];
  const body = {
    type: 'about:blank',
    title,
    status,
    code,
    ...(issues.length > 0 && { issues: issues.slice(0, 10).map(withoutContent) }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...((status >= 500 || status === 429) && { 'Retry-After': String(RETRY_AFTER) }),
      ...headers,
    },
  });
}

/** The name of an unknown field is left out, because a person may have typed it. */
function withoutContent({ path, code }: Issue): Issue {
  return code === 'unknown-field' ? { path: path.slice(0, -1), code } : { path, code };
}
