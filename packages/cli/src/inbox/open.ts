import type { FormKind } from '@peerkit/forms';
import { checkAnswers } from '@peerkit/forms/check';
import type { SealedSubmission } from '@peerkit/model';
import { UnsealError, unsealSubmission, type UnsealErrorCode } from '@peerkit/outbox/unseal';
import type { Word } from '../words/en.ts';

/**
 * What came out of a seal. `fits`: the form is known here, and the answers passed its checks. `quick`: the form says
 * that it was filled in faster than people can.
 */
export type Opened =
  | {
      readonly ok: true;
      readonly fits: true;
      readonly kind: FormKind;
      readonly locale: string;
      readonly quick: boolean;
      readonly answers: Readonly<Record<string, unknown>>;
    }
  | {
      readonly ok: true;
      readonly fits: false;
      readonly locale: string;
      readonly quick: boolean;
      readonly answers: unknown;
    }
  | { readonly ok: false; readonly code: UnsealErrorCode; readonly word: Word };

const WORDS: Readonly<Record<UnsealErrorCode, Word>> = {
  damaged: 'unsealDamaged',
  'other-key': 'unsealOtherKey',
  'bad-identity': 'unsealOtherKey',
  mismatch: 'unsealMismatch',
};

/** Opens one submission and checks its answers against the form, where the form is known here. */
export async function open(
  submission: SealedSubmission,
  identities: readonly string[],
  kind: FormKind | undefined,
): Promise<Opened> {
  try {
    const { answers, locale, quick } = await unsealSubmission(submission, identities);
    const checked = kind && checkAnswers(kind, answers);
    const inner = { locale, quick: quick === true };
    return kind && checked?.ok
      ? { ok: true, fits: true, kind, ...inner, answers: checked.value }
      : { ok: true, fits: false, ...inner, answers };
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error;
    return { ok: false, code: error.code, word: WORDS[error.code] };
  }
}
