import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { minus, plus } from '../icons/ui.ts';
import {
  controlId,
  describedBy,
  fieldAround,
  fieldNotes,
  type FieldParts,
} from './field.templates.ts';
import { readTally, stepTally, type TallyRange } from './tally.state.ts';

export interface TallyParts extends FieldParts, TallyRange {
  readonly count: number;
  /** Names of the buttons: "One less: Adults", "One more: Adults". */
  readonly less: string;
  readonly more: string;
  counted(count: number): void;
}

/** A field that counts. Arrow keys count too: the box is a native number input. */
export function tallyField(parts: TallyParts): TemplateResult {
  const { id, label, count, min, max, error } = parts;
  const step = (by: number) => () => parts.counted(stepTally(count, by, parts));
  const written = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const next = readTally(box.value, count, parts);
    // Anything that is not a count is reset: the box must not show a number other than the one we keep.
    if (box.value !== String(next)) box.value = String(next);
    parts.counted(next);
  };
  return fieldAround(
    parts,
    html`<label class="label" for=${controlId(id)}>${label}</label>
      ${fieldNotes(parts)}
      <div class="tally">
        <button type="button" class="button" aria-label=${parts.less} @click=${step(-1)}>
          ${icon(minus)}
        </button>
        <input
          class="box"
          id=${controlId(id)}
          type="number"
          inputmode="numeric"
          autocomplete="off"
          min=${min}
          max=${max}
          aria-describedby=${describedBy(parts)}
          aria-invalid=${error ? 'true' : nothing}
          .value=${String(count)}
          @change=${written}
        />
        <button type="button" class="button" aria-label=${parts.more} @click=${step(1)}>
          ${icon(plus)}
        </button>
      </div>`,
  );
}
