import { html, type TemplateResult } from 'lit';
import { disclosure } from '../shared/blocks/disclosure.templates.ts';
import type { Words } from '../shared/blocks/words.ts';
import type { ExitKey } from './locales/en.ts';

const LIMITS: readonly ExitKey[] = ['about.history', 'about.spy', 'about.network', 'about.sent'];

/** What the button can do and, as plainly, what it cannot. */
export function aboutTemplate(say: (key: ExitKey) => Words): TemplateResult {
  return disclosure(
    say('about'),
    html`<div class="stack about">
      <p>${say('about.does')}</p>
      <p class="strong">${say('about.limits')}</p>
      <ul class="limits">
        ${LIMITS.map((key) => html`<li>${say(key)}</li>`)}
      </ul>
      <p>${say('about.safer')}</p>
    </div>`,
  );
}
