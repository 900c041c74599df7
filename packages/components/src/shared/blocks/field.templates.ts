import { html, nothing, type TemplateResult } from 'lit';
import type { Content, Words } from './words.ts';

/** Everything around a control, in one shadow root so that ids can refer to each other. */
export interface FieldParts {
  /** Unique in the root. */
  readonly id: string;
  readonly label: Words;
  /** The label is the heading of the view, since the field is its only question. */
  readonly isHeading?: boolean;
  readonly hint?: Words | undefined;
  /** What is wrong with the answer: see `fieldError`. */
  readonly error?: Content;
}

/** One line of text, or several. */
export interface TextParts extends FieldParts {
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'email' | 'search' | 'date' | undefined;
  /** HTML autofill token; `off` when absent, so that a shared device remembers nothing. */
  readonly autocomplete?: string | undefined;
  readonly isLong?: boolean;
  /** Called at every change, character by character. */
  typed(value: string): void;
}

/** The id of the control that gets the focus when a person goes to a field: the first of a group. */
export const controlId = (field: string): string => `f-${field}`;

/** A field with a text box. */
export function textField(parts: TextParts): TemplateResult {
  const { id, label, isHeading, isLong, error, value } = parts;
  const name = html`<label class="label" for=${controlId(id)}>${label}</label>`;
  const typed = (event: Event): void => parts.typed((event.target as HTMLInputElement).value);
  return fieldAround(
    parts,
    html`${isHeading ? html`<h2 tabindex="-1">${name}</h2>` : name} ${fieldNotes(parts)}
    ${
      isLong
        ? html`<textarea
            class="box"
            id=${controlId(id)}
            rows="4"
            autocomplete="off"
            aria-describedby=${describedBy(parts)}
            aria-invalid=${error ? 'true' : nothing}
            .value=${value}
            @input=${typed}
          ></textarea>`
        : html`<input
            class="box"
            id=${controlId(id)}
            type=${parts.type ?? 'text'}
            autocomplete=${parts.autocomplete ?? 'off'}
            aria-describedby=${describedBy(parts)}
            aria-invalid=${error ? 'true' : nothing}
            .value=${value}
            @input=${typed}
          />`
    }`,
  );
}

/** The frame of any field. */
export function fieldAround({ error }: FieldParts, content: Content): TemplateResult {
  return html`<div class="field ${error ? 'wrong' : ''}">${content}</div>`;
}

/** Hint and error, in that order, between the label and the control. */
export function fieldNotes({ id, hint, error }: FieldParts): TemplateResult {
  return html`${hint ? html`<p class="hint" id="h-${id}">${hint}</p>` : nothing}${
    error ? html`<p class="error" id="e-${id}">${error}</p>` : nothing
  }`;
}

/** For `aria-describedby`: the ids of what {@link fieldNotes} shows. */
export function describedBy({ id, hint, error }: FieldParts): string | typeof nothing {
  return [hint ? `h-${id}` : '', error ? `e-${id}` : ''].join(' ').trim() || nothing;
}
