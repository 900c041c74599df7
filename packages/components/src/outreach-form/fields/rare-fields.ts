import { fieldsOf, type Field, type FormKind } from '@peerkit/forms';
import type { LitElement } from 'lit';
import { addStyles } from '../../shared/base/add-styles.ts';
import { Localizer } from '../../shared/i18n/localizer.ts';
import { loadOnce, report } from '../load-once.ts';
import type { RareKey } from '../locales/rare.en.ts';
import type { FieldIssue } from '../outreach-form.state.ts';
import type { PhotoWork, RareWork } from './photo-work.ts';
import type * as Part from './rare-fields.part.ts';
import type { Urgent } from '../ending/urgent.part.ts';

const importPart = loadOnce(() => import('./rare-fields.part.ts'));

/** How long to wait for the numbers to call, in milliseconds: a slow network must not hold anybody up. */
const MOST_MS = 3000;

/** What only some forms have: a tally, a photo, areas and a position, and whom to call now. Loaded with such a form. */
export class RareFields implements RareWork {
  part: typeof Part | undefined;
  words: Localizer<RareKey> | undefined;
  photo: PhotoWork | undefined;
  /** Whom to call now, for who may be in danger. */
  urgent: Urgent | undefined;
  #arriving: Promise<true> | undefined;
  readonly stuck = new Set<string>();
  readonly show: () => void;

  constructor(
    host: LitElement,
    private readonly form: FormKind,
  ) {
    this.show = () => host.requestUpdate();
    if (fieldsOf(form).some(isRare)) this.#load(host).catch(report);
    if (form.urgent) this.#arriving = this.#loadUrgent(host);
  }

  /**
   * What has to be there before somebody goes on: a photo that is being made smaller, and whether it could be in the
   * end; whom to call, for a while.
   */
  get making(): Promise<boolean> | undefined {
    return this.photo?.making ?? this.#arriving;
  }

  /** What became of a photo after its page was left, and nobody has seen. */
  get issues(): readonly FieldIssue[] {
    if (!this.photo?.problem) return [];
    const photos = fieldsOf(this.form).filter(({ control }) => control === 'photo');
    return photos.map(({ id }) => ({ field: id, code: 'not-a-photo' }));
  }

  /** Somebody went on from there, and has seen what was wrong. */
  wentOn(step: number): void {
    if (this.form.steps[step]?.fields.some(isRare)) this.drop();
  }

  /** Somebody started over, or left: nothing is waited for, and nothing said of it. */
  drop(): void {
    this.photo?.drop();
    this.stuck.clear();
  }

  async #loadUrgent(host: LitElement): Promise<true> {
    const late = new Promise<void>((done) => setTimeout(done, MOST_MS));
    const loading = import('../ending/urgent.part.ts').then(({ urgent }) => {
      this.urgent = urgent(host);
      this.show();
    });
    await Promise.race([loading.catch(report), late]);
    this.#arriving = undefined;
    return true;
  }

  async #load(host: LitElement): Promise<void> {
    const part = await importPart();
    this.words = new Localizer(host, part.rareCatalog);
    addStyles(host.renderRoot, part.rareStyles);
    this.photo = new part.PhotoWork(this.show);
    this.part = part;
    this.show();
  }
}

/** Whether only some forms have its control. */
export function isRare(field: Field): boolean {
  const { control } = field;
  if (control === 'place') return field.within !== undefined || field.areas !== undefined;
  return control === 'tally' || control === 'photo';
}
