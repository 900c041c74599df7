import { formatMessage } from '@peerkit/model';
import { html, type LitElement, type TemplateResult } from 'lit';
import { Localizer, type Catalog } from '../../shared/i18n/localizer.ts';
import { marked } from '../../shared/i18n/marked.ts';
import type { Setup } from '../form-view.ts';
import { ownerEn, type OwnerKey } from '../locales/owner.en.ts';
import { loadForm } from '../outreach-form.locales.ts';
import type { SetupProblem } from '../outreach-form.state.ts';

const ownerCatalog: Catalog<OwnerKey> = { en: ownerEn, load: loadForm };

/** Draws what is wrong. */
export type OwnerNote = (problem: SetupProblem, setup: Setup) => TemplateResult;

/** What draws it in the language of the form, and tells the console once. */
export function ownerNote(host: LitElement): OwnerNote {
  const words = new Localizer(host, ownerCatalog);
  let last: SetupProblem | undefined;
  return (problem, { element, kinds }) => {
    const given = problem === 'unknown-kind' ? element.kind : new Set(element.recipients).size;
    const known = Object.keys(kinds).join(', ');
    if (problem !== last) {
      const told = formatMessage(ownerEn[`setup.${problem}`], { given, known }, 'en');
      console.warn(`[peerkit] <${host.localName}>: ${told}`);
    }
    last = problem;
    return html`<p class="quiet">
      ${marked(words.localized('setup.owner'))}
      ${marked(words.localized(`setup.${problem}`, { given, known }))}
    </p>`;
  };
}
