import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/blocks/button.templates.ts';
import { disclosure } from '../../shared/blocks/disclosure.templates.ts';
import type { Content } from '../../shared/blocks/words.ts';
import type { FormWords } from '../outreach-form.words.ts';

/**
 * Deletes at a second press, in another place: a double tap by mistake only opens and closes it.
 *
 * @param isUnsure What is deleted here may be with the team all the same.
 */
export function deleteTemplate(
  label: Content,
  words: FormWords,
  act: (event: Event) => void,
  isUnsure = false,
): TemplateResult {
  return disclosure(
    label,
    html`<p>${words.say('delete.sure')} ${isUnsure ? words.say('delete.unsure') : nothing}</p>
      <div class="row">
        ${button(words.say('delete.yes'), act, 'line')}
        ${button(words.say('delete.keep'), keep, 'plain')}
      </div>`,
  );
}

function keep({ currentTarget }: Event): void {
  const details = (currentTarget as Element).closest('details');
  details?.removeAttribute('open');
  details?.querySelector('summary')?.focus();
}
