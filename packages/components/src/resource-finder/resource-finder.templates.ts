import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Problem } from '@peerkit/model';
import type { DirectoryEntry, Facet, SearchResult } from '@peerkit/search';
import { kindsOf, termLabel, type Words } from './finder-words.ts';
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
    return html`<p>${words.t('empty')}</p>
      ${lostTemplate(state.problems, words)}`;
  }
  return html`${searchTemplate(view)}
    <p class="count">${words.t('count', { count: result.total })}</p>
    ${result.total === 0 ? noneTemplate(view) : resultsTemplate(view)}
    ${lostTemplate(state.problems, words)}`;
}

function searchTemplate({ state, result, words, act }: ListView): TemplateResult {
  const search = (event: Event): void => {
    // What is typed here is nobody's business but this element's.
    event.stopPropagation();
    act({ do: 'search', text: (event.target as HTMLInputElement).value });
  };
  const filter = (event: Event): void => {
    event.stopPropagation();
    act({ do: 'filter', kind: (event.target as HTMLSelectElement).value });
  };
  return html`<form
    role="search"
    @submit=${(event: Event) => event.preventDefault()}
    @beforeinput=${(event: Event) => event.stopPropagation()}
  >
    <div class="field">
      <label for="text">${words.t('search')}</label>
      <input
        id="text"
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
            <label for="kind">${words.t('kind')}</label>
            <select id="kind" @input=${filter}>
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
  return html`<p>${words.t('none')}</p>
    ${
      isNarrowed(state)
        ? html`<button type="button" class="button" @click=${() => act({ do: 'clear' })}>
            ${words.t('clear')}
          </button>`
        : nothing
    }`;
}

function resultsTemplate({ state, result, words, act }: ListView): TemplateResult {
  const hits = result.hits.slice(0, state.shown);
  return html`<ul class="results">
      ${hits.map(({ entry }) => resultTemplate(entry, state, words, act))}
    </ul>
    ${
      result.total > hits.length
        ? html`<p>${words.t('shown', { shown: hits.length, count: result.total })}</p>
            <button type="button" class="button" @click=${() => act({ do: 'more' })}>
              ${words.t('more')}
            </button>`
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
  const where = [...new Set([...entry.areas, ...entry.places.map((one) => one.address?.city)])];
  return html`<li>
    <h3>
      <button
        type="button"
        class="open"
        data-id=${entry.id}
        lang=${ifDefined(index?.language)}
        @click=${() => act({ do: 'open', id: entry.id })}
      >
        ${entry.name}
      </button>
    </h3>
    ${entry.temporarilyClosed ? html`<p class="notice">${words.t('closed')}</p>` : nothing}
    ${lineTemplate([entry.organization], 'organization')} ${lineTemplate(where, 'where')}
    ${
      kinds.length === 0
        ? nothing
        : html`<ul class="kinds">
            ${kinds.map((code) => html`<li>${termLabel(code, words)}</li>`)}
          </ul>`
    }
  </li>`;
}

function lineTemplate(
  parts: readonly (string | undefined)[],
  name: string,
): TemplateResult | typeof nothing {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? nothing : html`<p class=${name}>${said.join(' · ')}</p>`;
}

function lostTemplate(problems: readonly Problem[], words: Words): TemplateResult | typeof nothing {
  const lost = lostRecords(problems);
  if (lost.length === 0) return nothing;
  const count = new Set(lost.map((one) => one.record)).size;
  return html`<details class="lost">
    <summary>${words.t('lost', { count })}</summary>
    <ul>
      ${lost.map(
        ({ record, field, message }) =>
          html`<li>
            <dl>
              <dt>${words.t('lost-record')}</dt>
              <dd>${record}</dd>
              ${
                field === ''
                  ? nothing
                  : html`<dt>${words.t('lost-field')}</dt>
                      <dd>${field}</dd>`
              }
              <dt>${words.t('lost-advice')}</dt>
              <dd lang="en">${message}</dd>
            </dl>
          </li>`,
      )}
    </ul>
  </details>`;
}
