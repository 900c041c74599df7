/** A public key that forms no longer seal to, and since when. */
export interface RetiredKey {
  readonly recipient: string;
  /** ms since 1970. */
  readonly retiredAt: number;
}

/** The public keys an agency has and had. */
export interface AgencyKeys {
  /** age public keys that forms seal to now. */
  readonly recipients: readonly string[];
  readonly retired?: readonly RetiredKey[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * How long a retired key is still accepted: a phone keeps what it could not send for 3 days at least, and a
 * page may lie in a cache for another 30.
 */
export const RETIRED_KEY_DAYS = 33;

/**
 * The keys among `keyIds` that an intake must not accept: whoever holds one of them could read what was
 * sent, and a key of the agency that was swapped for it could not.
 */
export function unknownKeys(
  keyIds: readonly string[],
  { recipients, retired = [] }: AgencyKeys,
  now: number,
): readonly string[] {
  const known = new Set(recipients);
  for (const { recipient, retiredAt } of retired) {
    if (now - retiredAt <= RETIRED_KEY_DAYS * DAY_MS) known.add(recipient);
  }
  return keyIds.filter((key) => !known.has(key));
}
