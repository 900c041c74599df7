import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { SealedSubmission } from '@peerkit/model';

export const RECIPIENTS = ['age1staff', 'age1recovery'] as const;

/** An envelope like a form's, with the header of an age file before random bytes: an intake cannot tell. */
export function sealed(change: Partial<SealedSubmission> = {}): SealedSubmission {
  const stanza = () => `-> X25519 ${text(32)}\n${text(32)}\n`;
  const stanzas = (change.keyIds ?? RECIPIENTS).map(stanza).join('');
  const header = `age-encryption.org/v1\n${stanzas}--- ${text(32)}\n`;
  const bytes = Buffer.concat([
    Buffer.from(header),
    randomBytes((change.bucketKib ?? 1) * 1024 + 200),
  ]);
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

function text(bytes: number): string {
  return randomBytes(bytes).toString('base64').replace(/=+$/, '');
}
