import { html, nothing, type TemplateResult } from 'lit';
import { callLink } from '../naloxone-guide.templates.ts';
import type { Content, Draws, Part, Screen } from './scene.ts';

/** One screen with the bars around it. */
export interface View extends Draws {
  readonly number: string;
  readonly screen: Screen;
  /** The screen has the call: the bar needs none. */
  readonly isCall: boolean;
  readonly isDraft: boolean;
  readonly classes: string;
  readonly foot: Part | undefined;
  /** What the live region says. */
  readonly announcement?: Content;
  readonly menu?: Part;
  readonly leave?: Part;
  readonly side?: Part;
}

/** The bars, and between them the step. */
export function frame(view: View): TemplateResult {
  const { say, number, screen, isCall, isPractice, menu } = view;
  const draft = view.isDraft ? html`<p class="draft">${say('draft')}</p>` : nothing;
  return html`<div class="guide ${view.classes}">
    <div class="rail">
      ${
        isCall || isPractice
          ? html`<p>${say(isPractice ? 'practice' : 'name')}</p>
              ${isCall ? menu : nothing}`
          : callLink(view, number)
      }
      ${view.leave}
    </div>
    ${screen.clock}
    <div class="step">
      <div class="main">${screen.main}</div>
      <div class="extra">${screen.extra}${isCall ? draft : nothing}</div>
      ${view.foot}
    </div>
    <p role="status" class="visually-hidden">${view.announcement}</p>
    <div class="side">${view.side} ${isCall ? nothing : html`${draft}${menu}`}</div>
    <slot hidden></slot>
  </div>`;
}
