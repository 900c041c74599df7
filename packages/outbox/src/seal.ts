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
import { Encrypter } from 'age-encryption';
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
  const bytes = await encrypted(padded, keyIds);
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

/** Whatever a page has done to the built-ins that the cryptography calls: it will not work here later either. */
async function encrypted(
  plain: Uint8Array,
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const to = encrypter(recipients);
  try {
    return Uint8Array.from(await to.encrypt(plain));
  } catch (cause) {
    throw new OutboxError('cannot-seal', 'Sealing failed on this page.', { cause });
  }
}

function encrypter(recipients: readonly string[]): Encrypter {
  const result = new Encrypter();
  recipients.forEach((recipient, at) => {
    try {
      result.addRecipient(recipient);
    } catch (cause) {
      throw new OutboxError('bad-recipient', `Recipient ${at + 1} is not an age public key.`, {
        cause,
      });
    }
  });
  return result;
}

function bucketFor(bytes: number): SizeBucketKib {
  const bucket = SIZE_BUCKETS_KIB.find((kib) => bytes <= kib * 1024);
  if (bucket === undefined) {
    throw new OutboxError('too-large', 'The answers are too large to send.');
  }
  return bucket;
}
