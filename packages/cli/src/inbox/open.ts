import type { SealedSubmission } from '@peerkit/model';
import { UnsealError, unsealSubmission, type UnsealErrorCode } from '@peerkit/outbox/unseal';
import { checkAnswers } from '@peerkit/validation/forms';
import type { Word } from '../words/en.ts';

/** What came out of a seal. `fits`: the answers are those of their form. */
export type Opened =
  | { readonly ok: true; readonly fits: boolean; readonly answers: unknown }
  | { readonly ok: false; readonly code: UnsealErrorCode; readonly word: Word };

const WORDS: Readonly<Record<UnsealErrorCode, Word>> = {
  damaged: 'unsealDamaged',
  'other-key': 'unsealOtherKey',
  'bad-identity': 'unsealOtherKey',
  mismatch: 'unsealMismatch',
};

/** Opens one submission and checks that what is inside is what the form asks. */
export async function open(
  submission: SealedSubmission,
  identities: readonly string[],
): Promise<Opened> {
  try {
    const { kind, answers } = await unsealSubmission(submission, identities);
    const checked = checkAnswers(kind, answers);
    return checked.ok
      ? { ok: true, fits: true, answers: checked.value }
      : { ok: true, fits: false, answers };
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error;
    return { ok: false, code: error.code, word: WORDS[error.code] };
  }
}
