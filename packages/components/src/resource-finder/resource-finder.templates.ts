import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '@peerkit/model';
import type { DirectoryEntry, Facet, SearchResult } from '@peerkit/search';
import { button } from '../shared/blocks/button.templates.ts';
import { disclosure } from '../shared/blocks/disclosure.templates.ts';
import { kindsOf, own, say, termLabel, type Words } from './finder-words.ts';
import {
  isNarrowed,
  lostRecords,
  type FinderAction,
  type FinderState,
} from './resource-finder.state.ts';

export interface ListView {
  readonly state: FinderState;
  readonly result: SearchResult;
  readonly words: Words;
  readonly act: (action: FinderAction) => void;
}

/** Search box, filter, results. */
export function listTemplate(view: ListView): TemplateResult {
  const { state, result, words } = view;
  if (state.index?.entries.length === 0) {
    return html`<p>${say(words, 'empty')}</p>
      ${lostTemplate(state.problems, words)}`;
  }
  return html`${searchTemplate(view)}
    <p class="strong">${say(words, 'count', { count: result.total })}</p>
    ${result.total === 0 ? noneTemplate(view) : resultsTemplate(view)}
    ${lostTemplate(state.problems, words)}`;
}

function searchTemplate({ state, result, words, act }: ListView): TemplateResult {
  const search = (event: Event): void =>
    act({ do: 'search', text: (event.target as HTMLInputElement).value });
  const filter = (event: Event): void =>
    act({ do: 'filter', kind: (event.target as HTMLSelectElement).value });
  return html`<form
    role="search"
    autocomplete="off"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="field">
      <label class="label" for="text">${say(words, 'search')}</label>
      <input
        id="text"
        class="box"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${state.text}
        @input=${search}
      />
    </div>
    ${
      result.facets.length === 0
        ? nothing
        : html`<div class="field">
            <label class="label" for="kind">${say(words, 'kind')}</label>
            <select id="kind" class="box" @input=${filter}>
              <option value="" .selected=${state.kind === ''}>${words.t('kind-all')}</option>
              ${labelled(result.facets, words).map(
                ({ code, label, count }) =>
                  html`<option value=${code} .selected=${state.kind === code}>
                    ${words.t('kind-option', { label, count })}
                  </option>`,
              )}
            </select>
          </div>`
    }
  </form>`;
}

function labelled(facets: readonly Facet[], words: Words): readonly (Facet & { label: string })[] {
  const { compare } = new Intl.Collator(words.language);
  return facets
    .map((facet) => ({ ...facet, label: termLabel(facet.code, words) }))
    .sort((a, b) => compare(a.label, b.label));
}

function noneTemplate({ state, words, act }: ListView): TemplateResult {
  return html`<p>${say(words, 'none')}</p>
    ${isNarrowed(state) ? button(say(words, 'clear'), () => act({ do: 'clear' })) : nothing}`;
}

function resultsTemplate({ state, result, words, act }: ListView): TemplateResult {
  const hits = result.hits.slice(0, state.shown);
  return html`<ul class="results">
      ${hits.map(({ entry }) => resultTemplate(entry, state, words, act))}
    </ul>
    ${
      result.total > hits.length
        ? html`<p>${say(words, 'shown', { shown: hits.length, count: result.total })}</p>
            ${button(say(words, 'more'), () => act({ do: 'more' }))}`
        : nothing
    }`;
}

function resultTemplate(
  entry: DirectoryEntry,
  { index }: FinderState,
  words: Words,
  act: ListView['act'],
): TemplateResult {
  const kinds = kindsOf(entry.terms);
  const where = [...new Set([...entry.areas, ...entry.places.map((place) => place.address?.city)])];
  return html`<li class="card">
    <h3>
      <button
        type="button"
        class="open"
        data-id=${entry.id}
        lang=${index?.language ?? nothing}
        @click=${() => act({ do: 'open', id: entry.id })}
      >
        ${own(entry.name)}
      </button>
    </h3>
    ${entry.temporarilyClosed ? html`<p class="notice warning strong">${say(words, 'closed')}</p>` : nothing}
    ${lineTemplate([entry.organization], 'strong')} ${lineTemplate(where, 'quiet')}
    ${
      kinds.length === 0
        ? nothing
        : html`<ul class="kinds">
            ${kinds.map((code) => html`<li class="chip">${termLabel(code, words)}</li>`)}
          </ul>`
    }
  </li>`;
}

function lineTemplate(
  parts: readonly (string | undefined)[],
  name: string,
): TemplateResult | typeof nothing {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? nothing : html`<p class=${name}>${own(known.join(' · '))}</p>`;
}

function lostTemplate(problems: readonly Problem[], words: Words): TemplateResult | typeof nothing {
  const lost = lostRecords(problems);
  if (lost.length === 0) return nothing;
  const count = new Set(lost.map((problem) => problem.record)).size;
  return disclosure(
    say(words, 'lost', { count }),
    html`<ul class="results">
      ${lost.map(
        ({ record, field, message }) =>
          html`<li>
            <dl>
              <dt>${say(words, 'lost-record')}</dt>
              <dd>${record}</dd>
              ${
                field === ''
                  ? nothing
                  : html`<dt>${say(words, 'lost-field')}</dt>
                      <dd>${field}</dd>`
              }
              <dt>${say(words, 'lost-advice')}</dt>
              <dd lang="en">${message}</dd>
            </dl>
          </li>`,
      )}
    </ul>`,
  );
}
