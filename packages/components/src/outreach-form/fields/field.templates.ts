import { optionsOf, type PlaceField, type TextField } from '@peerkit/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { choicesField } from '../../shared/blocks/choices.templates.ts';
import { textField, type FieldParts } from '../../shared/blocks/field.templates.ts';
import type { Content, Words } from '../../shared/blocks/words.ts';
import type { FieldView } from '../form-view.ts';

/** The keyboard of a phone for a text of a format. */
const INPUT_TYPES = { phone: 'tel', email: 'email', date: 'date' } as const;

/** One field. Controls that only some forms have are drawn by a part loaded later; text being typed meanwhile is kept. */
export function fieldTemplate(parts: FieldView): TemplateResult {
  const { field, view } = parts;
  const rare = view.closing?.rareTemplate(parts, partsOf(parts));
  const usual =
    'max' in field
      ? textTemplate(parts, field)
      : optionsOf(field)[0]
        ? choicesTemplate(parts)
        : nothing;
  return html`${usual}${rare}`;
}

function textTemplate(parts: FieldView, field: TextField | PlaceField): TemplateResult {
  const { session } = parts.view;
  return textField({
    ...partsOf(parts),
    value: String(session.state.values[field.id] ?? ''),
    type: field.format && INPUT_TYPES[field.format],
    autocomplete: field.autocomplete,
    isLong: field.control === 'lines' || 'within' in field,
    typed: (text) => session.answer(field, text),
  });
}

function choicesTemplate(parts: FieldView): TemplateResult {
  const { field, view } = parts;
  const { words, session, closing } = view;
  const value = session.state.values[field.id];
  const many = field.control === 'checkboxes';
  const label = (option: string): Words =>
    'options' in field
      ? (words.ask(`${field.id}.${option}`) ?? option)
      : words.say(option.startsWith('yes') ? 'yes' : 'no');
  const iconOf = (option: string): Content | null | undefined =>
    'signs' in field ? (closing?.optionIcon(option) ?? null) : undefined;
  return choicesField({
    ...partsOf(parts),
    options: optionsOf(field).map((option) => ({
      value: option,
      label: label(option),
      icon: iconOf(option),
    })),
    chosen: [value ?? []].flat(),
    many,
    picked: (chosen) => session.answer(field, many ? chosen : (chosen[0] ?? '')),
  });
}

function partsOf({ field, alone, view }: FieldView): FieldParts {
  const { words, session } = view;
  const hint = words.ask(`${field.id}.hint`);
  const skip = field.control === 'tally' ? undefined : words.say('optional');
  const issue = session.state.issues.find((wrong) => wrong.field === field.id);
  return {
    id: field.id,
    label: words.ask(`${field.id}.label`) ?? '',
    isHeading: alone,
    hint: field.required ? hint : hint ? html`${hint} ${skip}` : skip,
    error: issue && view.closing?.issueTemplate(issue, view),
  };
}
