import { html, nothing, type TemplateResult } from 'lit';
import { copied } from '../../shared/base/copied.ts';
import { receipt } from '../../shared/blocks/receipt.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { copy } from '../../shared/icons/ui.ts';
import type { FormWords } from '../outreach-form.words.ts';
import { shortCode } from './short-code.ts';

/** The code of a message, to keep or to say on the phone, with a button that copies it. */
export function codeTemplate(id: string, words: FormWords): TemplateResult {
  const code = shortCode(id);
  return receipt(words.say('received.code'), code, copyTemplate(code, words));
}

function copyTemplate(code: string, words: FormWords): TemplateResult | typeof nothing {
  // Pages without https have no clipboard.
  if (!('clipboard' in navigator)) return nothing;
  const press = (event: Event): void => {
    const status = (event.currentTarget as Element).querySelector('[aria-live]');
    void copied(code).then((isDone) => {
      const key = isDone ? 'code.copied' : 'code.not-copied';
      if (status) status.textContent = words.closing?.t(key) ?? '';
    });
  };
  return html`<button type="button" class="button soft copy" @click=${press}>
    ${icon(copy)}<span aria-live="polite"></span>
    <span class="visually-hidden">${words.say('code.copy')}</span>
  </button>`;
}
