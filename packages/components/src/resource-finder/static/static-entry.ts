import { emailHref, phoneHref, websiteHref, websiteLabel, type Phone } from '@peerkit/model';
import type { DirectoryEntry, EntryPlace } from '@peerkit/search';
import { kindNames } from '../finder-words.ts';
import { termLabel } from '../results/term-words.ts';
import type { EntryView } from './entry-view.ts';
import { joined, tag, type Child, type Html } from './html.ts';
import { dayIn, factsOf, newsOf } from './static-facts.ts';
import { say } from './static-words.ts';

/** One entry as an item of a list. */
export function entryItem(entry: DirectoryEntry, view: EntryView): Html {
  const { words, own, isWhole } = view;
  const { name, organization, alternateName, description, assured, email, website } = entry;
  const kinds = kindNames(entry, (code) => termLabel(code, words));
  const line = (...children: readonly Child[]): Html => tag('p', {}, ...children);
  const strong = (child: Html): Html => line(tag('strong', {}, child));
  const given = (text: string | undefined): Html | undefined =>
    text === undefined || text === name ? undefined : line(own(text));
  return tag(
    'li',
    // What the finder writes into the address leads here where no script runs.
    { id: `service/${entry.id}` },
    // On a page of its own there is only the title above.
    tag(isWhole ? 'h2' : 'h3', {}, own(name)),
    isWhole ? given(alternateName) : undefined,
    line(joined(' · ', kinds)),
    given(organization),
    entry.places.map((place) => line(whereOf(place, view))),
    entry.places.length === 0 ? line(joined(', ', entry.areas.map(own))) : undefined,
    entry.privatePlace ? line(say(words, 'place-private')) : undefined,
    entry.temporarilyClosed ? strong(say(words, 'closed')) : undefined,
    (entry.reported ?? []).map(({ kind, date }) =>
      strong(say(words, `reported-${kind}`, { date: dayIn(date, words) })),
    ),
    newsOf(entry, view).map((news) => line(news)),
    entry.phones
      .filter(({ kind }) => isWhole || kind === 'voice' || kind === 'text')
      .map((phone) => line(phoneIn(phone, view))),
    email === undefined ? undefined : line(say(words, 'email'), ' ', link(emailHref(email), email)),
    website === undefined
      ? undefined
      : line(say(words, 'website'), ' ', link(websiteHref(website), websiteLabel(website))),
    isWhole ? given(description) : undefined,
    tag('dl', {}, factsOf(entry, view)),
    assured === undefined
      ? undefined
      : line(tag('small', {}, say(words, 'checked', { date: dayIn(assured, words) }))),
  );
}

function whereOf({ kind, name, address }: EntryPlace, { words, own }: EntryView): Html {
  if (address === undefined) return tag('', {}, name === undefined ? undefined : own(name));
  const { lines, city, region, postalCode } = address;
  const town = [city, region, postalCode].filter((part) => part !== undefined).join(' ');
  const parts = [kind === 'postal' ? undefined : name, ...lines, town];
  const where = joined(
    ', ',
    parts.map((part) => (part === undefined || part === '' ? undefined : own(part))),
  );
  return kind === 'postal' ? tag('', {}, say(words, 'place-postal'), ': ', where) : where;
}

const VERBS = { voice: 'call', text: 'text', fax: 'fax', tty: 'tty' } as const;

function phoneIn(phone: Phone, { words, own }: EntryView): Html {
  const { number, extension, kind, label } = phone;
  const shown =
    extension === undefined ? number : `${number} ${words.t('extension', { extension })}`;
  return tag(
    '',
    {},
    say(words, VERBS[kind]),
    ' ',
    link(phoneHref(phone), shown),
    label === undefined ? undefined : [' (', own(label), ')'],
  );
}

/** Without anything sure to link to, the words alone. No site learns where its reader comes from. */
function link(href: string | undefined, text: string): Html {
  return tag(href === undefined ? '' : 'a', { href, rel: relOf(href) }, tag('bdi', {}, text));
}

function relOf(href: string | undefined): string | undefined {
  return href?.startsWith('http') ? 'noreferrer' : undefined;
}
