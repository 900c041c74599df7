import { toJson } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf, type FormKind } from '@peerkit/forms';
import { button } from '../shared/blocks/button.templates.ts';
import { disclosure } from '../shared/blocks/disclosure.templates.ts';
import { note } from '../shared/blocks/note.templates.ts';
import { marked } from '../shared/i18n/marked.ts';
import type { Catalog, Localizer } from '../shared/i18n/localizer.ts';
import { keptEn, type KeptKey } from './locales/kept.en.ts';
import { loadForm } from './outreach-form.locales.ts';
import { startForm, type FormState } from './outreach-form.state.ts';
import { uuid } from './uuid.ts';

export const keptCatalog: Catalog<KeptKey> = { en: keptEn, load: loadForm };

/** How long unfinished answers are kept, in days; the words say so. */
const KEEP_DAYS = 7;
const DAY_MS = 24 * 3_600_000;

interface Kept {
  readonly version: number;
  readonly at: number;
  readonly values: FormState['values'];
  readonly step: number;
  readonly reviewed: boolean;
}

/** Any script of the page can write there. */
type Loose = { readonly [Key in keyof Kept]?: Kept[Key] | null };

/** Where the answers of one form are kept: in the clear, as the person is told. */
export class KeptStore {
  readonly #key: string;

  constructor(private readonly form: FormKind) {
    this.#key = `peerkit-kept ${form.name}`;
  }

  /** What is there; what is too old, damaged or of another version of the form is deleted. */
  read(): FormState | undefined {
    const kept = tried(() => localStorage.getItem(this.#key));
    if (typeof kept !== 'string') return undefined;
    const state = this.#stateOf(tried(() => JSON.parse(kept) as unknown));
    if (!state) this.delete();
    return state;
  }

  /** Whether it could be kept. */
  write({ values, step, reviewed }: FormState): boolean {
    const kept: Kept = { version: this.form.version, at: Date.now(), values, step, reviewed };
    const text = toJson(kept);
    return (
      tried(() => {
        localStorage.setItem(this.#key, text);
        return true;
      }) === true
    );
  }

  delete(): void {
    tried(() => localStorage.removeItem(this.#key));
  }

  #stateOf(kept: unknown): FormState | undefined {
    const { version, at, values, step, reviewed } = (kept ?? {}) as Loose;
    const ids = new Set(fieldsOf(this.form).map(({ id }) => id));
    const age = Date.now() - Number(at);
    const fits =
      version === this.form.version &&
      age >= -DAY_MS &&
      age < KEEP_DAYS * DAY_MS &&
      typeof values === 'object' &&
      Number.isInteger(step) &&
      this.form.steps[Number(step)] !== undefined;
    const areAnswers = Object.entries(values ?? {}).every(
      ([id, value]) => ids.has(id) && [value].flat().every((part) => typeof part === 'string'),
    );
    if (!fits || !values || !areAnswers) return undefined;
    return { ...startForm(uuid()), values, step: Number(step), reviewed: reviewed === true };
  }
}

/** What a person can do about it. */
export interface KeptActions {
  readonly isOn: boolean;
  readonly hasEarlier: boolean;
  /** It could not be kept. */
  readonly hasFailed: boolean;
  readonly begin: () => void;
  readonly resume: () => void;
  readonly forget: () => void;
}

/** Above the form: what an earlier visit kept. */
export function earlierTemplate(
  words: Localizer<KeptKey>,
  { hasEarlier, resume, forget }: KeptActions,
): TemplateResult | typeof nothing {
  if (!hasEarlier) return nothing;
  const say = (key: KeptKey) => marked(words.localized(key));
  return note(
    html`<p>${say('kept.earlier')}</p>
      <div class="row">
        ${button(say('kept.resume'), resume, 'line')} ${button(say('kept.delete'), forget, 'plain')}
      </div>`,
  );
}

/** Below the form: to ask for it, or to end it. */
export function askTemplate(
  words: Localizer<KeptKey>,
  { isOn, hasFailed, begin, forget }: KeptActions,
): TemplateResult {
  const say = (key: KeptKey) => marked(words.localized(key));
  if (isOn) {
    return html`<div class="row">
      <p>${say('kept.on')}</p>
      ${button(say('kept.delete'), forget, 'plain')}
    </div>`;
  }
  return disclosure(
    say('kept.ask'),
    html`<p>${say('kept.about')}</p>
      <p>${say('kept.until')}</p>
      ${button(say('kept.begin'), begin, 'line')}
      <p role="status">${hasFailed ? say('kept.failed') : nothing}</p>`,
  );
}

function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined; // Storage is blocked or full, or the text is damaged: nothing is kept.
  }
}
