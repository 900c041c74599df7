import type { ReactiveElement } from 'lit';
import { loadPart } from '../../shared/base/load-part.ts';
import type { Reading } from './reading.part.ts';

/** Looks after people who read the page's own list; nothing where the page has none. */
export async function readingOf(
  host: ReactiveElement,
  more: () => void,
): Promise<Reading | undefined> {
  if (host.querySelector('[slot=list]') === null) return undefined;
  const part = await loadPart(host, import('./reading.part.ts'));
  return part && new part.Reading(host, more);
}
