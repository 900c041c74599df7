import { html, nothing } from 'lit';
import { icon } from '../../shared/icons/icon.ts';
import { kit } from '../../shared/icons/ui.ts';
import { PeerFindKitEvent } from '../naloxone-guide.events.ts';
import type { Content, GuideHost, Part } from '../screens/scene.ts';

/** Where kits are found: something on this page, or another address. */
type Place = Element | URL;

/** Where somebody finds a new kit; undefined where the page has no such place. */
function kitPlace({ finder, ownerDocument, baseURI }: GuideHost): Place | undefined {
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

/** The way to a kit: a link to another page, a button on this one. Nothing where the page has no such place. */
export function kitWay(host: GuideHost, words: Content): Part {
  const place = kitPlace(host);
  if (!place) return nothing;
  const label = html`${icon(kit)}<span>${words}</span>`;
  if (!(place instanceof URL))
    return html`<button
      class="button line"
      data-way="find-kit"
      @click=${() => isOurs(host) && goTo(place)}
    >
      ${label}
    </button>`;
  const follow = (click: Event): void => {
    if (!isOurs(host)) click.preventDefault();
  };
  return html`<a class="button line" data-way="find-kit" href=${place.href} @click=${follow}
    >${label}</a
  >`;
}

/** Whether the page does nothing of its own. */
const isOurs = (host: GuideHost): boolean => host.dispatchEvent(new PeerFindKitEvent());

function goTo(place: Element): void {
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
