import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { button } from '../shared/blocks/button.templates.ts';
import {
  controlId,
  describedBy,
  fieldAround,
  fieldNotes,
} from '../shared/blocks/field.templates.ts';
import { marked } from '../shared/i18n/marked.ts';
import { icon } from '../shared/icons/icon.ts';
import { trash } from '../shared/icons/ui.ts';
import { report } from './load-once.ts';
import { MOST_MB, showPhoto, smallPhoto, type PhotoProblem } from './photo.ts';
import type { RareParts } from './tally.templates.ts';

interface PhotoParts extends RareParts {
  /** Draws again. */
  show(): void;
}

/** What was wrong with the last file, by field: known only here, since nothing of it is an answer. */
const problems = new WeakMap<RareParts['words'], PhotoProblem>();

/** One photo: choose or take it, see what is sent, take it away again. */
export function photoField(parts: PhotoParts): TemplateResult {
  const { id, label, isHeading, value, words } = parts;
  const say = (key: Parameters<typeof words.localized>[0], params?: { max: number }) =>
    marked(words.localized(key, params));
  const problem = value === '' ? problems.get(words) : undefined;
  const error = problem && say(problem, { max: MOST_MB });
  const around = { ...parts, ...(error && { error }) };
  const name = html`<label class="label" for=${controlId(id)}>${label}</label>`;
  const picked = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const photo = await smallPhoto(file);
    // Nothing stays of the file, not even its name.
    input.value = '';
    if (typeof photo === 'string') parts.answered(photo);
    else {
      problems.set(words, photo.problem);
      parts.show();
    }
  };
  const remove = (): void => {
    problems.delete(words);
    parts.answered('');
  };
  return fieldAround(
    around,
    html`${isHeading ? html`<h2 tabindex="-1">${name}</h2>` : name} ${fieldNotes(around)}
      <p class="hint">${say('photo.about')}</p>
      <input
        class="box"
        id=${controlId(id)}
        type="file"
        accept="image/*"
        aria-describedby=${describedBy(around)}
        aria-invalid=${error ? 'true' : nothing}
        @change=${(event: Event) => void picked(event).catch(report)}
      />
      <div role="status">
        ${
          value === ''
            ? nothing
            : html`${photoTemplate(value, words.t('photo.shown'))}
              ${button(html`${icon(trash)} ${say('photo.remove')}`, remove, 'line')}`
        }
      </div>`,
  );
}

/** A photo as it is sent. */
export function photoTemplate(address: string, name: string): TemplateResult {
  return html`<canvas
    class="photo"
    role="img"
    aria-label=${name}
    ${ref((canvas) => {
      if (canvas instanceof HTMLCanvasElement) showPhoto(address, canvas).catch(report);
    })}
  ></canvas>`;
}
