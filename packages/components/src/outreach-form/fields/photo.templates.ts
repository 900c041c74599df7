import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { button } from '../../shared/blocks/button.templates.ts';
import { controlId, describedBy, fieldAround } from '../../shared/blocks/field.templates.ts';
import { marked } from '../../shared/i18n/marked.ts';
import { icon } from '../../shared/icons/icon.ts';
import { trash } from '../../shared/icons/ui.ts';
import { report } from '../load-once.ts';
import { MOST_MB, showPhoto } from './photo.ts';
import type { PhotoWork } from './photo-work.ts';
import { notesTemplate, withProblem, type RareParts } from './rare-notes.templates.ts';

interface PhotoParts extends RareParts {
  readonly work: PhotoWork;
  /** It may be on another page by then. */
  readonly answeredLate: (address: string) => void;
}

/** One photo: choose or take it, see what is sent, take it away again. */
export function photoField(parts: PhotoParts): TemplateResult {
  const { id, label, isHeading, value, words, work } = parts;
  const say = (key: Parameters<typeof words.localized>[0], params?: { max: number }) =>
    marked(words.localized(key, params));
  const around = withProblem(parts, work.problem && say(work.problem, { max: MOST_MB }));
  const isShown = value !== '';
  const name = html`<label class="label" for=${controlId(id)}>${label}</label>`;
  const picked = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    work.take(file, parts.answeredLate);
    // Nothing stays of the file, not even its name.
    input.value = '';
    parts.answered('');
  };
  const remove = (): void => parts.answered('');
  return fieldAround(
    around,
    html`${isHeading ? html`<h2 tabindex="-1">${name}</h2>` : name} ${notesTemplate(around)}
      <p class="hint">${say('photo.about')}</p>
      <div role="status">
        ${work.making ? html`<p>${say('photo.making')}</p>` : nothing}
        ${isShown ? photoTemplate(value, words.t('photo.shown')) : nothing}
      </div>
      <div class="row">
        <input
          class=${isShown || work.making ? 'visually-hidden' : 'box'}
          id=${controlId(id)}
          type="file"
          accept="image/*"
          aria-describedby=${describedBy(around)}
          aria-invalid=${around.error ? 'true' : nothing}
          @change=${picked}
        />
        ${
          isShown || work.making
            ? html`<label class="button line" for=${controlId(id)}>${say('photo.other')}</label>`
            : nothing
        }
        ${isShown ? button(html`${icon(trash)} ${say('photo.remove')}`, remove, 'line') : nothing}
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
