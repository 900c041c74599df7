import type { FormKind } from '@peerkit/forms';
import type { KeepPromise } from '@peerkit/intake';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So long before a message came somebody may have read the page: a phone tries for three days to send it. */
const READ_BEFORE_MS = 4 * DAY_MS;

/** After how many days a message is deleted. */
export interface KeepDays {
  readonly days: number;
  /** Whether the intake is known to promise anything; if not, a page may still promise fewer days. */
  readonly isPromised: boolean;
}

/** The days of its form, or fewer where the pages of the intake promised fewer when it was written. */
export function keepDaysOf(
  kind: Pick<FormKind, 'keepDays'> | undefined,
  receivedAt: number,
  promises: readonly KeepPromise[],
): KeepDays {
  const read = receivedAt - READ_BEFORE_MS;
  const inForce = promises.filter(
    ({ since }, at) => since <= receivedAt && (promises[at + 1]?.since ?? Infinity) > read,
  );
  const promised = inForce.flatMap(({ keepDays }) => keepDays ?? []);
  return {
    days: Math.min(kind?.keepDays ?? Infinity, ...promised),
    isPromised: promised.length > 0,
  };
}

/** When so many days have gone by since it came, ms since 1970. */
export const dueAt = (receivedAt: number, days: number): number => receivedAt + days * DAY_MS;
