import { html, type TemplateResult } from 'lit';
import type { MessageParams } from '@peerkit/model';
import type { Localized, Localizer } from '../shared/i18n/localizer.ts';
import type { FieldIssue } from './outreach-form.state.ts';
import type { FormKind } from './outreach-form.definition.ts';
import type { FormKey } from './outreach-form.strings.ts';

/** Something to read: plain, or marked with its language when that is not the page's. */
export type Words = string | TemplateResult;

const marked = ({ text, lang }: Localized): Words =>
  lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;

/** The words of the form and of the kind it shows. */
export class FormWords {
  constructor(
    private readonly frame: Localizer<FormKey>,
    private readonly kind: Localizer<string> | undefined,
    private readonly english: FormKind['catalog']['en'],
  ) {}

  /** Words that every kind shares. */
  say(key: FormKey, params?: MessageParams): Words {
    return marked(this.frame.localized(key, params));
  }

  /** Words that go inside other words. */
  plain(key: FormKey): string {
    return this.frame.t(key);
  }

  /** Words of this kind; nothing when the kind has none by that name. */
  ask(key: string, params?: MessageParams): Words | undefined {
    if (!this.kind || !(key in this.english)) return undefined;
    return marked(this.kind.localized(key, params));
  }

  /** What to do about a finding: as exactly as the kind knows it, else in general words. */
  fix({ field, code, params }: FieldIssue): Words {
    const own = this.ask(`error.${field}.${code}`, params) ?? this.ask(`error.${field}.other`);
    if (own !== undefined) return own;
    const general = code === 'required' || code === 'too-long' ? code : 'other';
    return this.say(`error.${general}`, params);
  }
}
