import { emailHref, phoneHref, websiteHref, websiteLabel, type Phone } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';
import { escapeHtml } from '../text/escape-html.ts';
import { say } from '../text/say.ts';

/** Places as a plain list that needs no script and no style. Everything is escaped. */
export function renderPlaces(entries: readonly DirectoryEntry[]): string {
  return `<ul class="peer-static-places">\n${entries.map(item).join('\n')}\n</ul>`;
}

function item(entry: DirectoryEntry): string {
  const parts = [
    `<strong>${escapeHtml(entry.name)}</strong>`,
    entry.organization,
    entry.temporarilyClosed ? say('placeClosed') : undefined,
    entry.privatePlace ? say('placePrivate') : undefined,
    ...entry.places.map(({ address }) =>
      address ? [...address.lines, address.city].filter(Boolean).join(', ') : undefined,
    ),
  ].flatMap((part, at) =>
    part === undefined || part === '' ? [] : [at === 0 ? part : escapeHtml(part)],
  );
  const links = [
    ...entry.phones.filter(({ kind }) => kind === 'voice' || kind === 'text').map(phoneLink),
    ...(entry.email === undefined ? [] : [link(emailHref(entry.email), entry.email)]),
    ...(entry.website === undefined
      ? []
      : [link(websiteHref(entry.website), websiteLabel(entry.website))]),
  ];
  return `  <li>${[...parts, ...links].join('<br>')}</li>`;
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
