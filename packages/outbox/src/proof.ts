import { toJson } from '@peerkit/model';
import { isObject } from './record.ts';

/** The longest that a proof may take: a slow phone goes without, and is served a little later. */
const SOLVE_MS = 8_000;
/** No more work than that is done for anybody. */
const MOST = { cost: 50_000, tries: 10_000 } as const;

interface Challenge {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly cost: number;
  readonly keyLength: number;
  readonly keyPrefix: string;
}

/**
 * Work that an intake asks for while it is flooded, in the protocol of ALTCHA. Undefined when there is none to be had,
 * or it takes too long: then the intake takes the message later, without.
 */
export async function prove(
  intake: string,
  signal: AbortSignal,
  fetch: typeof globalThis.fetch,
): Promise<string | undefined> {
  const response = await fetch(`${intake}/v1/challenge`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
    signal,
  });
  const challenge: unknown = await response.json();
  const solution = await solve(readChallenge(challenge), signal);
  return solution && btoa(toJson({ challenge, solution }));
}

async function solve(
  challenge: Challenge | undefined,
  signal: AbortSignal,
): Promise<{ counter: number; derivedKey: string } | undefined> {
  if (!challenge) return undefined;
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge;
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  const view = new DataView(password.buffer);
  const start = performance.now();
  for (let counter = 0; counter < MOST.tries; counter += 1) {
    if (signal.aborted || performance.now() - start > SOLVE_MS) return undefined;
    view.setUint32(nonce.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const rounds = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: cost };
    const derivedKey = toHex(await crypto.subtle.deriveBits(rounds, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
  return undefined;
}

function readChallenge(value: unknown): Challenge | undefined {
  const parameters = isObject(value) ? value['parameters'] : undefined;
  if (!isObject(parameters)) return undefined;
  const { algorithm, nonce, salt, cost, keyLength, keyPrefix } = parameters;
  const isKnown =
    algorithm === 'PBKDF2/SHA-256' &&
    typeof cost === 'number' &&
    cost <= MOST.cost &&
    typeof keyLength === 'number' &&
    keyLength <= 64;
  if (!isKnown || !isHex(nonce) || !isHex(salt) || !isHex(keyPrefix)) return undefined;
  return { nonce: fromHex(nonce), salt: fromHex(salt), cost, keyLength, keyPrefix };
}

const isHex = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{1,128}$/.test(text);

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: text.length >> 1 }, (_, at) =>
    Number.parseInt(text.slice(at * 2, at * 2 + 2), 16),
  );

function toHex(bits: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(bits)) text += byte.toString(16).padStart(2, '0');
  return text;
}
