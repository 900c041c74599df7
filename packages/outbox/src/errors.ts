/**
 * Why nothing could be sealed or queued. Never about the network: that is a delivery's `reason`.
 *
 * - `too-few-recipients`: fewer than two different keys; one lost key would lose every submission.
 * - `bad-recipient`: a key that is not an age recipient.
 * - `too-large`: the answers do not fit the largest size bucket.
 * - `not-secure`: no WebCrypto, because the page was not opened over https (or localhost).
 * - `cannot-seal`: sealing failed, for example because the page replaced what the cryptography calls.
 * - `bad-intake`: the intake's address is not an http(s) URL.
 */
export type OutboxErrorCode =
  | 'too-few-recipients'
  | 'bad-recipient'
  | 'too-large'
  | 'not-secure'
  | 'cannot-seal'
  | 'bad-intake';

/** Thrown before anything is sealed or queued. `message` is for the developer; `code` names the fault. */
export class OutboxError extends Error {
  readonly code: OutboxErrorCode;

  constructor(code: OutboxErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OutboxError';
    this.code = code;
  }
}

/** The fewest keys to seal to: the staff's, and a recovery key kept elsewhere. */
export const MIN_RECIPIENTS = 2;

/** @throws OutboxError `too-few-recipients` or `bad-recipient`. */
export function assertRecipients(recipients: readonly string[]): void {
  const bad = recipients.findIndex((recipient) => !/^age1[a-z0-9]+$/.test(recipient));
  if (bad >= 0) {
    throw new OutboxError(
      'bad-recipient',
      `Recipient ${bad + 1} is not an age public key (age1…). Copy it from the agency's recipients.txt.`,
    );
  }
  if (new Set(recipients).size < MIN_RECIPIENTS) {
    throw new OutboxError(
      'too-few-recipients',
      `Give at least ${MIN_RECIPIENTS} different age public keys, the staff's and the recovery key: with a single key, losing it loses every submission.`,
    );
  }
}
