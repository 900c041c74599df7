import { html, type TemplateResult } from 'lit';
import { button } from '../shared/blocks/button.templates.ts';
import { note } from '../shared/blocks/note.templates.ts';
import type { FormView } from './form-view.ts';
import type { FormWords } from './outreach-form.words.ts';

/** The page was left and is back. What was typed is not shown: somebody else may have the device now. */
export function awayTemplate({ session, words }: FormView): TemplateResult {
  return html`<div class="stack outcome">
    <h2 tabindex="-1">${words.say('away.title')}</h2>
    <p>${words.say('away.text')}</p>
    <div class="ways">
      ${button(words.say('away.resume'), () => session.resume(), 'action')}
      ${button(words.say('away.delete'), () => session.restart(), 'plain')}
    </div>
  </div>`;
}

/** What was typed is gone. */
export const lostTemplate = (words: FormWords): TemplateResult => note(words.say('lost'), 'warn');
