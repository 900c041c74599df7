import { html, nothing, type TemplateResult } from 'lit';
import type { Drawn, GuideHost, Say } from './scene.ts';
import { heading } from '../naloxone-guide.templates.ts';

/** The page's own steps, where we have none: below the bar of every step, so that there is a way out here too. */
export function unknownRegion(host: GuideHost, drawn: Drawn, say: Say): TemplateResult {
  // The words were there from the start where no region is named.
  const role = host.region === '' ? nothing : 'alert';
  return html`<div class="guide">
    <div class="rail">
      <p>${say('name')}</p>
      ${drawn.menu(host.languages)} ${drawn.leave(host.exit)}
    </div>
    <div class="main">
      <div role=${role}>
        ${heading(say('local'))}
        <p class="sub">${say('unknown-region')}</p>
      </div>
      <slot></slot>
    </div>
  </div>`;
}
