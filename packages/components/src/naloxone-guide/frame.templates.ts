import { isReviewed } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { hasBegun } from './naloxone-guide.state.ts';
import * as part from './naloxone-guide.templates.ts';
import type { Acts, Content, Scene, Screen } from './scene.ts';

export interface FrameParts {
  readonly scene: Scene;
  readonly acts: Acts;
  readonly languages: string;
  /** Where "Leave" goes. */
  readonly exit: string;
  /** What the live region says. */
  readonly announcement: Content;
  /** The page has put steps of its own between the tags, which are printed instead. */
  readonly hasPlain: boolean;
}

/** The bars, and between them the step. */
export function frame(parts: FrameParts): TemplateResult {
  const { scene, acts, announcement } = parts;
  const { say, drawn, run, step, clock, now } = scene;
  const { protocol, begun } = run;
  const isAsked = !begun && hasBegun(run.session);
  const isCall = begun && step.kind === 'call';
  const menu = drawn?.menu(parts.languages);
  const draft = isReviewed(protocol.review, new Date(now).toISOString().slice(0, 10))
    ? nothing
    : html`<p class="draft">${say('draft')}</p>`;
  const screen = screenOf(scene, acts);
  const classes = `${clock ? 'timed' : ''} ${screen.isDue ? 'due' : ''} ${parts.hasPlain ? 'printed' : ''}`;
  return html`<div class="guide ${classes}">
    <div class="rail">
      ${
        isCall
          ? html`<p>${say('name')}</p>
              ${menu}`
          : part.callLink(say, part.emergencyNumber(protocol))
      }
      ${drawn?.leave(parts.exit)}
    </div>
    ${screen.clock}
    <div class="main">${screen.main}</div>
    <div class="extra">${screen.extra}${isCall ? draft : nothing}</div>
    ${
      begun
        ? part.foot(scene, screen, acts)
        : isAsked
          ? nothing
          : html`<div class="foot">
              ${part.button(scene, 'begin', 'big action', 'begin', acts.begin)}
            </div>`
    }
    <p role="status" class="visually-hidden">${announcement}</p>
    <div class="side">${drawn?.side(scene, acts)} ${isCall ? nothing : html`${draft}${menu}`}</div>
    <slot hidden></slot>
  </div>`;
}

function screenOf(scene: Scene, acts: Acts): Screen {
  const { say, drawn, run, step } = scene;
  if (!run.begun) {
    if (!hasBegun(run.session))
      return { main: drawn?.overview(scene) ?? part.heading(say('overview')) };
    return drawn?.resume(scene, acts) ?? { main: nothing };
  }
  if (drawn) return drawn.screen(scene, acts);
  return step.kind === 'call' ? part.call(scene) : part.plain(scene, acts);
}
