import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { exit } from '../icons/ui.ts';
import type { Words } from './words.ts';

export interface QuickExitParts {
  readonly words: Words;
  readonly href: string;
  /** How many of `of` key presses are done; nothing is shown before the first. */
  readonly presses: number;
  readonly of: number;
  readonly leave: (event: Event) => void;
}

/** The button: a link, so that it still leads away where a script fails. */
export function quickExit({ words, href, presses, of, leave }: QuickExitParts): TemplateResult {
  return html`<a class="button exit" href=${href} rel="noreferrer" @click=${leave}>
    ${icon(exit)} <span>${words}</span>
    ${
      presses === 0
        ? nothing
        : html`<span class="dots" aria-hidden="true">
            ${Array.from({ length: of }, (_, at) => html`<i class=${at < presses ? 'on' : ''}></i>`)}
          </span>`
    }
  </a>`;
}
