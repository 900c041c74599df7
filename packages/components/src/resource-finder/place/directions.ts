import { directionsLinks, type DirectionsLink } from '@peerkit/model';
import type { EntryPlace } from '@peerkit/search';

/** Maps that can show the way to a place; empty for a place that nobody can go to. */
export function waysThere(
  place: EntryPlace | undefined,
  userAgent: string,
): readonly DirectionsLink[] {
  if (place?.kind !== 'physical') return [];
  const { point, address, name } = place;
  // The name of a town alone is not enough to find a place.
  if (point === undefined && (address?.lines ?? []).length === 0) return [];
  const lines = [...(address?.lines ?? []), address?.city, address?.region, address?.postalCode];
  const written = lines.filter((line) => line !== undefined && line !== '').join(', ');
  return directionsLinks({ point, address: written, name }, userAgent);
}
