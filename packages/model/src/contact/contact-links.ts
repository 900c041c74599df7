import type { GeoPoint, Phone } from '../directory/directory.ts';
import { readPhoneNumber } from './phone-number.ts';

/**
 * Links made from a directory, which may come from a file that nobody checked: only `tel:`, `sms:`,
 * `mailto:`, `http:`, `https:` and `geo:` are ever made. Each is undefined where there is nothing sure to
 * link to: show the words then, without a link.
 */

/**
 * Calls or, for a number that takes messages only, writes. Fax machines get no link.
 * An extension is written as RFC 3966 does: a phone that does not know it calls the main number.
 */
export function phoneHref({ number, extension, kind }: Phone): string | undefined {
  const dialled = kind === 'fax' ? undefined : readPhoneNumber(number);
  if (dialled === undefined) return undefined;
  if (kind === 'text') return `sms:${dialled.digits}`;
  const inner = oneExtension(dialled.extension, extension);
  return `tel:${dialled.digits}${inner === undefined ? '' : `;ext=${inner}`}`;
}

/** The extension in the number and that of the field, where they do not contradict each other. */
function oneExtension(inNumber?: string, inField?: string): string | undefined {
  const given = /^(?:ext\.?|x|#)?\s*(\d{1,10})$/i.exec(inField?.trim() ?? '')?.[1];
  if (inNumber === undefined || inField === undefined) return inNumber ?? given;
  return given === inNumber ? given : undefined;
}

/**
 * Calls the emergency number that a page names: a short code, or one number with spaces, dots, hyphens or
 * brackets. Small, because it is part of what a person waits for. {@link phoneHref} reads far more, and what both
 * read they dial alike.
 */
export function emergencyHref(number: string): string | undefined {
  const digits = number.replace(/[\s().-]/g, '');
  const isShort = /^(?:\d{2,6}|\d(?:-\d){2,5})$/.test(number.trim());
  // The zero of `+44 (0)20` is dialled by some people and not by others.
  const isWhole = /^\+?\d{7,15}$/.test(digits) && !number.includes('(0');
  return isShort || isWhole ? `tel:${digits}` : undefined;
}

/** Writes an email. An address with characters that nobody sees, or one that would set other headers or name a second person gets no link. */
export function emailHref(email: string): string | undefined {
  return /^[^\s\p{C}@<>?&"',;:\\]+@[^\s\p{C}@<>?&"',;:\\/]+$/u.test(email)
    ? `mailto:${encodeURI(email)}`
    : undefined;
}

/** Opens a website. Nothing but `http:` and `https:`, and no address with a user name to mislead. */
export function websiteHref(website: string): string | undefined {
  return /^https?:\/\/[^\s\p{C}/?#@\\<>"]+(?:[/?#][^\s\p{C}]*)?$/iu.test(website)
    ? website
    : undefined;
}

/** A web address as people say it: without `https://`, `www.` and the last slash. */
export function websiteLabel(website: string): string {
  return website.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

/** Shows a point in the person's own maps (RFC 5870): which place they look at is told to nobody else. */
export function mapHref({ latitude, longitude }: GeoPoint): string | undefined {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? `geo:${decimal(latitude)},${decimal(longitude)}` : undefined;
}

/** A map that shows the way to a place. */
export interface DirectionsLink {
  /** `device`: the map app of the device, which its owner chose. */
  readonly map: 'device' | 'apple' | 'google' | 'osm';
  readonly href: string;
}

/** Where somebody wants to go: a point where it is known, else an address on one line. */
export interface Destination {
  readonly point?: GeoPoint | undefined;
  readonly address: string;
  readonly name?: string | undefined;
}

/** Maps that show the way there, that of the device first. Empty without a point on earth or an address. */
export function directionsLinks(
  { point, address, name = address }: Destination,
  userAgent: string,
): readonly DirectionsLink[] {
  const geo = point && mapHref(point);
  const at = geo?.slice('geo:'.length);
  const to = encodeURIComponent(at ?? address);
  if (to === '') return [];
  const label = encodeURIComponent(name.replaceAll(/[()]/g, ' '));
  const links: DirectionsLink[] = [];
  if (/Android/i.test(userAgent)) {
    const query = at === undefined || label === '' ? to : `${at}(${label})`;
    links.push({ map: 'device', href: `${geo ?? 'geo:0,0'}?q=${query}` });
  }
  if (/iPhone|iPad|Macintosh/.test(userAgent)) {
    links.push({ map: 'apple', href: `https://maps.apple.com/?daddr=${to}` });
  }
  links.push({ map: 'google', href: `https://www.google.com/maps/dir/?api=1&destination=${to}` });
  const osm =
    at === undefined ? `search?query=${to}` : `directions?to=${to}#map=17/${at.replace(',', '/')}`;
  links.push({ map: 'osm', href: `https://www.openstreetmap.org/${osm}` });
  return links;
}

/** To about ten centimetres, and never as `1e-7`. */
function decimal(degrees: number): string {
  return String(Number(degrees.toFixed(6)));
}
