import { html, type TemplateResult } from 'lit';
import type { Instant, TermCode } from '@peerkit/model';
import type { SearchResult } from '@peerkit/search';
import { icon } from '../../shared/icons/icon.ts';
import { list } from '../../shared/icons/ui.ts';
import { kindsWithin } from './filters.ts';
import type { PlaceWords } from '../place/place-words.ts';
import { resultOf, type FinderAction, type FinderState } from '../resource-finder.state.ts';
import { termLabel } from '../results/term-words.ts';

export interface KindView {
  readonly state: FinderState;
  readonly result: SearchResult;
  readonly now: Instant;
  readonly words: PlaceWords;
  readonly act: (action: FinderAction) => void;
}

/** A choice of one kind of help, of those that the page is for. None where the list names no kinds. */
export function kindChip(view: KindView): TemplateResult[] {
  const { state, words, act } = view;
  const { kind } = state;
  const choices = choicesOf(view);
  if (choices.length === 0) return [];
  const isChosen = (codes: Choice['codes']): boolean =>
    kind === codes.join('\n') || codes.includes(kind);
  const all = words.t('kind-all');
  const nameOf = ({ label, count }: Choice): string => words.t('kind-option', { label, count });
  const chosen = choices.find(({ codes }) => isChosen(codes));
  const choose = (event: Event): void =>
    act({ do: 'narrow', to: { kind: (event.target as HTMLSelectElement).value } });
  return [
    html`<span class="pick chip ${kind === '' ? '' : 'chosen'}"
      >${icon(list)}<span aria-hidden="true">${chosen?.label ?? all}</span
      ><select id="kind" aria-label=${words.t('kind')} @input=${choose}>
        <option value="" .selected=${kind === ''}>${all}</option>
        ${choices.map(
          (choice) =>
            html`<option value=${choice.codes.join('\n')} .selected=${isChosen(choice.codes)}>
              ${nameOf(choice)}
            </option>`,
        )}
      </select></span
    >`,
  ];
}

/** What a person chooses: kinds of one name are one choice. */
interface Choice {
  readonly codes: readonly TermCode[];
  readonly label: string;
  readonly count: number;
}

const collators = new Map<string, Intl.Collator>();

function choicesOf({ state, result, now, words }: KindView): readonly Choice[] {
  const collator = collators.get(words.language) ?? new Intl.Collator(words.language);
  collators.set(words.language, collator);
  const choices = new Map<string, Choice>();
  for (const { code, count } of kindsWithin(result.facets, state.preset)) {
    const label = termLabel(code, words);
    const known = choices.get(label);
    const codes = [...(known?.codes ?? []), code];
    choices.set(label, { codes, label, count: known ? countOf(codes, state, result, now) : count });
  }
  return [...choices.values()].sort((a, b) => collator.compare(a.label, b.label));
}

/** Counts of a result, by kinds. */
const counts = new WeakMap<SearchResult, Map<string, number>>();

/** How many there are of any of some kinds: what is of two of them counts once. */
function countOf(
  codes: readonly TermCode[],
  state: FinderState,
  result: SearchResult,
  now: Instant,
): number {
  const known = counts.get(result) ?? new Map<string, number>();
  counts.set(result, known);
  const kind = codes.join('\n');
  const count = known.get(kind) ?? resultOf({ ...state, kind, shown: 0 }, now).total;
  known.set(kind, count);
  return count;
}
