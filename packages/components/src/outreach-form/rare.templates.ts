import type { TemplateResult } from 'lit';
import type { FieldParts } from '../shared/blocks/field.templates.ts';
import type { FieldView } from './form-view.ts';
import { isRare } from './rare-fields.ts';

/** A control that only some forms have; undefined for every other, and until it is loaded. */
export function rareTemplate(
  { view, field }: FieldView,
  around: FieldParts,
): TemplateResult | undefined {
  const { session } = view;
  if (!('rare' in session) || !isRare(field)) return undefined;
  const { part, words, redraw } = session.rare;
  return part && words && part.template(field, around, words, session, redraw);
}
