import type { TemplateResult } from 'lit';
import type { FieldParts } from '../shared/blocks/field.templates.ts';
import type { Catalog, Localizer } from '../shared/i18n/localizer.ts';
import type { FieldView } from './field.templates.ts';
import type { FormSession } from './form-session.ts';
import { rareEn, type RareKey } from './locales/rare.en.ts';
import { loadForm } from './outreach-form.locales.ts';
import { photoField } from './photo.templates.ts';
import { placeField } from './place.templates.ts';
import { tallyField } from './tally.templates.ts';

export { photoTemplate } from './photo.templates.ts';
export { rareStyles } from './rare-fields.styles.ts';

export const rareCatalog: Catalog<RareKey> = { en: rareEn, load: loadForm };

/** Draws a field of one of these kinds. */
export function template(
  view: FieldView,
  around: FieldParts,
  words: Localizer<RareKey>,
  session: FormSession,
): TemplateResult | undefined {
  const { field } = view;
  const written = (): string => String(session.state.values[field.id] ?? '');
  const answered = (next: string): void => session.answer(field, next);
  const parts = { ...around, value: written(), words, answered };
  switch (field.control) {
    case 'tally':
      return tallyField({ ...parts, most: field.most });
    case 'photo':
      return photoField({ ...parts, show: session.rare.redraw });
    case 'place':
      return placeField({ ...parts, field, written, show: session.rare.redraw });
    default:
      return undefined;
  }
}
