import { html, type TemplateResult } from 'lit';
import { button } from '../shared/blocks/button.templates.ts';
import { note } from '../shared/blocks/note.templates.ts';
import { say, type Words } from './finder-words.ts';
import type { FinderState } from './resource-finder.state.ts';

/** The list is on its way, or did not come. */
export function waitingTemplate(
  phase: Exclude<FinderState['phase'], 'idle' | 'ready'>,
  words: Words,
  retry: () => void,
): TemplateResult {
  if (phase === 'loading') return html`<p class="quiet">${say(words, phase)}</p>`;
  return html`<div class="helpline">
    ${note(say(words, phase), 'warn')} ${button(say(words, 'retry'), retry, 'action')}
  </div>`;
}

/** A place could not be shown. */
export function missingTemplate(words: Words): TemplateResult {
  return html`<div class="missing" tabindex="-1">
    ${note(say(words, 'detail.unreachable'), 'warn')}
  </div>`;
}
