import { html, type TemplateResult } from 'lit';
import type { Facet, SearchResult } from '@peerkit/search';
import { kindsWithin } from './filters.ts';
import type { PlaceWords } from './place-words.ts';
import type { FinderAction, FinderState } from './resource-finder.state.ts';
import { termLabel } from './term-words.ts';

export interface KindView {
  readonly state: FinderState;
  readonly result: SearchResult;
  readonly words: PlaceWords;
  readonly act: (action: FinderAction) => void;
}

/** A choice of one kind of help, of those that the page is for. None where the list names no kinds. */
export function kindChip({ state, result, words, act }: KindView): TemplateResult[] {
  const { kind, preset } = state;
  const facets = kindsWithin(result.facets, preset);
  if (facets.length === 0) return [];
  const choose = (event: Event): void =>
    act({ do: 'narrow', to: { kind: (event.target as HTMLSelectElement).value } });
  return [
    html`<select
      id="kind"
      class="chip ${kind === '' ? '' : 'chosen'}"
      aria-label=${words.t('kind')}
      @input=${choose}
    >
      <option value="" .selected=${kind === ''}>${words.t('kind-all')}</option>
      ${labelled(facets, words).map(
        ({ code, label, count }) =>
          html`<option value=${code} .selected=${kind === code}>
            ${words.t('kind-option', { label, count })}
          </option>`,
      )}
    </select>`,
  ];
}

const collators = new Map<string, Intl.Collator>();

function labelled(
  facets: readonly Facet[],
  words: PlaceWords,
): readonly (Facet & { label: string })[] {
  const collator = collators.get(words.language) ?? new Intl.Collator(words.language);
  collators.set(words.language, collator);
  return facets
    .map((facet) => ({ ...facet, label: termLabel(facet.code, words) }))
    .sort((a, b) => collator.compare(a.label, b.label));
}
