import { emailHref, phoneHref, websiteHref } from '@peerkit/model';
import { Failure } from '../failure.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** Who hands the guide out, in their own words. */
export interface Who {
  /** What people call the agency. */
  readonly name?: string;
  /** A line about it. */
  readonly about?: string;
  /** A phone number, an email address, or the address of a page. */
  readonly contact?: string;
}

/** More is no line any more: it would be a page of its own. */
const MOST = 200;

/**
 * Who hands the guide out, as a footer: below the guide, so that nothing comes before the first thing to do.
 * Empty where no name was given.
 *
 * @throws {Failure} `whoNeedsName`, `badWho` or `badContact`
 */
export function renderWho({ name, about, contact }: Who): string {
  if (name === undefined) {
    if (about === undefined && contact === undefined) return '';
    throw new Failure('whoNeedsName');
  }
  const lines = [`<strong>${line('--name', name)}</strong>`];
  if (about !== undefined) lines.push(line('--about', about));
  if (contact !== undefined) lines.push(link(contact));
  return `<footer>${lines.map((text) => `<p>${text}</p>`).join('')}</footer>`;
}

function line(option: string, text: string): string {
  const words = text.trim();
  if (words === '' || words.length > MOST || /\p{C}/u.test(words)) {
    throw new Failure('badWho', { option, most: MOST });
  }
  return escapeHtml(words);
}

/** Only what opens: somebody who needs it has no time for a dead line. */
function link(contact: string): string {
  const words = contact.trim();
  const href =
    emailHref(words) ?? websiteHref(words) ?? phoneHref({ number: words, kind: 'voice' });
  if (href === undefined) throw new Failure('badContact', { value: contact });
  return `<a href="${escapeHtml(href)}">${line('--contact', words)}</a>`;
}
