import { PeerFindKitEvent } from './naloxone-guide.events.ts';
import type { GuideHost } from './scene.ts';

/** Where kits are found: something on this page, or another address. */
type Place = Element | URL;

/** Where somebody finds a new kit; undefined where the page has no such place. */
export function kitPlace({ finder, ownerDocument, baseURI }: GuideHost): Place | undefined {
  if (finder === 'none') return undefined;
  if (finder === '') return ownerDocument.querySelector('peer-resource-finder') ?? undefined;
  const part = ownerDocument.getElementById(finder.replace(/^#/, ''));
  if (part) return part;
  try {
    const address = new URL(finder, baseURI);
    return /^https?:/.test(address.protocol) ? address : undefined;
  } catch {
    // Not an address: shown nowhere, since it would lead nowhere.
    return undefined;
  }
}

/** Goes there, unless the page does something of its own. */
export function findKit(host: GuideHost, place: Place): void {
  if (!host.dispatchEvent(new PeerFindKitEvent())) return;
  if (place instanceof URL) {
    host.ownerDocument.defaultView?.location.assign(place);
    return;
  }
  place.scrollIntoView({ block: 'start' });
  const within: ParentNode = place.shadowRoot ?? place;
  within.querySelector<HTMLElement>('input, button, a[href]')?.focus({ preventScroll: true });
}
