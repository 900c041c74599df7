/**
 * `@peerkit/outbox/unseal`: opens what `@peerkit/outbox/seal` sealed, and makes the keys for it.
 * For staff tools; a public page needs none of it.
 *
 * @packageDocumentation
 */
import type { SealedSubmission, Submission } from '@peerkit/model';
import {
  Decrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { fromBase64, sha256Hex } from './bytes.ts';

/**
 * Why a submission did not open.
 *
 * - `damaged`: the bytes are not the ones that were sealed.
 * - `other-key`: none of the given keys is among those it was sealed to.
 * - `bad-identity`: the given text is not an age secret key.
 * - `mismatch`: it opened, but the envelope contradicts what is inside: somebody swapped it.
 */
export type UnsealErrorCode = 'damaged' | 'other-key' | 'bad-identity' | 'mismatch';

/** Thrown when a submission did not open or a key is not valid. Neither `message` nor `cause` holds an answer. */
export class UnsealError extends Error {
  readonly code: UnsealErrorCode;

  constructor(code: UnsealErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnsealError';
    this.code = code;
  }
}

/** A secret key and the public one that belongs to it. */
export interface KeyPair {
  /** `AGE-SECRET-KEY-1…` or `AGE-SECRET-KEY-PQ-1…`: whoever has it can read everything sealed to the recipient. */
  readonly identity: string;
  /** `age1…` or `age1pq1…`: public. */
  readonly recipient: string;
}

/** Which kind of key to make. */
export interface KeyOptions {
  /**
   * A hybrid key (`age1pq1…`): what is sealed to it today stays closed to the quantum computers of later
   * years. It has about 2,000 characters. All keys of an agency must then be hybrid. Default: false.
   */
  readonly postQuantum?: boolean;
}

/** Makes a new key pair. Keep `identity` secret; `recipient` goes into the form and the intake. */
export async function generateKeyPair({ postQuantum = false }: KeyOptions = {}): Promise<KeyPair> {
  const identity = postQuantum ? await generateHybridIdentity() : await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * The public key (`age1…`) that belongs to a secret key.
 *
 * @throws UnsealError `bad-identity`.
 */
export async function recipientOf(identity: string): Promise<string> {
  try {
    return await identityToRecipient(identity);
  } catch (cause) {
    throw new UnsealError('bad-identity', 'That is not an age secret key.', { cause });
  }
}

/**
 * Opens a sealed submission. The answers came from the open internet: check them with `checkAnswers`
 * before you trust their shape, and never write them to a terminal or page unescaped.
 *
 * @param identities age secret keys; one matching key is enough.
 * @throws UnsealError
 */
export async function unsealSubmission(
  sealed: SealedSubmission,
  identities: readonly string[],
): Promise<Submission> {
  const bytes = sealedBytes(sealed);
  if ((await sha256Hex(bytes)) !== sealed.sha256) {
    throw new UnsealError('damaged', 'The sealed bytes are not the ones that were received.');
  }
  const inner = parse(await decrypt(bytes, identities));
  // Not the language: a message that was changed there on its way must still be read.
  for (const field of ['v', 'id', 'kind', 'version', 'agency'] as const) {
    if (inner[field] !== sealed[field]) {
      throw new UnsealError('mismatch', `The envelope and its content differ in "${field}".`);
    }
  }
  if (!Object.hasOwn(inner, 'answers')) {
    throw new UnsealError('mismatch', 'There are no answers inside.');
  }
  if (typeof inner['locale'] !== 'string') {
    throw new UnsealError('mismatch', 'There is no language inside.');
  }
  return inner as unknown as Submission;
}

function sealedBytes(sealed: SealedSubmission): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(sealed.sealed);
  } catch (cause) {
    throw new UnsealError('damaged', 'The sealed bytes are not base64.', { cause });
  }
}

async function decrypt(bytes: Uint8Array, identities: readonly string[]): Promise<string> {
  const decrypter = new Decrypter();
  for (const identity of identities) {
    try {
      decrypter.addIdentity(identity);
    } catch (cause) {
      throw new UnsealError('bad-identity', 'That is not an age secret key.', { cause });
    }
  }
  try {
    return await decrypter.decrypt(bytes, 'text');
  } catch (cause) {
    // age-encryption has no error codes; only this message tells a wrong key from damaged bytes.
    const otherKey = /no identity matched/i.test(String(cause));
    throw otherKey
      ? new UnsealError('other-key', 'None of the given keys opens this submission.', { cause })
      : new UnsealError('damaged', 'The sealed bytes are damaged.', { cause });
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // No cause: the parser's message quotes what it read.
  }
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  throw new UnsealError('mismatch', 'The content is not a submission.');
}
