import { lookAt, stopOf } from './csp.check.ts';

/** How long an answer may take, in milliseconds. */
const PATIENCE_MS = 10_000;

/** What is at an address. */
export type Answer =
  | { readonly kind: 'unreachable' | 'cors' | 'csp' | 'path' | 'page' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'text'; readonly text: string };

/** Asks an address that the widget itself uses. Sends no cookie and no referrer, as the widget does. */
export async function ask(address: string): Promise<Answer> {
  const get = (mode: RequestMode): Promise<Response> =>
    lookAt(address, {
      mode,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  let response: Response;
  try {
    response = await get('cors');
  } catch {
    // A browser does not say why. The news of a stopped request comes a moment later.
    await new Promise((done) => setTimeout(done));
    if (stopOf(address)) return { kind: 'csp' };
    return get('no-cors').then(
      () => ({ kind: 'cors' }),
      () => ({ kind: 'unreachable' }),
    );
  }
  const { status, ok } = response;
  if (status === 404) return { kind: 'path' };
  if (!ok) return { kind: 'status', status };
  const text = await response.text();
  return /^\s*<[a-z!]/i.test(text) ? { kind: 'page' } : { kind: 'text', text };
}
