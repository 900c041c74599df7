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

/** The shape of an age public key, post-quantum ones too. */
const KEY = /^age1[a-z0-9]+$/;

/**
 * Checks the keys that an intake is set up with: with none, or with a text that is no key, every message would
 * be refused while the intake says that it is well.
 *
 * @throws RangeError when there are fewer than two different keys, or something else than a public key.
 */
export function checkKeys({ recipients, retired = [] }: AgencyKeys): void {
  for (const key of [...recipients, ...retired.map(({ recipient }) => recipient)]) {
    if (KEY.test(key)) continue;
    throw new RangeError(
      `"${key}" is not a public key. One begins with age1: see recipients.txt, which "npx peerkit keys create" makes.`,
    );
  }
  if (new Set(recipients).size < 2) {
    throw new RangeError(
      'recipients needs two public keys at least: one for staff, and one in a safe for when theirs is lost.',
    );
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * How long a retired key is still accepted: a phone keeps what it could not send for 3 days at least, and a
 * page may lie in a cache for another 30.
 */
export const RETIRED_KEY_DAYS = 33;

/**
 * The keys among `keyIds` that an intake must not accept: the owner of one of them could read what was
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
