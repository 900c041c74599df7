import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex, EntryPlace } from '@peerkit/search';
import { button } from '../../shared/blocks/button.templates.ts';
import { note } from '../../shared/blocks/note.templates.ts';
import type { Content } from '../../shared/blocks/words.ts';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon } from '../../shared/icons/icon.ts';
import { access } from '../../shared/icons/pictures/places.ts';
import { back, check, location, mail, people, walk } from '../../shared/icons/ui.ts';
import type { Card } from '../results/cards.ts';
import { dayInWords } from '../hours/clock.ts';
import { alertWords, reportedTemplates, stateTemplate } from '../results/entry.templates.ts';
import { agesOf, labelsOf } from '../results/who.ts';
import { kindNames, ownIn, say, type Own } from '../finder-words.ts';
import { languageLabel, termLabel } from '../results/term-words.ts';
import type { PlaceWords } from './place-words.ts';
import type { FinderKey } from '../locales/en.ts';
import type { PlaceKey } from '../locales/place.en.ts';
import type { FinderAction } from '../resource-finder.state.ts';
import { contactTemplate } from './contact.templates.ts';
import { deedsTemplate, wayThereTemplate, type PlaceDeeds } from './deeds.templates.ts';
import { weekOf } from '../hours/week.ts';
import { weekTemplate } from '../hours/week.templates.ts';

export interface DetailView {
  readonly card: Card;
  readonly index: DirectoryIndex;
  readonly now: Instant;
  /** It is shown beside the list, which needs no way back. */
  readonly isBeside: boolean;
  /** What the way back is called, where it does not lead to the list. */
  readonly backWords?: Content | undefined;
  readonly deeds: PlaceDeeds | undefined;
  readonly words: PlaceWords;
  readonly act: (action: FinderAction) => void;
}

/** Everything known about one entry; first whether it is open and how to get in touch. */
export function detailTemplate(view: DetailView): TemplateResult {
  const { card, index, now, isBeside, backWords, words, act } = view;
  const { entry, alerts, clock } = card;
  const own = ownIn(index.language);
  const week = entry.hours && weekOf(entry.hours, clock.dayOf(now), index.holidays, index.language);
  return html`${
      isBeside
        ? nothing
        : html`<div class="back">
            ${button(html`${icon(back)} ${backWords ?? say(words, 'back')}`, () => act({ do: 'close' }), 'plain')}
          </div>`
    }
    <article class="detail">
      <header>
        <h2 class="title" tabindex="-1">${own(entry.name)}</h2>
        ${line(own, entry.alternateName)}
        ${line(own, entry.organization === entry.name ? undefined : entry.organization)}
        ${line(own, entry.program)} ${stateTemplate(card, words)} ${reportedTemplates(card, words)}
        ${line(own, entry.cost)}
        ${entry.privatePlace ? html`<p>${say(words, 'place-private')}</p>` : nothing}
      </header>
      ${alerts.map((alert) => note(alertWords(alert, words, own), 'warn'))}
      <div class="acts">${contactTemplate(card, words, own)} ${wayThereTemplate(entry, words)}</div>
      ${entry.details === undefined ? nothing : restTemplate(entry.details, view)}
      ${entry.description === undefined ? nothing : html`<p class="prose">${own(entry.description)}</p>`}
      <div class="cols">
        ${week === undefined ? nothing : weekTemplate(week, card, words, own)}
        ${whoTemplate(entry, words, own)} ${wayTemplate(entry, words, own)}
        ${goodTemplate(entry, words, own)}
      </div>
      ${deedsTemplate(entry, view.deeds, words)} ${checkedTemplate(view, own)}
    </article>`;
}

/** How it goes with what is not here yet. */
function restTemplate(
  state: NonNullable<DirectoryEntry['details']>,
  { words, act }: DetailView,
): TemplateResult {
  const text = say(words, `details-${state}`);
  const isFailed = state === 'failed';
  return html`<div role="status">
      ${isFailed ? note(text, 'warn') : html`<p class="quiet">${text}</p>`}
    </div>
    ${isFailed ? button(say(words, 'retry'), () => act({ do: 'again' }), 'line') : nothing}`;
}

