import type { MessageParams, Messages } from '@peerkit/model';
import type { Words } from '../shared/blocks/words.ts';
import type { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import type { ClosingKey } from './locales/closing.en.ts';
import type { FormKey } from './locales/en.ts';

/** Words of the form itself. Those of the closing part are there once it is loaded. */
export type AnyKey = FormKey | ClosingKey;

/** The words of the form and of the kind it shows. */
export class FormWords {
  constructor(
    private readonly frame: Localizer<FormKey>,
    private readonly closing: Localizer<ClosingKey> | undefined,
    /** Words of the kind, to be put into a sentence. */
    readonly kind: Localizer<string> | undefined,
    private readonly english: { frame: Messages<FormKey>; kind: Messages },
  ) {}

  /** Words that every kind shares. */
  say(key: AnyKey, params?: MessageParams): Words {
    if (this.#isFrame(key)) return marked(this.frame.localized(key, params));
    return this.closing ? marked(this.closing.localized(key, params)) : '';
  }

  /** Words that are put into a sentence. */
  plain(key: ClosingKey): string {
    return this.closing?.t(key) ?? '';
  }

  /** Words of this kind; undefined when the kind has none by that name. */
  ask(key: string, params?: MessageParams): Words | undefined {
    if (!this.kind || !(key in this.english.kind)) return undefined;
    return marked(this.kind.localized(key, params));
  }

  #isFrame(key: AnyKey): key is FormKey {
    return key in this.english.frame;
  }
}
