import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../shared/blocks/button.templates.ts';
import {
  controlId,
  describedBy,
  fieldAround,
  fieldNotes,
  type FieldParts,
} from '../shared/blocks/field.templates.ts';
import type { Content, Words } from '../shared/blocks/words.ts';
import { icon } from '../shared/icons/icon.ts';
import { minus, plus } from '../shared/icons/ui.ts';
import { marked } from '../shared/i18n/marked.ts';
import type { Localizer } from '../shared/i18n/localizer.ts';
import type { RareKey } from './locales/rare.en.ts';

/** What every control that only some forms have is drawn from. */
export interface RareParts extends FieldParts {
  readonly value: string;
  readonly words: Localizer<RareKey>;
  answered(value: string): void;
}

export interface TallyParts extends RareParts {
  /** The largest number. */
  readonly most: number;
}

/** A number between two buttons that a thumb can hit; a large one can be typed. */
export function tallyField(parts: TallyParts): TemplateResult {
  const { id, label, isHeading, error, most, value, words } = parts;
  const count = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  const to = (next: number): void => parts.answered(next > 0 ? String(Math.min(next, most)) : '');
  const named = (sign: Content, what: Words): Content =>
    html`${sign}<span class="visually-hidden">${what} ${label}</span>`;
  const name = html`<label class="label" for=${controlId(id)}>${label}</label>`;
  return fieldAround(
    parts,
    html`${isHeading ? html`<h2 tabindex="-1">${name}</h2>` : name} ${fieldNotes(parts)}
      <div class="tally">
        ${button(named(icon(minus), marked(words.localized('tally.less'))), () => to(count - 1), 'line')}
        <input
          class="box"
          id=${controlId(id)}
          inputmode="numeric"
          autocomplete="off"
          placeholder="0"
          aria-describedby=${describedBy(parts)}
          aria-invalid=${error ? 'true' : nothing}
          .value=${value}
          @input=${(event: Event) => parts.answered((event.target as HTMLInputElement).value)}
        />
        ${button(named(icon(plus), marked(words.localized('tally.more'))), () => to(count + 1), 'line')}
        <span class="visually-hidden" role="status">${count} ${label}</span>
      </div>`,
  );
}
