import type { Phone } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';
import { say } from '../text/say.ts';

/** Places as a plain list that needs no script and no style. Everything is escaped. */
export function renderPlaces(entries: readonly DirectoryEntry[]): string {
  return `<ul class="peer-static-places">\n${entries.map(item).join('\n')}\n</ul>`;
}

function item(entry: DirectoryEntry): string {
  const parts = [
    `<strong>${escape(entry.name)}</strong>`,
    entry.organization,
    entry.temporarilyClosed ? say('placeClosed') : undefined,
    entry.privatePlace ? say('placePrivate') : undefined,
    ...entry.places.map(({ address }) =>
      address ? [...address.lines, address.city].filter(Boolean).join(', ') : undefined,
    ),
  ].flatMap((part, at) =>
    part === undefined || part === '' ? [] : [at === 0 ? part : escape(part)],
  );
  const links = [
    ...entry.phones.filter(({ kind }) => kind === 'voice' || kind === 'text').map(phoneLink),
    ...(entry.email === undefined ? [] : [link(`mailto:${entry.email}`, entry.email)]),
    ...(isWebAddress(entry.website) ? [link(entry.website, hostOf(entry.website))] : []),
  ];
  return `  <li>${[...parts, ...links].join('<br>')}</li>`;
}

function phoneLink({ number, extension, kind }: Phone): string {
  const digits = dialled(number);
  const href = kind === 'text' ? `sms:${digits}` : `tel:${digits}`;
  const words = kind === 'text' ? say('placeText', { number }) : number;
  const more = extension === undefined ? '' : ` ${say('placeExtension', { extension })}`;
  return link(href, words + more);
}

/** What a phone dials. "227 531 106/7" names two lines, the first is dialled; "030/1234567" is one. */
function dialled(number: string): string {
  const digits = (text: string) => text.replace(/[^+\d]/g, '');
  const first = digits(number.split('/', 1)[0] ?? '');
  return first.length >= 7 ? first : digits(number);
}

function link(href: string, words: string): string {
  return `<a href="${escape(href)}">${escape(words)}</a>`;
}

function isWebAddress(address: string | undefined): address is string {
  return (
    address !== undefined && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
  );
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
