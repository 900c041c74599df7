import type { Instant, Phone } from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex } from '@peerkit/search';
import { actionOf, openingOf } from '../hours/opening.ts';

/** Kinds of entries that a person in need can call, the most fitting first. */
const LINES = [
  'service.overdose-response.prevention-hotline',
  'service.peer-support.crisis',
  'delivery.phone',
];

/** A line of the directory that can be called now; undefined when none is open for certain. */
export function helplineOf(
  index: DirectoryIndex,
  now: Instant,
): { readonly name: string; readonly phone: Phone } | undefined {
  for (const kind of LINES) {
    for (const { entry } of index.search({ kinds: [kind] }).hits) {
      const phone = phoneNow(entry, index, now);
      if (phone !== undefined) return { name: entry.name, phone };
    }
  }
  return undefined;
}

function phoneNow(entry: DirectoryEntry, index: DirectoryIndex, now: Instant): Phone | undefined {
  const opening = openingOf(entry, index, now);
  const { verb, phone } = actionOf(entry, opening);
  return opening.state === 'open' && verb === 'call' ? phone : undefined;
}
