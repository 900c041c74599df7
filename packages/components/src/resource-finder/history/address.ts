import { decoded } from '../../shared/base/decoded.ts';
import { stateOf } from '../../shared/exit/history-state.ts';
import type { ReactiveController, ReactiveElement } from 'lit';
import { WHOLE_LIST, type FinderState, type Narrowing } from '../resource-finder.state.ts';
import { Arrival } from '../place/arrival.ts';
import { WayBack } from './way-back.ts';

/** What a finder may put into the address of the page. */
export type AddressUse = 'off' | 'place' | 'search';

/** What the address says about one finder; what it does not mention is absent. */
export interface Named {
  /** Id of the place that is open; empty: the list. */
  readonly place?: string;
  readonly narrowing?: Narrowing;
}

/** A finder, as its address sees it. */
export type FinderHost = ReactiveElement & { readonly address: AddressUse };

/** The finders of a page. The first has `#service/ID`; others put their own id in front. */
const finders: FinderHost[] = [];

/** In the state of a history entry, beside what is the page’s own. */
const PLACES = 'peerkitPlaces';
const PUSHED = 'peerkitPushed';

/**
 * Keeps the open place in the history of the browser: Back returns to the list, a reload and a link come to
 * the place. The part of an address behind `#` is never sent to a server. A page that keeps a way of its own there
 * is left alone: then Back works all the same.
 */
export class FinderAddress implements ReactiveController {
  readonly #host: FinderHost;
  readonly #follow: () => void;
  readonly #way: WayBack;
  readonly #arrival: Arrival;
  /** The fragment of the address when the person opened a place from the list. */
  #left: string | undefined;

  /**
   * @param follow Called when the person presses Back or Forward.
   * @param hasMoved Whether a person has moved the page since it began to load.
   */
  constructor(host: FinderHost, follow: () => void, hasMoved: () => boolean) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
    this.#way = new WayBack(host);
    this.#arrival = new Arrival(host, hasMoved);
    this.#arrival.begin();
    // A reload begins with the list.
    if (host.address === 'off') this.forget();
  }

  hostConnected(): void {
    finders.push(this.#host);
    // A change of what is behind `#` comes with it.
    window.addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    finders.splice(finders.indexOf(this.#host), 1);
    window.removeEventListener('popstate', this.#follow);
  }

  get named(): Named {
    const key = this.#key;
    if (key === undefined) return {};
    const place = placesOf(history.state)[key] ?? placeIn(location.hash, key);
    const narrowing = narrowingIn(location.hash, key);
    return { ...(place !== undefined && { place }), ...(narrowing && { narrowing }) };
  }

  /** What the address says that is not shown yet. A list that a person returns to is as they left it. */
  newFor({ openId }: FinderState): Named {
    const { narrowing, ...named } = this.named;
    const isBack = openId !== '' && named.place !== openId && location.hash === this.#left;
    if (openId !== '' && named.place === '') this.#way.close();
    if (narrowing && !isBack) this.#arrival.bring();
    return { ...named, ...(narrowing && !isBack && { narrowing }) };
  }

  /** A place was opened from the list: Back closes it. From another place: Back closes both. */
  opened(place: string): void {
    const key = this.#key;
    const before = this.named.place ?? '';
    this.#way.leave(place);
    if (key === undefined || before === place) return;
    const hash = this.#hashFor(key, place);
    if (before === '') this.#left = location.hash;
    if (before !== '') this.#write('replaceState', key, place, hash);
    else if (this.#write('replaceState', key, '', location.hash)) {
      this.#write('pushState', key, place, hash);
    }
  }

  /** Goes back to the list, where that is the page before. Otherwise the address forgets the place. */
  goBack(): boolean {
    if (this.#key !== undefined && stateOf(history.state)[PUSHED] === this.#key) {
      history.back();
      return true;
    }
    this.forget();
    return false;
  }

  /** Removes everything from the address that says what the person looked at. */
  forget(): void {
    const key = this.#key;
    const { place = '', narrowing } = this.named;
    if (key === undefined || (place === '' && narrowing === undefined)) return;
    this.#write('replaceState', key, '', isOwn(location.hash, key) ? '' : location.hash);
  }

  /** Only where the page asks for it: what a person typed stays in the history of the browser. */
  narrowed(narrowing: Narrowing): void {
    const key = this.#key;
    if (this.#host.address !== 'search' || key === undefined || (this.named.place ?? '') !== '')
      return;
    const hash = isFree(location.hash) ? hashOf(narrowing, key) : location.hash;
    if (hash !== location.hash) this.#write('replaceState', key, '', hash);
  }

  /** The prefix of this finder's part of the address; undefined when the address is not for it. */
  get #key(): string | undefined {
    if (finders[0] === this.#host) return '';
    return this.#host.id === '' ? undefined : `${this.#host.id}/`;
  }

  #hashFor(key: string, place: string): string {
    const isWritten = this.#host.address !== 'off' && isFree(location.hash);
    return isWritten ? `#${key}service/${encodeURIComponent(place)}` : location.hash;
  }

  /** Browsers refuse it in some frames, and when it is done too often. */
  #write(how: 'pushState' | 'replaceState', key: string, place: string, hash: string): boolean {
    const { state } = history as { readonly state: unknown };
    const own = { ...placesOf(state), [key]: place };
    const next = {
      ...stateOf(state),
      [PLACES]: own,
      ...(how === 'pushState' && { [PUSHED]: key }),
    };
    try {
      // With all that is before `#`: a page may have a base of its own.
      history[how](next, '', `${location.href.split('#', 1)[0] ?? ''}${hash}`);
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  }
}

function placesOf(state: unknown): Readonly<Record<string, string | undefined>> {
  const places = stateOf(stateOf(state)[PLACES]);
  const known: Record<string, string> = {};
  for (const [key, place] of Object.entries(places)) {
    if (typeof place === 'string') known[key] = place;
  }
  return known;
}

const OWN = /^#(?:[^/?]*\/)?(?:service\/|find\?)/;

/** Whether the fragment may be replaced: it is empty, a finder's, or names a part of the page. */
function isFree(hash: string): boolean {
  return hash === '' || OWN.test(hash) || document.getElementById(decoded(hash.slice(1))) !== null;
}

function isOwn(hash: string, key: string): boolean {
  return placeIn(hash, key) !== undefined || narrowingIn(hash, key) !== undefined;
}

function placeIn(hash: string, key: string): string | undefined {
  const start = `#${key}service/`;
  return hash.startsWith(start) ? decoded(hash.slice(start.length)) : undefined;
}

function narrowingIn(hash: string, key: string): Narrowing | undefined {
  const start = `#${key}find?`;
  if (!hash.startsWith(start)) return undefined;
  const asked = new URLSearchParams(hash.slice(start.length));
  return {
    ...WHOLE_LIST,
    text: asked.get('text') ?? '',
    kind: asked.get('kind') ?? '',
    filters: asked.getAll('with'),
    isOpenNow: asked.has('open'),
  };
}

function hashOf({ text, kind, filters, isOpenNow }: Narrowing, key: string): string {
  const asked = new URLSearchParams();
  if (text !== '') asked.set('text', text);
  if (kind !== '') asked.set('kind', kind);
  for (const code of filters) asked.append('with', code);
  if (isOpenNow) asked.set('open', '');
  return asked.size === 0 ? '' : `#${key}find?${asked.toString()}`;
}
