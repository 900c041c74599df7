import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/blocks/button.templates.ts';
import { note } from '../../shared/blocks/note.templates.ts';
import type { FormSession } from '../form-session.ts';
import type { FormView } from '../form-view.ts';
import type { FormWords } from '../outreach-form.words.ts';

/** The page was left and is back. What was typed is not shown: somebody else may have the device now. */
export function awayTemplate({ session, words }: FormView): TemplateResult {
  return html`<div class="stack outcome">
    <h2 tabindex="-1">${words.say('away.title')}</h2>
    <p>${words.say('away.text')}</p>
    <div class="ways">
      ${button(words.say('away.resume'), () => session.go('resume'), 'action')}
      ${button(words.say('away.delete'), () => session.restart(), 'plain')}
    </div>
  </div>`;
}

/** What was typed is gone, or nobody can say what became of a message. */
export function goneTemplate(
  { unsaved: { isLost, sentBefore }, kept, earlierMessages }: FormSession,
  words: FormWords,
): TemplateResult | typeof nothing {
  if (isLost && kept.isEmpty) return note(words.say('lost'), 'warn');
  const isUnknown = sentBefore !== undefined && earlierMessages.isUnknown(sentBefore);
  return isUnknown ? note(words.say('lost.sent'), 'warn') : nothing;
}
