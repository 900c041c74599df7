import { html, nothing, type TemplateResult } from 'lit';
import { emailHref, phoneHref, websiteHref, websiteLabel, type Phone } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';
import type { Content } from '../../shared/blocks/words.ts';
import { linkButton } from '../../shared/blocks/button.templates.ts';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon } from '../../shared/icons/icon.ts';
import { link as chain, mail, phone as phoneGlyph } from '../../shared/icons/ui.ts';
import type { Card } from '../results/cards.ts';
import { isShort, numberOf, phoneAction } from '../results/entry.templates.ts';
import { say, type Own } from '../finder-words.ts';
import type { PlaceKey } from '../locales/place.en.ts';
import type { PlaceWords } from './place-words.ts';

/** First the call that the card offers, then every other way to reach somebody. */
export function contactTemplate(
  { entry, opening, action }: Card,
  words: PlaceWords,
  own: Own,
): TemplateResult | typeof nothing {
  const { phones, email, website } = entry;
  if (phones.length === 0 && email === undefined && website === undefined) return nothing;
  const first = action.phone ?? phones.find((phone) => phone.kind === 'voice' && phoneHref(phone));
  const { verb } = action;
  return html`<div class="ways-to">
    ${
      first === undefined
        ? nothing
        : phoneAction(
            verb === 'hours' || verb === 'details' ? 'call' : verb,
            first,
            words,
            own,
            opening.state === 'closed' ? 'soft' : 'action',
          )
    }
    ${first === undefined ? nothing : labelTemplate(first, own)}
    ${phones
      .filter((phone) => phone !== first)
      .map((phone) => html`${phoneTemplate(phone, words, own)} ${labelTemplate(phone, own)}`)}
    ${email === undefined && website === undefined ? nothing : addressesTemplate(entry, words)}
  </div>`;
}

/** What a number is for, where that is too long for a button. */
function labelTemplate({ label }: Phone, own: Own): TemplateResult | typeof nothing {
  return label === undefined || isShort(label) ? nothing : html`<p class="small">${own(label)}</p>`;
}

function phoneTemplate(phone: Phone, words: PlaceWords, own: Own): TemplateResult {
  const { kind } = phone;
  const href = phoneHref(phone);
  if (href !== undefined && (kind === 'voice' || kind === 'text')) {
    return phoneAction(kind === 'voice' ? 'call' : 'text', phone, words, own, 'soft');
  }
  const verb = say(words, kind === 'voice' ? 'call' : kind);
  return linkTemplate(href, phoneGlyph, verb, numberOf(phone, words));
}

/** A link made of a verb and its object, e.g. "Fax 519-555-0100"; the words alone where nothing is safe to link to. */
function linkTemplate(
  href: string | undefined,
  glyph: Glyph,
  verb: TemplateResult | string,
  text: Content,
  voice = '',
): TemplateResult {
  const inside = html`${icon(glyph)} <span>${verb} <bdi class=${voice}>${text}</bdi></span>`;
  return href === undefined
    ? html`<p class="unlinked">${inside}</p>`
    : linkButton(inside, href, 'soft');
}

/** "Email" and "Website". A raw address says little on a button: it is heard, and read on paper. */
function addressesTemplate({ email, website }: DirectoryEntry, words: PlaceWords): TemplateResult {
  const link = (href: string | undefined, glyph: Glyph, key: PlaceKey, text: string) =>
    linkTemplate(href, glyph, say(words, key), text, href === undefined ? '' : 'visually-hidden');
  return html`<div>
    ${email === undefined ? nothing : link(emailHref(email), mail, 'email', email)}
    ${website === undefined ? nothing : link(websiteHref(website), chain, 'website', websiteLabel(website))}
  </div>`;
}
