import { fieldsOf, type Field, type FormKind } from '@peerkit/forms';
import type { LitElement } from 'lit';
import { addStyles } from '../shared/base/add-styles.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { loadOnce, report } from './load-once.ts';
import type { RareKey } from './locales/rare.en.ts';
import type * as Part from './rare-fields.part.ts';

const importPart = loadOnce(() => import('./rare-fields.part.ts'));

/** Controls that only some forms have: a tally, a photo, areas and a position. Loaded with such a form. */
export class RareFields {
  part: typeof Part | undefined;
  words: Localizer<RareKey> | undefined;

  readonly redraw: () => void;

  constructor(host: LitElement, form: FormKind) {
    this.redraw = () => host.requestUpdate();
    if (fieldsOf(form).some(isRare)) this.#load(host).catch(report);
  }

  async #load(host: LitElement): Promise<void> {
    const part = await importPart();
    this.words = new Localizer(host, part.rareCatalog);
    addStyles(host.renderRoot, part.rareStyles);
    this.part = part;
    host.requestUpdate();
  }
}

/** Whether only some forms have its control. */
export function isRare(field: Field): boolean {
  const { control } = field;
  if (control === 'place') return field.within !== undefined || field.areas !== undefined;
  return control === 'tally' || control === 'photo';
}
