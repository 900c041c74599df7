import type { TallyField } from '@peerkit/forms';
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
import type { FormWords } from './outreach-form.words.ts';

export interface TallyParts extends FieldParts {
  readonly field: TallyField;
  readonly value: string;
  readonly words: FormWords;
  counted(value: string): void;
}

/** A number between two buttons that a thumb can hit; a large one can be typed. */
export function tallyField(parts: TallyParts): TemplateResult {
  const { id, label, isHeading, error, field, value, words } = parts;
  const count = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  const to = (next: number): void =>
    parts.counted(next > 0 ? String(Math.min(next, field.most)) : '');
  const named = (sign: Content, what: Words): Content =>
    html`${sign}<span class="visually-hidden">${what} ${label}</span>`;
  const name = html`<label class="label" for=${controlId(id)}>${label}</label>`;
  return fieldAround(
    parts,
    html`${isHeading ? html`<h2 tabindex="-1">${name}</h2>` : name} ${fieldNotes(parts)}
      <div class="tally">
        ${button(named(icon(minus), words.say('tally.less')), () => to(count - 1), 'line')}
        <input
          class="box"
          id=${controlId(id)}
          inputmode="numeric"
          autocomplete="off"
          placeholder="0"
          aria-describedby=${describedBy(parts)}
          aria-invalid=${error ? 'true' : nothing}
          .value=${value}
          @input=${(event: Event) => parts.counted((event.target as HTMLInputElement).value)}
        />
        ${button(named(icon(plus), words.say('tally.more')), () => to(count + 1), 'line')}
        <span class="visually-hidden" role="status">${count} ${label}</span>
      </div>`,
  );
}