function line(own: Own, text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<p>${own(text)}</p>`;
}

/** Lines, each with its icon, under a title. */
type Group = readonly [
  title: TemplateResult | string,
  lines: readonly (readonly [Glyph, Content])[],
];

/** Groups that belong together; nothing when all are empty. */
function part(...groups: readonly Group[]): TemplateResult | typeof nothing {
  const filled = groups.filter(([, lines]) => lines.length > 0);
  if (filled.length === 0) return nothing;
  return html`<section class="part">
    ${filled.map(
      ([title, lines]) =>
        html`<h3>${title}</h3>
          <ul>
            ${lines.map(([glyph, text]) => html`<li>${icon(glyph)} <span>${text}</span></li>`)}
          </ul>`,
    )}
  </section>`;
}

function whoTemplate(entry: DirectoryEntry, words: PlaceWords, own: Own): unknown {
  const { eligibility, documents } = entry;
  const ages = eligibility && agesOf(eligibility, words);
  const known: (readonly [Glyph, Content])[] = [];
  if (ages !== undefined) known.push([people, ages]);
  if (eligibility?.description !== undefined) known.push([check, own(eligibility.description)]);
  for (const label of labelsOf(entry, 'population.', words)) known.push([check, label]);
  return part(
    [say(words, 'who'), known],
    [say(words, 'bring'), documents.map((text) => [check, own(text)])],
  );
}

function wayTemplate(entry: DirectoryEntry, words: PlaceWords, own: Own): unknown {
  const lines = entry.places.flatMap((place) => placeLines(place, words, own));
  if (entry.areas.length > 0) {
    lines.push([location, html`${say(words, 'area')}: ${own(entry.areas.join(', '))}`]);
  }
  return part([say(words, 'travel'), lines]);
}

function placeLines(place: EntryPlace, words: PlaceWords, own: Own): (readonly [Glyph, Content])[] {
  const { name, kind, address, transportation, accessibility } = place;
  const town = [address?.city, address?.region, address?.postalCode].filter(
    (part) => part !== undefined,
  );
  const where = [name, ...(address?.lines ?? []), town.join(' ')].filter(
    (text): text is string => text !== undefined && text !== '',
  );
  const lines: (readonly [Glyph, Content])[] = [];
  if (where.length > 0) {
    const isPostal = kind === 'postal';
    lines.push([
      isPostal ? mail : location,
      html`${isPostal ? html`${say(words, 'place-postal')}: ` : nothing}${own(where.join(', '))}`,
    ]);
  }
  if (transportation !== undefined) lines.push([walk, own(transportation)]);
  if (accessibility !== undefined) lines.push([access, own(accessibility)]);
  return lines;
}

function goodTemplate(
  entry: DirectoryEntry,
  words: PlaceWords,
  own: Own,
): TemplateResult | typeof nothing {
  const rows = [
    row(
      words,
      'kind',
      kindNames(entry, (code) => termLabel(code, words)),
    ),
    row(words, 'how', labelsOf(entry, 'delivery.', words)),
    row(words, 'helpers', labelsOf(entry, 'role.', words)),
    row(
      words,
      'languages',
      entry.languages.map((code) => languageLabel(code, words)),
    ),
    row(words, 'apply', [entry.howToApply && own(entry.howToApply)]),
  ].filter((known) => known !== nothing);
  if (rows.length === 0) return nothing;
  return html`<section class="part">
    <h3>${say(words, 'good')}</h3>
    <dl>${rows}</dl>
  </section>`;
}

function row(
  words: PlaceWords,
  key: FinderKey | PlaceKey,
  lines: readonly (TemplateResult | string | undefined)[],
): TemplateResult | typeof nothing {
  const known = lines.filter((text) => text !== undefined && text !== '');
  if (known.length === 0) return nothing;
  return html`<div class="pair">
    <dt>${say(words, key)}</dt>
    ${known.map((text) => html`<dd class="prose">${text}</dd>`)}
  </div>`;
}

/** How fresh the entry is, and whose list it is in. */
function checkedTemplate(
  { card: { entry, clock }, index: { title }, now, words }: DetailView,
  own: Own,
): TemplateResult {
  const date = entry.assured && dayInWords(words.language, entry.assured, 'short');
  const printed = dayInWords(words.language, clock.dayOf(now), 'short');
  return html`<p class="small checked">
      ${date ? html`${say(words, 'checked', { date })}.` : say(words, 'unchecked')}
      ${title === undefined ? nothing : html`${say(words, 'list')} ${own(title)}.`}
      ${say(words, 'can-change')}
    </p>
    <p class="small on-paper">${say(words, 'printed', { date: printed ?? '' })}</p>`;
}
