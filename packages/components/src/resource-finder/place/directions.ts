import type { EntryPlace } from '@peerkit/search';

/** A map that shows the way to a place. */
export interface WayThere {
  /** `device`: the map of the device, which its owner chose. */
  readonly map: 'device' | 'apple' | 'google' | 'osm';
  readonly href: string;
}

/** Maps that can show the way to a place, that of the device first. Empty for what nobody can go to. */
export function waysThere(place: EntryPlace | undefined, userAgent: string): readonly WayThere[] {
  if (place?.kind !== 'physical') return [];
  const { point, address, name } = place;
  const lines = [...(address?.lines ?? []), address?.city, address?.region, address?.postalCode];
  const written = lines.filter((line) => line !== undefined && line !== '').join(', ');
  // A town alone says nothing about the way.
  if (point === undefined && (address?.lines ?? []).length === 0) return [];
  const at = point && `${point.latitude},${point.longitude}`;
  const to = encodeURIComponent(at ?? written);
  const label = encodeURIComponent((name ?? written).replaceAll(/[()]/g, ' '));
  const ways: WayThere[] = [];
  if (/Android/i.test(userAgent)) {
    const query = at === undefined || label === '' ? to : `${at}(${label})`;
    ways.push({ map: 'device', href: `geo:${at ?? '0,0'}?q=${query}` });
  }
  if (/iPhone|iPad|Macintosh/.test(userAgent)) {
    ways.push({ map: 'apple', href: `https://maps.apple.com/?daddr=${to}` });
  }
  ways.push({ map: 'google', href: `https://www.google.com/maps/dir/?api=1&destination=${to}` });
  const osm =
    point === undefined
      ? `search?query=${to}`
      : `directions?to=${to}#map=17/${point.latitude}/${point.longitude}`;
  ways.push({ map: 'osm', href: `https://www.openstreetmap.org/${osm}` });
  return ways;
}
