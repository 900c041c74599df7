import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { addStyles } from '../shared/base/add-styles.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { aboutCatalog } from './about.locales.ts';
import { aboutStyleSheets } from './about.styles.ts';
import type { AboutKey } from './locales/about.en.ts';

const LIMITS: readonly AboutKey[] = ['about.history', 'about.spy', 'about.network', 'about.sent'];

/** Gives what draws the words on what the button can do and, as plainly, what it cannot. */
export function aboutExit(host: ReactiveElement): () => TemplateResult {
  addStyles(host.renderRoot, aboutStyleSheets);
  const words = new Localizer<AboutKey>(host, aboutCatalog);
  const say = (key: AboutKey) => marked(words.localized(key));
  return () =>
    html`<div class="stack about">
      <p>${say('about.does')}</p>
      <p class="strong">${say('about.limits')}</p>
      <ul class="limits">
        ${LIMITS.map((key) => html`<li>${say(key)}</li>`)}
      </ul>
      <p>${say('about.safer')}</p>
    </div>`;
}
