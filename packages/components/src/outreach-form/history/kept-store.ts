import { fieldsOf, type FormKind } from '@peerkit/forms';
import { toJson } from '@peerkit/model';
import { startForm, type FormState } from '../outreach-form.state.ts';
import { uuid } from '../uuid.ts';

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
    const isAside = reviewed === true;
    return { ...startForm(uuid()), values, step: Number(step), reviewed: isAside, isAside };
  }
}

function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined; // Storage is blocked or full, or the text is damaged: nothing is kept.
  }
}
