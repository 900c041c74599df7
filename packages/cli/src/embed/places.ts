import { emailHref, phoneHref, websiteHref, websiteLabel, type Phone } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';
import { escapeHtml } from '../text/escape-html.ts';
import { say } from '../text/say.ts';

/**
 * Places as a plain list that needs no script and no style. Everything is escaped. What can neither be called, written
 * to nor gone to is not in it: a name alone helps nobody, least of all where the list stands for "nothing was found".
 */
export function renderPlaces(entries: readonly DirectoryEntry[]): string {
  return `<ul class="peer-static-places">\n${entries.filter(isReachable).map(item).join('\n')}\n</ul>`;
}

/** Whether the line of an entry says how to get to it or in touch with it. */
export function isReachable(entry: DirectoryEntry): boolean {
  // Nobody finds a place by its town alone.
  const isSomewhere = entry.places.some(({ address }) =>
    address?.lines.some((line) => line !== ''),
  );
  return isSomewhere || linksOf(entry).length > 0;
}

function item(entry: DirectoryEntry): string {
  const parts = [
    `<strong>${escapeHtml(entry.name)}</strong>`,
    entry.organization,
    entry.temporarilyClosed ? say('placeClosed') : undefined,
    entry.privatePlace ? say('placePrivate') : undefined,
    ...addressesOf(entry),
  ].flatMap((part, at) =>
    part === undefined || part === '' ? [] : [at === 0 ? part : escapeHtml(part)],
  );
  return `  <li>${[...parts, ...linksOf(entry)].join('<br>')}</li>`;
}

function addressesOf({ places }: DirectoryEntry): string[] {
  return places
    .map(({ address }) => [...(address?.lines ?? []), address?.city].filter(Boolean).join(', '))
    .filter((address) => address !== '');
}

function linksOf(entry: DirectoryEntry): string[] {
  return [
    ...entry.phones.filter(({ kind }) => kind === 'voice' || kind === 'text').map(phoneLink),
    ...(entry.email === undefined ? [] : [link(emailHref(entry.email), entry.email)]),
    ...(entry.website === undefined
      ? []
      : [link(websiteHref(entry.website), websiteLabel(entry.website))]),
  ];
}

function phoneLink(phone: Phone): string {
  const { number, extension, kind } = phone;
  const words = kind === 'text' ? say('placeText', { number }) : number;
  const more = extension === undefined ? '' : ` ${say('placeExtension', { extension })}`;
  return link(phoneHref(phone), words + more);
}

/** Without anything sure to link to, the words alone. */
function link(href: string | undefined, words: string): string {
  return href === undefined
    ? escapeHtml(words)
    : `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
}
