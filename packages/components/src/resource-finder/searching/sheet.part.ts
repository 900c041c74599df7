/** Every filter of the list. Loads when a person asks for it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryIndex, SearchResult } from '@peerkit/search';
import { button, submitButton } from '../../shared/blocks/button.templates.ts';
import { dialogTemplate } from '../../shared/blocks/dialog.templates.ts';
import { disclosure } from '../../shared/blocks/disclosure.templates.ts';
import { filterLabel, groupsOf, type FilterGroup } from './filters.ts';
import { say, type Words } from '../finder-words.ts';
import type { FinderKey } from '../locales/en.ts';
import type { PlaceKey } from '../locales/place.en.ts';
import { sheetEn, type SheetKey } from '../locales/sheet.en.ts';
import { withEnglish, type PlaceWords } from '../place/place-words.ts';
import type { FinderAction, FinderState } from '../resource-finder.state.ts';

export { openDialog } from '../../shared/blocks/dialog.templates.ts';
export { sheetStyleSheets } from './sheet.styles.ts';

/** More choices than this are behind a title that opens. */
const MOST_OPEN = 6;

export interface SheetView {
  readonly state: FinderState;
  readonly index: DirectoryIndex;
  readonly result: SearchResult;
  readonly words: PlaceWords;
  readonly act: (action: FinderAction) => void;
}

type SheetWords = Words<FinderKey | PlaceKey | SheetKey>;

const TITLES = {
  population: 'who',
  access: 'access',
  documents: 'sheet-documents',
  cost: 'sheet-cost',
  language: 'languages',
  delivery: 'how',
} as const satisfies Record<FilterGroup['branch'], PlaceKey | SheetKey>;

/** What is chosen counts at once: the list behind follows, and the button says how long it is. */
export function sheetTemplate(view: SheetView): TemplateResult {
  const { state, result, act } = view;
  const words = withEnglish(view.words, sheetEn);
  const groups = groupsOf(result, state.preset);
  const { total } = result;
  const show = total === 0 ? say(words, 'none') : say(words, 'sheet-show', { count: total });
  return dialogTemplate({
    id: 'filters',
    title: say(words, 'more-filters'),
    close: words.t('sheet-close'),
    content: html`<div class="groups">
      ${view.index.hasAges ? ageTemplate(view, words) : nothing}
      ${groups.map((group) => groupTemplate(group, view, words))}
    </div>`,
    actions: html`<span role="status" class="visually-hidden">${show}</span> ${submitButton(show)}
      ${
        state.filters.length === 0
          ? nothing
          : button(
              say(words, 'sheet-clear'),
              (event) => {
                // The button goes; the focus stays in the sheet.
                (event.target as Element).closest('dialog')?.querySelector('h2')?.focus();
                act({ do: 'narrow', to: { filters: [] } });
              },
              'plain',
            )
      }`,
  });
}

const AGE = 'age.';

/** Only a number that is typed: it stays on the page, like all that is. */
function ageTemplate({ state, act }: SheetView, words: SheetWords): TemplateResult {
  const known = state.filters.find((code) => code.startsWith(AGE))?.slice(AGE.length) ?? '';
  const take = (event: Event): void => {
    const age = (event.target as HTMLInputElement).value;
    const others = state.filters.filter((code) => !code.startsWith(AGE));
    const isAge = /^\d{1,3}$/.test(age);
    act({ do: 'narrow', to: { filters: isAge ? [...others, `${AGE}${age}`] : others } });
  };
  return html`<label class="age">
    <span>${say(words, 'sheet-age')}</span>
    <input
      id="age"
      type="text"
      inputmode="numeric"
      maxlength="3"
      autocomplete="off"
      .value=${known}
      @input=${take}
    />
  </label>`;
}

function groupTemplate(
  { branch, facets }: FilterGroup,
  { state, act }: SheetView,
  words: SheetWords,
): TemplateResult {
  const title = say(words, TITLES[branch]);
  const pick = (event: Event): void => {
    const { checked, value } = event.target as HTMLInputElement;
    const others = state.filters.filter((code) => code !== value);
    act({ do: 'narrow', to: { filters: checked ? [...others, value] : others } });
  };
  const choices = html`<div class="choices" @input=${pick}>
    ${facets.map(
      (facet) =>
        html`<label class="choice">
          <input
            type="checkbox"
            value=${facet.code}
            .checked=${state.filters.includes(facet.code)}
            ?disabled=${facet.count === 0 && !state.filters.includes(facet.code)}
          />
          <span
            >${say(words, 'sheet-option', { label: filterLabel(facet, words), count: facet.count })}</span
          >
        </label>`,
    )}
  </div>`;
  if (facets.length <= MOST_OPEN) {
    return html`<fieldset>
      <legend><h3>${title}</h3></legend>
      ${choices}
    </fieldset>`;
  }
  return html`<fieldset aria-label=${words.t(TITLES[branch])}>
    ${disclosure(title, choices)}
  </fieldset>`;
}
