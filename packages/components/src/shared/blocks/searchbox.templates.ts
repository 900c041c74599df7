import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { close, search } from '../icons/first.ts';

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
}

/** A box to search in, with a button to empty it. Nothing that is written here is kept by the browser. */
export function searchbox(parts: SearchParts): TemplateResult {
  const { id, label, hint, clear, value } = parts;
  const written = (event: Event): void => parts.typed((event.target as HTMLInputElement).value);
  const empty = (event: Event): void => {
    parts.typed('');
    // The button goes; the focus stays where a person goes on writing.
    (event.currentTarget as Element).parentElement?.querySelector('input')?.focus();
  };
  return html`<div class="searchbox">
    ${icon(search)}
    <input
      class="box"
      id=${id}
      type="search"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      aria-label=${label}
      placeholder=${hint}
      .value=${value}
      @input=${written}
    />
    ${
      value === ''
        ? nothing
        : html`<button type="button" aria-label=${clear} @click=${empty}>${icon(close)}</button>`
    }
  </div>`;
}
