import { html, type TemplateResult } from 'lit';
import { button } from '../../shared/blocks/button.templates.ts';
import { note } from '../../shared/blocks/note.templates.ts';
import { languageMenu, type MenuWords } from '../../shared/i18n/language-menu.ts';
import type { Localized } from '../../shared/i18n/localizer.ts';
import { marked } from '../../shared/i18n/marked.ts';
import { say, type Words } from '../finder-words.ts';
import type { FinderState } from '../resource-finder.state.ts';

/** The name of the element, and a menu of languages. */
export function headerTemplate(languages: string, words: MenuWords & Words): TemplateResult {
  return html`<div class="top">
    <h2 class="title">${say(words, 'title')}</h2>
    ${languageMenu(languages, words)}
  </div>`;
}

/** The list is on its way, or did not come: the page's own words stay until it does. */
export function waitingTemplate(
  state: FinderState,
  header: TemplateResult,
  places: { readonly failure: (state: FinderState, words: Words) => Localized },
  words: Words,
  host: Element & { readonly reload: () => Promise<void> },
): TemplateResult {
  const { phase } = state;
  const told = places.failure(state, words);
  const retry = (): void => void host.reload();
  const plain = html`<slot name="list"></slot><slot></slot>`;
  // A list that can be read already stays where it is.
  if (phase === 'idle' || phase === 'ready' || (phase === 'loading' && plainListOf(host)))
    return plain;
  return html`<div class="finder">
    ${header}
    ${
      phase === 'loading'
        ? html`<p class="quiet">${marked(told)}</p>`
        : html`${note(marked(told), 'warn')} ${button(say(words, 'retry'), retry, 'action')}`
    }
    ${plain}
  </div>`;
}

/** The list as plain HTML, which the page put between the tags. */
function plainListOf(host: Element): Element | null {
  return host.querySelector(':scope > [slot=list]');
}

/** Whether the page put anything else there: a phone line, a link. */
export function hasOwnWords(host: Element): boolean {
  return host.textContent.trim() !== (plainListOf(host)?.textContent ?? '').trim();
}

/** A place could not be shown. */
export function missingTemplate(words: Words): TemplateResult {
  return html`<div class="missing" tabindex="-1">
    ${note(say(words, 'detail.unreachable'), 'warn')}
  </div>`;
}
