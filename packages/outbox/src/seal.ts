/**
 * `@peerkit/outbox/seal`: seals a submission to an agency's age keys. It contains the cryptography, so
 * load it only when somebody sends.
 *
 * @packageDocumentation
 */
import {
  SIZE_BUCKETS_KIB,
  toJson,
  type SealedSubmission,
  type SizeBucketKib,
  type Submission,
} from '@peerkit/model';
import { x25519KeyOf } from './age/bech32.ts';
import { encrypt, hasX25519 } from './age/encrypt.ts';
import { sha256Hex, toBase64 } from './bytes.ts';
import { assertRecipients, OutboxError } from './errors.ts';

export { OutboxError, type OutboxErrorCode } from './errors.ts';

/**
 * Seals a submission in the age format, padded with spaces to a size bucket so that its length reveals
 * nothing. Any one of the recipients can open it, with our tools or with `age` itself.
 *
 * @param recipients age public keys (`age1…`), at least two different ones.
 * @throws OutboxError `too-few-recipients`, `bad-recipient`, `too-large`, `not-secure` or `cannot-seal`.
 */
export async function sealSubmission(
  submission: Submission,
  recipients: readonly string[],
): Promise<SealedSubmission> {
  assertRecipients(recipients);
  const keyIds = [...new Set(recipients)];
  const plain = new TextEncoder().encode(toJson(submission));
  const bucketKib = bucketFor(plain.length);
  const padded = new Uint8Array(bucketKib * 1024).fill(0x20);
  padded.set(plain);
  const bytes = await encryptTo(padded, keyIds);
  return {
    v: 1,
    id: submission.id,
    kind: submission.kind,
    version: submission.version,
    agency: submission.agency,
    keyIds,
    bucketKib,
    locale: submission.locale,
    sha256: await sha256Hex(bytes),
    sealed: toBase64(bytes),
  };
}

/** Loads all that sealing to these recipients needs, so that it can be done without a network. */
export async function prepareSealing(recipients: readonly string[]): Promise<void> {
  if (!recipients.every(x25519KeyOf) || !(await hasX25519())) await loadLibrary();
}

async function encryptTo(
  plain: Uint8Array<ArrayBuffer>,
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const keys = recipients.map(x25519KeyOf);
  const isClassic = (key: (typeof keys)[number]) => key !== undefined;
  const sealed = keys.every(isClassic) ? await orCannotSeal(encrypt(plain, keys)) : undefined;
  if (sealed !== undefined) return sealed;
  const { encryptWithLibrary } = await loadLibrary();
  return orCannotSeal(encryptWithLibrary(plain, recipients));
}

/** Whatever a page has done to the built-ins that the cryptography calls: it will not work here later either. */
async function orCannotSeal<T>(sealing: Promise<T>): Promise<T> {
  try {
    return await sealing;
  } catch (cause) {
    if (cause instanceof OutboxError) throw cause;
    throw new OutboxError('cannot-seal', 'Sealing failed on this page.', { cause });
  }
}

const loadLibrary = () => import('./age/library.ts');

function bucketFor(bytes: number): SizeBucketKib {
  const bucket = SIZE_BUCKETS_KIB.find((kib) => bytes <= kib * 1024);
  if (bucket === undefined) {
    throw new OutboxError('too-large', 'The answers are too large to send.');
  }
  return bucket;
}
