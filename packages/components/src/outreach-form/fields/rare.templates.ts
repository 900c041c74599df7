import { isEmpty, type Field } from '@peerkit/forms';
import { html, type TemplateResult } from 'lit';
import { button } from '../../shared/blocks/button.templates.ts';
import { controlId, type FieldParts } from '../../shared/blocks/field.templates.ts';
import type { FormSession } from '../form-session.ts';
import type { FieldView } from '../form-view.ts';
import type { FormWords } from '../outreach-form.words.ts';
import { isRare } from './rare-fields.ts';

/** One choice that nobody has to make: chosen by mistake, it could not be undone. */
const isOneOf = ({ control, required }: Field): boolean =>
  !required && ['radios', 'yes-no', 'consent'].includes(control);

/** Its room is kept: what comes when somebody chooses would push Continue away from under a finger. */
function clearTemplate(field: Field, words: FormWords, session: FormSession): TemplateResult {
  const isChosen = !isEmpty(session.state.values[field.id]);
  const clear = ({ currentTarget }: Event): void => {
    const { parentNode } = (currentTarget as Element).parentElement ?? {};
    session.answer(field, '');
    parentNode?.querySelector<HTMLElement>(`#${controlId(field.id)}`)?.focus();
  };
  return html`<div class="clear" ?inert=${!isChosen}>
    ${button(words.say('choice.clear'), clear, 'plain')}
  </div>`;
}

/** A control that only some forms have; undefined for every other, and until it is loaded. */
export function rareTemplate(
  { view, field }: FieldView,
  around: FieldParts,
): TemplateResult | undefined {
  const { session } = view;
  if (isOneOf(field) && 'rare' in session) return clearTemplate(field, view.words, session);
  const say: FormWords['say'] = (...words) => view.words.say(...words);
  if (!('rare' in session) || !isRare(field)) return undefined;
  const { part, words } = session.rare;
  return part && words && part.template(field, around, words, say, session, session.rare);
}
