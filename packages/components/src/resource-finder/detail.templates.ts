import { html, nothing, type TemplateResult } from 'lit';
import {
  emailHref,
  phoneHref,
  websiteHref,
  websiteLabel,
  type Eligibility,
  type Phone,
} from '@peerkit/model';
import type { DirectoryEntry, EntryPlace } from '@peerkit/search';
import { button, linkButton } from '../shared/blocks/button.templates.ts';
import { kindsOf, languageLabel, own, say, spoken, termLabel, type Words } from './finder-words.ts';
import type { FinderAction } from './resource-finder.state.ts';

export interface DetailView {
  readonly entry: DirectoryEntry;
  /** BCP 47 language of the directory's texts. */
  readonly language: string | undefined;
  readonly words: Words;
  readonly act: (action: FinderAction) => void;
}

/** Everything known about one entry; first how to get in touch. */
export function detailTemplate({ entry, language, words, act }: DetailView): TemplateResult {
  const terms = (branch: string): TemplateResult[] =>
    entry.terms
      .filter((code) => code.startsWith(branch))
      .map((code) => spoken(words.language, termLabel(code, words)));
  return html`${button(say(words, 'back'), () => act({ do: 'close' }), 'plain')}
    <article class="stack detail" lang=${language ?? nothing}>
      <h2 tabindex="-1">${own(entry.name)}</h2>
      ${entry.alternateName === undefined ? nothing : html`<p>${own(entry.alternateName)}</p>`}
      ${entry.organization === undefined ? nothing : html`<p class="strong">${own(entry.organization)}</p>`}
      ${entry.program === undefined ? nothing : html`<p>${own(entry.program)}</p>`}
      ${entry.temporarilyClosed ? html`<p class="notice warning strong" lang=${words.language}>${say(words, 'closed')}</p>` : nothing}
      ${entry.description === undefined ? nothing : html`<p class="prose">${own(entry.description)}</p>`}
      ${contactTemplate(entry, words)}
      <dl>
        ${placesTemplate(entry, words)} ${row(words, 'area', entry.areas)}
        ${row(words, 'who', [...eligibilityLines(entry.eligibility, words), ...terms('population.')])}
        ${row(
          words,
          'kind',
          kindsOf(entry.terms).map((code) => spoken(words.language, termLabel(code, words))),
        )}
        ${row(words, 'how', terms('delivery.'))} ${row(words, 'helpers', terms('role.'))}
        ${row(words, 'apply', [entry.howToApply])} ${row(words, 'cost', [entry.cost])}
        ${row(words, 'bring', entry.documents)}
        ${row(
          words,
          'languages',
          entry.languages.map((code) => spoken(words.language, languageLabel(code, words))),
        )}
      </dl>
    </article>`;
}

type RowKey =
  | 'area'
  | 'who'
  | 'kind'
  | 'how'
  | 'helpers'
  | 'apply'
  | 'cost'
  | 'bring'
  | 'languages'
  | 'travel'
  | 'access';

function row(
  words: Words,
  key: RowKey,
  lines: readonly (TemplateResult | string | undefined)[],
): TemplateResult | typeof nothing {
  const known = lines.filter((line) => line !== undefined);
  if (known.length === 0) return nothing;
  return html`<div>
    <dt lang=${words.language}>${say(words, key)}</dt>
    ${known.map((line) => html`<dd class="prose">${own(line)}</dd>`)}
  </div>`;
}

function contactTemplate(
  { phones, email, website }: DirectoryEntry,
  words: Words,
): TemplateResult | typeof nothing {
  if (phones.length === 0 && email === undefined && website === undefined) return nothing;
  return html`<h3 lang=${words.language}>${say(words, 'contact')}</h3>
    <ul class="contact">
      ${phones.map((phone) => html`<li>${phoneTemplate(phone, words)}</li>`)}
      ${
        email === undefined
          ? nothing
          : html`<li>
              ${linkTemplate(emailHref(email), spoken(words.language, words.t('email')), email)}
            </li>`
      }
      ${
        website === undefined
          ? nothing
          : html`<li>
              ${linkTemplate(websiteHref(website), spoken(words.language, words.t('website')), websiteLabel(website))}
            </li>`
      }
    </ul>`;
}

const PHONE_VERBS = { voice: 'call', text: 'text', fax: 'fax', tty: 'tty' } as const;

function phoneTemplate(phone: Phone, words: Words): TemplateResult {
  const { number, extension, kind, label } = phone;
  const text =
    extension === undefined ? number : `${number} ${words.t('extension', { extension })}`;
  return html`${linkTemplate(phoneHref(phone), spoken(words.language, words.t(PHONE_VERBS[kind])), text)}
  ${label === undefined ? nothing : own(label)}`;
}

/** A link made of a verb and its object, e.g. "Call 211"; the words alone where there is nothing safe to link to. */
function linkTemplate(
  href: string | undefined,
  verb: TemplateResult | string,
  text: string,
): TemplateResult {
  const inside = html`<span>${verb}</span> <bdi>${text}</bdi>`;
  return href === undefined ? inside : linkButton(inside, href);
}

function placesTemplate(entry: DirectoryEntry, words: Words): unknown {
  return [
    ...entry.places.map((place) => placeTemplate(place, words)),
    entry.privatePlace
      ? html`<div>
          <dt lang=${words.language}>${say(words, 'place')}</dt>
          <dd lang=${words.language}>${say(words, 'place-private')}</dd>
        </div>`
      : nothing,
  ];
}

function placeTemplate(place: EntryPlace, words: Words): TemplateResult {
  const { name, kind, address, transportation, accessibility } = place;
  const town = [address?.city, address?.region, address?.postalCode].filter(
    (part) => part !== undefined,
  );
  const lines = [name, ...(address?.lines ?? []), town.join(' ')].filter(
    (line): line is string => line !== undefined && line !== '',
  );
  const title = kind === 'postal' ? 'place-postal' : 'place';
  return html`${
    lines.length === 0
      ? nothing
      : html`<div>
          <dt lang=${words.language}>${say(words, title)}</dt>
          <dd>
            <address>${lines.map((line) => html`<span>${own(line)}</span>`)}</address>
          </dd>
        </div>`
  }
  ${row(words, 'travel', [transportation])} ${row(words, 'access', [accessibility])}`;
}

function eligibilityLines(
  who: Eligibility | undefined,
  words: Words,
): (TemplateResult | string | undefined)[] {
  if (who === undefined) return [];
  const { minimumAge: from, maximumAge: to, description } = who;
  if (from !== undefined && to !== undefined) {
    return [spoken(words.language, words.t('ages-between', { from, to })), description];
  }
  if (from !== undefined)
    return [spoken(words.language, words.t('ages-from', { from })), description];
  if (to !== undefined) return [spoken(words.language, words.t('ages-to', { to })), description];
  return [description];
}
