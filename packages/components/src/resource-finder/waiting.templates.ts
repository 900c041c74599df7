import { html, type TemplateResult } from 'lit';
import { button } from '../shared/blocks/button.templates.ts';
import { icon } from '../shared/icons/icon.ts';
import { warning } from '../shared/icons/ui.ts';
import { say, type Words } from './finder-words.ts';
import type { FinderState } from './resource-finder.state.ts';

/** The list is on its way, or did not come. */
export function waitingTemplate(
  phase: Exclude<FinderState['phase'], 'idle' | 'ready'>,
  words: Words,
  retry: () => void,
): TemplateResult {
  if (phase === 'loading') return html`<p class="quiet">${say(words, phase)}</p>`;
  return html`<div class="empty">
    <p class="note warn">${icon(warning)} <span>${say(words, phase)}</span></p>
    ${button(say(words, 'retry'), retry, 'action')}
  </div>`;
}

/** A place could not be shown. */
export function missingTemplate(words: Words): TemplateResult {
  return html`<p class="note warn" tabindex="-1">
    ${icon(warning)} <span>${say(words, 'detail.unreachable')}</span>
  </p>`;
}
