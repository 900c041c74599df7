/** Of several messages that wait, one to delete: which form it is of, and since when. Loaded where there are several. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { disclosure } from '../../shared/blocks/disclosure.templates.ts';
import { Localizer } from '../../shared/i18n/localizer.ts';
import { marked } from '../../shared/i18n/marked.ts';
import { deleteTemplate } from './delete.templates.ts';
import { oneByOneEn, type OneByOneKey } from '../locales/one-by-one.en.ts';
import { loadForm } from '../outreach-form.locales.ts';
import type { FormWords } from '../outreach-form.words.ts';
import type { Earlier, Waiting } from './what-waits.ts';

/** What knows of them, and deletes. */
interface Session {
  readonly form: { readonly name: string };
  readonly earlier: Earlier;
  readonly earlierMessages: { readonly waiting: Waiting | undefined };
}

/** Deletes those that waited, and keeps the focus where something is said of them. */
type Discard = (ids: readonly string[], event: Event) => void;

export interface OneByOne {
  template(session: Session, words: FormWords, discard: Discard): TemplateResult | typeof nothing;
}

export function oneByOne(host: LitElement): OneByOne {
  const own = new Localizer<OneByOneKey>(host, { en: oneByOneEn, load: loadForm });
  const time = (at: number): string =>
    new Intl.DateTimeFormat(own.language, {
      ...{ weekday: 'short', day: 'numeric', month: 'short' },
      ...{ hour: 'numeric', minute: '2-digit' },
    }).format(at);
  // Each stays in its place: what was opened for one that is gone must not delete the next.
  const places: string[] = [];
  return {
    template(session, words, discard) {
      const { ids = [], unsure } = session.earlier;
      const queued = session.earlierMessages.waiting?.queued ?? [];
      const rows = queued
        .filter(({ id }) => ids.includes(id))
        .sort((a, b) => a.savedAt - b.savedAt);
      // One alone has its own button.
      if (ids.length < 2 || rows.length === 0) return nothing;
      places.push(...rows.map(({ id }) => id).filter((id) => !places.includes(id)));
      const title = words.kind?.t('title') ?? '';
      return disclosure(
        marked(own.localized('one.title')),
        html`<p>${marked(own.localized('one.about'))}</p>
          <ul>
            ${places.map((id) => {
              const row = rows.find((waiting) => waiting.id === id);
              if (!row) return nothing;
              const form = row.kind === session.form.name ? title : own.t('one.other');
              const params = { form, time: time(row.savedAt) };
              const act = (event: Event): void => discard([id], event);
              const label = marked(own.localized('one.of', params));
              return html`<li class="row">
                ${deleteTemplate(label, words, act, unsure.includes(id))}
              </li>`;
            })}
          </ul>`,
      );
    },
  };
}
