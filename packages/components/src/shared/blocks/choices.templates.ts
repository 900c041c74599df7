import { html, nothing, type TemplateResult } from 'lit';
import {
  controlId,
  describedBy,
  fieldAround,
  fieldNotes,
  type FieldParts,
} from './field.templates.ts';
import type { Content, Words } from './words.ts';

export interface ChoicesParts extends FieldParts {
  readonly options: readonly {
    readonly value: string;
    readonly label: Words;
    /** A picture before the words; null keeps its room while it is being loaded. */
    readonly icon?: Content | null;
  }[];
  readonly chosen: readonly string[];
  /** More than one may be chosen. */
  readonly many: boolean;
  /** All that is chosen now, in the order of the options. */
  picked(chosen: readonly string[]): void;
}

/** A field with a list of choices: native radios or checkboxes, so every key works as people know it. */
export function choicesField(parts: ChoicesParts): TemplateResult {
  const { id, label, isHeading, error, many, chosen, options } = parts;
  const pick = (event: Event): void => {
    const { checked, value } = event.target as HTMLInputElement;
    const kept = (option: string): boolean =>
      option === value ? checked : many && chosen.includes(option);
    parts.picked(options.map((option) => option.value).filter(kept));
  };
  // A radio group is invalid as a whole; each checkbox may be marked on its own.
  const wrong = error ? 'true' : nothing;
  return fieldAround(
    parts,
    html`<fieldset
      role=${many ? 'group' : 'radiogroup'}
      aria-describedby=${describedBy(parts)}
      aria-invalid=${many ? nothing : wrong}
    >
      <legend>
        ${isHeading ? html`<h2 tabindex="-1">${label}</h2>` : html`<span class="label">${label}</span>`}
      </legend>
      ${fieldNotes(parts)}
      <div class="choices" @input=${pick}>
        ${options.map(
          (option, at) =>
            html`<label class="choice">
              <input
                id=${at === 0 ? controlId(id) : nothing}
                type=${many ? 'checkbox' : 'radio'}
                name=${id}
                value=${option.value}
                .checked=${chosen.includes(option.value)}
                aria-invalid=${many ? wrong : nothing}
              />
              ${option.icon === undefined ? nothing : html`<span class="sign">${option.icon}</span>`}
              <span>${option.label}</span>
            </label>`,
        )}
      </div>
    </fieldset>`,
  );
}
