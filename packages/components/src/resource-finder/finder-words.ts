import { html, type TemplateResult } from 'lit';
import {
  isWithinTerm,
  type KnownTermCode,
  type MessageParams,
  type TermCode,
} from '@peerkit/model';
import type { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import type { FinderKey } from './locales/en.ts';
import { termLabels } from './locales/terms.en.ts';

/** Words as the templates need them. */
export type Words = Pick<Localizer<FinderKey>, 't' | 'localized' | 'language'>;

/** A message for a template, marked with its language where that is not the one asked for. */
export function say(words: Words, key: FinderKey, params?: MessageParams): TemplateResult | string {
  return marked(words.localized(key, params));
}

/** Our text within a directory's text, which may be in another language. */
export const spoken = (lang: string, text: string): TemplateResult =>
  html`<span lang=${lang}>${text}</span>`;

/** A directory's own text: it keeps its own direction, whatever the direction of the page. */
export const own = (text: TemplateResult | string): TemplateResult => html`<bdi>${text}</bdi>`;

/** The label of a term. For a code outside our vocabulary, its last part as words. */
export function termLabel(code: TermCode, words: Words): string {
  if (isLabelled(code)) return words.t(code);
  // A list without codes has names here.
  if (!/^[\w-]+(\.[\w-]+)*$/.test(code)) return code;
  const last = code
    .slice(code.lastIndexOf('.') + 1)
    .replaceAll(/[-_]+/g, ' ')
    .trim();
  return last === '' ? code : last.charAt(0).toLocaleUpperCase(words.language) + last.slice(1);
}

/** The labels serve as the list of codes, so that phones do not load a second one. */
function isLabelled(code: TermCode): code is KnownTermCode {
  return Object.hasOwn(termLabels, code);
}

/** The name of a language in the reader's language; the code itself when there is none. */
export function languageLabel(code: string, words: Words): string {
  try {
    return new Intl.DisplayNames([words.language], { type: 'language' }).of(code) ?? code;
  } catch (error) {
    // A list may name a language in words instead of by code.
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** The kinds of service among terms, without those that only repeat a narrower one. */
export function kindsOf(terms: readonly TermCode[]): readonly TermCode[] {
  const kinds = terms.filter((term) => !/^(role|delivery|population)\./.test(term));
  return kinds.filter(
    (kind) => !kinds.some((other) => other !== kind && isWithinTerm(other, kind)),
  );
}
