import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { SealedSubmission } from '@peerkit/model';

export const RECIPIENTS = ['age1staff', 'age1recovery'] as const;

/** An envelope like a form's, with random bytes for the sealed part: an intake cannot tell the difference. */
export function sealed(change: Partial<SealedSubmission> = {}): SealedSubmission {
  const bytes = randomBytes(1024 + 400);
  return {
    v: 1,
    id: randomUUID(),
    kind: 'request-peer',
    version: 1,
    agency: 'demo',
    keyIds: RECIPIENTS,
    bucketKib: 1,
    locale: 'en',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sealed: bytes.toString('base64'),
    ...change,
  };
}
