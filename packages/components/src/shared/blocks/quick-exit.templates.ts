import { html, nothing, type TemplateResult } from 'lit';
import { exitPath } from '../icons/exit-path.ts';
import type { Words } from './words.ts';

/** `icon(exit)` without what draws any other: the quick exit is the smallest file. */
const exitIcon = html`<svg
  class="icon turns"
  viewBox="0 0 48 48"
  aria-hidden="true"
  focusable="false"
>
  <path stroke-width="4" fill="none" d=${exitPath}></path>
</svg>`;

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
    ${exitIcon} <span>${words}</span>
    ${
      presses === 0
        ? nothing
        : html`<span class="dots" aria-hidden="true">
            ${[...Array(of).keys()].map((at) => html`<i class=${at < presses ? 'on' : ''}></i>`)}
          </span>`
    }
  </a>`;
}
