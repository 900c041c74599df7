import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../shared/blocks/error-summary.templates.ts';
import type { FormView, Setup } from './form-view.ts';
import type { FormWords } from './outreach-form.words.ts';

/** What is wrong on this page, as it was when the person last went on. */
export function problemsTemplate({ session, words, goTo }: FormView): TemplateResult {
  return errorSummary(
    words.say('errors.title'),
    session.state.issues.map((issue) => ({ field: issue.field, words: words.fix(issue) })),
    goTo,
  );
}

/** What the owner of the site should do, when the page is set up wrong. */
export function ownerTemplate(
  { problem, given, known }: Setup,
  words: FormWords,
): TemplateResult | typeof nothing {
  if (problem === undefined) return nothing;
  return html`<p class="quiet">
    ${words.say('setup.owner')} ${words.say(`setup.${problem}`, { given, known })}
  </p>`;
}
