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
  if (place.localName === 'peer-resource-finder') narrow(within);
  within.querySelector<HTMLElement>('input, button, a[href]')?.focus({ preventScroll: true });
}

/** What any list finds kits by, in each language. */
const KITS = 'naloxone';

/** As if somebody had typed it: they see what the list is narrowed to, and can take it back; no address has it. */
function narrow(finder: ParentNode): void {
  const search = finder.querySelector<HTMLInputElement>('.searchbox input');
  if (!search) return;
  search.value = KITS;
  search.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
