import { html, nothing, type TemplateResult } from 'lit';
import { exitPath, questionPath } from '../icons/exit-paths.ts';
import type { Words } from './words.ts';

/** `icon()` without what draws any other: the quick exit is the smallest file. */
const icon = (path: string, kind: string): TemplateResult =>
  html`<svg class="icon ${kind}" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path stroke-width="4" fill="none" d=${path}></path>
  </svg>`;

export interface QuickExitParts {
  readonly words: Words;
  readonly href: string;
  /** How many key presses are done, see `pressDots`. */
  readonly dots?: TemplateResult | typeof nothing | undefined;
  readonly leave: (event: Event) => void;
  /** Name of the button that tells more, and what it does; without them there is no such button. */
  readonly about: string;
  readonly ask: (() => void) | undefined;
  /** A bar at the bottom of the window, in the top layer; else it stands where it is put. */
  readonly isBar: boolean;
}

/** The way out is a link, so that it still leads away where a script fails. */
export function quickExit(parts: QuickExitParts): TemplateResult {
  const { words, href, dots, leave, about, ask, isBar } = parts;
  return html`<div class="exit ${isBar ? 'bar' : ''}" popover=${isBar ? 'manual' : nothing}>
    <a class="leave" href=${href} rel="noreferrer" @click=${leave}>
      ${icon(exitPath, 'turns')}<span>${words}</span>${dots}
    </a>
    ${
      ask
        ? html`<button class="how" aria-label=${about} @click=${ask}>
            ${icon(questionPath, '')}
          </button>`
        : nothing
    }
  </div>`;
}
