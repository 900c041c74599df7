import type { Field, FieldValue, FieldValues } from '@peerkit/forms';
import type { TemplateResult } from 'lit';
import type { FieldParts } from '../../shared/blocks/field.templates.ts';
import type { Catalog, Localizer } from '../../shared/i18n/localizer.ts';
import { rareEn, type RareKey } from '../locales/rare.en.ts';
import { loadForm } from '../outreach-form.locales.ts';
import { photoField } from './photo.templates.ts';
import type { RareWork } from './photo-work.ts';
import type { FormWords } from '../outreach-form.words.ts';
import { placeField } from './place.templates.ts';
import { tallyField } from './tally.templates.ts';

export { photoTemplate } from './photo.templates.ts';
export { PhotoWork } from './photo-work.ts';
export { rareStyles } from './rare-fields.styles.ts';

export const rareCatalog: Catalog<RareKey> = { en: rareEn, load: loadForm };

/** Where answers are. */
interface Answers {
  readonly state: { readonly values: FieldValues };
  answer(field: Field, value: FieldValue, when?: 'late'): void;
}

/** Draws a field of one of these kinds. */
export function template(
  field: Field,
  around: FieldParts,
  words: Localizer<RareKey>,
  say: FormWords['say'],
  answers: Answers,
  work: RareWork,
): TemplateResult | undefined {
  const written = (): string => String(answers.state.values[field.id] ?? '');
  const answered = (next: string): void => answers.answer(field, next);
  const { show, photo, stuck } = work;
  const parts = { ...around, value: written(), words, say, answered };
  switch (field.control) {
    case 'tally':
      return tallyField({ ...parts, most: field.most, stuck, show });
    case 'photo':
      return (
        photo &&
        photoField({
          ...parts,
          work: photo,
          answeredLate: (next) => answers.answer(field, next, 'late'),
        })
      );
    case 'place':
      return placeField({ ...parts, field, written, show });
    default:
      return undefined;
  }
}
