import { readPrivacyAnswer, readPrivacyHeading, type PrivacyHeading } from './privacy-heading.ts';
import type { Raw } from '../core/fields.ts';

/**
 * Fields that programs add to records to say that they are private: `is_private`, `visibility`,
 * `address_confidential`. As in spreadsheets, whatever does not plainly say that something may be shown keeps
 * it back.
 */

type Subject = PrivacyHeading['about'];

/** The field that keeps something of a record back; undefined when none does. */
export function closedBy(raw: Raw, ...subjects: readonly Subject[]): string | undefined {
  for (const key in raw) {
    const privacy = privacyOfKey(key);
    if (privacy === undefined || !subjects.includes(privacy.about)) continue;
    const value = raw[key];
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      continue;
    if (value === '') continue;
    const answer = readPrivacyAnswer(String(value));
    const isSafe =
      privacy.yes === 'show'
        ? answer === 'yes' || answer === 'shown' || isMoment(value)
        : answer === 'no' || answer === 'shown';
    // Texts below such a name are about something else, unless the name leaves no doubt.
    if (isSafe || (privacy.onlyFlags && answer === undefined && typeof value === 'string'))
      continue;
    return key;
  }
  return undefined;
}

/** Whether the name of a field speaks of privacy, so that it is obeyed. */
export function isPrivacyField(key: string): boolean {
  return privacyOfKey(key) !== undefined;
}

/** `published: 2026-01-31`. */
function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^(?:19|20)\d\d-\d\d-\d\d/.test(value);
}

const known = new Map<string, PrivacyHeading | null>();
const MOST_KNOWN = 5000;

/** What the name of a field says of privacy, if anything. */
export function privacyOfKey(key: string): PrivacyHeading | undefined {
  let privacy = known.get(key);
  if (privacy === undefined) {
    privacy = readPrivacyHeading(key) ?? null;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, privacy);
  }
  return privacy ?? undefined;
}
