import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/blocks/button.templates.ts';
import { controlId, describedBy, fieldAround } from '../../shared/blocks/field.templates.ts';
import type { Content, Words } from '../../shared/blocks/words.ts';
import { icon } from '../../shared/icons/icon.ts';
import { minus, plus } from '../../shared/icons/ui.ts';
import { marked } from '../../shared/i18n/marked.ts';
import { notesTemplate, withProblem, type RareParts } from './rare-notes.templates.ts';

export interface TallyParts extends RareParts {
  /** The largest number. */
  readonly most: number;
  /** The fields where somebody wanted to count on from a text that is no such number. */
  readonly stuck: Set<string>;
  /** Draws again. */
  show(): void;
}

/** A number between two buttons that a thumb can hit; a large one can be typed. */
export function tallyField(parts: TallyParts): TemplateResult {
  const { id, label, isHeading, most, value, words, stuck } = parts;
  const typed = value.trim();
  // Text that is not such a number stays until the person changes it.
  const count = /^\d{0,9}$/.test(typed) ? Number(typed) : NaN;
  const isRight = count <= most;
  if (isRight) stuck.delete(id);
  const by = (more: number): void => {
    if (!isRight) stuck.add(id);
    else parts.answered(count + more > 0 ? String(Math.min(count + more, most)) : '');
    parts.show();
  };
  const wrong = () =>
    count > most ? parts.say('error.too-large', { max: most }) : parts.say('error.number');
  const named = (symbol: Content, what: Words): Content =>
    html`${symbol}<span class="visually-hidden">${what} ${label}</span>`;
  const name = html`<label class="label" for=${controlId(id)}>${label}</label>`;
  const around = withProblem(parts, stuck.has(id) && !parts.error ? wrong() : undefined);
  return fieldAround(
    around,
    html`${isHeading ? html`<h2 tabindex="-1">${name}</h2>` : name} ${notesTemplate(around)}
      <div class="tally">
        ${button(named(icon(minus), marked(words.localized('tally.less'))), () => by(-1), 'line')}
        <input
          class="box"
          id=${controlId(id)}
          inputmode="numeric"
          autocomplete="off"
          placeholder="0"
          aria-describedby=${describedBy(around)}
          aria-invalid=${around.error ? 'true' : nothing}
          .value=${value}
          @input=${(event: Event) => parts.answered((event.target as HTMLInputElement).value)}
        />
        ${button(named(icon(plus), marked(words.localized('tally.more'))), () => by(1), 'line')}
        <span class="visually-hidden" role="status"
          >${isRight ? html`${count} ${label}` : nothing}</span
        >
      </div>`,
  );
}
