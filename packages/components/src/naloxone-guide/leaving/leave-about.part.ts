/** What leaving does, and what it cannot do, in the words of the quick exit. Loads once somebody asks. */
import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { aboutCatalog } from '../../quick-exit/about.locales.ts';
import { CAN, limits } from '../../quick-exit/limits.ts';
import type { AboutKey } from '../../quick-exit/locales/about.en.ts';
import { Localizer } from '../../shared/i18n/localizer.ts';
import { marked } from '../../shared/i18n/marked.ts';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon } from '../../shared/icons/icon.ts';
import { check, close, info } from '../../shared/icons/ui.ts';

export function leaveAbout(host: ReactiveElement): () => TemplateResult {
  const words = new Localizer<AboutKey>(host, aboutCatalog);
  const say = (key: AboutKey) => marked(words.localized(key));
  const list = (keys: readonly AboutKey[], glyph: Glyph): TemplateResult =>
    html`<ul class="points">
      ${keys.map(
        (key) => html`<li><span class="sign">${icon(glyph)}</span><span>${say(key)}</span></li>`,
      )}
    </ul>`;
  return () =>
    html`${list(CAN, check)}
      <h3>${say('about.limits')}</h3>
      ${list(limits(), close)}${list(['about.safer'], info)}`;
}
