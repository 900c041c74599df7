import type { MessageParams, Messages } from '@peerkit/model';
import type { Words } from '../shared/blocks/words.ts';
import type { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import type { ClosingWords } from './closing/closing.locales.ts';
import type { ClosingKey } from './locales/closing.en.ts';
import { en, type FormKey } from './locales/en.ts';
import type { EndingKey } from './locales/ending.en.ts';

/** Words of the form itself. Those of a part that loads later are there once it is loaded. */
export type AnyKey = FormKey | ClosingKey | EndingKey;

/** The words of the form and of the kind it shows. */
export class FormWords {
  /** @param english The kind's own words in English: it has these, and no others. */
  constructor(
    private readonly frame: Localizer<FormKey>,
    /** Words of the closing part, to be put into a sentence. */
    readonly closing: ClosingWords | undefined,
    /** Words of the kind, to be put into a sentence. */
    readonly kind: Localizer<string> | undefined,
    private readonly english: Messages = {},
  ) {}

  /** Words that every kind shares. */
  say(key: AnyKey, params?: MessageParams): Words {
    if (isFrame(key)) return marked(this.frame.localized(key, params));
    return this.closing ? marked(this.closing.localized(key, params)) : '';
  }

  /** Words of this kind; undefined when the kind has none by that name. */
  ask(key: string, params?: MessageParams): Words | undefined {
    if (!this.kind || !(key in this.english)) return undefined;
    return marked(this.kind.localized(key, params));
  }
}

const isFrame = (key: AnyKey): key is FormKey => key in en;
