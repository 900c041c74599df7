import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { close, search } from '../icons/first.ts';

/** Suggestions under a search box, by the combobox pattern of ARIA: the focus stays in the box. */
export interface ComboboxParts {
  /** Id of the option that the arrow keys are on. */
  readonly active?: string;
  key(event: KeyboardEvent): void;
  /** The focus left the box. */
  left(): void;
  /** `<ul role="listbox" id="suggestions">`; undefined: closed. */
  readonly options: TemplateResult | undefined;
}

export interface SearchParts {
  /** Unique in the root. */
  readonly id: string;
  /** The name of the box. */
  readonly label: string;
  /** What may be written: "Name, place or kind of help". */
  readonly hint: string;
  /** The name of the button that empties it. */
  readonly clear: string;
  readonly value: string;
  /** Called at every change, character by character. */
  typed(value: string): void;
  /** Called when the focus comes to the box. */
  entered?(): void;
  readonly combobox?: ComboboxParts | undefined;
}

/** A box to search in, with a button to empty it. Nothing that is written here is kept by the browser. */
export function searchbox(parts: SearchParts): TemplateResult {
  const { id, label, hint, clear, value, combobox } = parts;
  const isOpen = combobox?.options !== undefined;
  const written = (event: Event): void => parts.typed((event.target as HTMLInputElement).value);
  const empty = (event: Event): void => {
    parts.typed('');
    // The button disappears, so the focus moves to the box that a person types in.
    (event.currentTarget as Element).parentElement?.querySelector('input')?.focus();
  };
  return html`<div class="searchbox">
    ${icon(search)}
    <input
      class="box"
      id=${id}
      type=${parts.entered ? 'text' : 'search'}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      aria-label=${label}
      placeholder=${hint}
      role=${parts.entered ? 'combobox' : nothing}
      aria-autocomplete=${parts.entered ? 'list' : nothing}
      aria-expanded=${parts.entered ? String(isOpen) : nothing}
      aria-controls=${isOpen ? 'suggestions' : nothing}
      aria-activedescendant=${combobox?.active ?? nothing}
      .value=${value}
      @input=${written}
      @focus=${() => parts.entered?.()}
      @blur=${() => combobox?.left()}
      @keydown=${(event: KeyboardEvent) => combobox?.key(event)}
    />
    ${
      value === ''
        ? nothing
        : html`<button type="button" aria-label=${clear} @click=${empty}>${icon(close)}</button>`
    }
    ${combobox?.options}
  </div>`;
}
