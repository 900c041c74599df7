import { html, nothing, type TemplateResult } from 'lit';
import { isWithinTerm, type Message, type MessageParams, type TermCode } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';
import type { LocalizerBase } from '../shared/i18n/localizer-base.ts';
import { marked } from '../shared/i18n/marked.ts';
import type { FinderKey } from './locales/en.ts';

/** Words as the templates need them. */
export type Words<Key extends string = FinderKey> = Pick<
  LocalizerBase<Key, Message>,
  't' | 'localized' | 'language'
>;

/** A message for a template, marked with its language where that is not the one asked for. */
export function say<Key extends string>(
  words: Words<Key>,
  key: NoInfer<Key>,
  params?: MessageParams,
): TemplateResult | string {
  return marked(words.localized(key, params));
}

/** Writes a directory's own text: in its language, and in its own direction whatever that of the page. */
export type Own = (text: TemplateResult | string) => TemplateResult;

/** @param language BCP 47 language of the directory's texts. */
export const ownIn =
  (language: string | undefined): Own =>
  (text) =>
    html`<bdi lang=${language ?? nothing}>${text}</bdi>`;

const labels = new Map<string, string>();

/** The words of a code, where there are no better ones: its last part. Made once: a list asks at every key. */
export function plainLabel(code: TermCode, { language }: Words): string {
  const key = `${language} ${code}`;
  const label = labels.get(key) ?? labelOf(code, language);
  labels.set(key, label);
  return label;
}

function labelOf(code: TermCode, language: string): string {
  // A list without codes has names here.
  if (!/^[\w-]+(\.[\w-]+)*$/.test(code)) return code;
  const last = code
    .slice(code.lastIndexOf('.') + 1)
    .replaceAll(/[-_]+/g, ' ')
    .trim();
  return last === '' ? code : last.charAt(0).toLocaleUpperCase(language) + last.slice(1);
}

/** The kinds of service among terms, without those that only repeat a narrower one. */
export function kindsOf(terms: readonly TermCode[]): readonly TermCode[] {
  const kinds = terms.filter((term) => !/^(role|delivery|population)\./.test(term));
  return kinds.filter(
    (kind) => !kinds.some((other) => other !== kind && isWithinTerm(other, kind)),
  );
}

/** What the kinds of an entry are called, without those that are words of its name. */
export function kindNames(
  { name, terms }: Pick<DirectoryEntry, 'name' | 'terms'>,
  label: (code: TermCode) => string,
): readonly string[] {
  const nameWords = ` ${name.toLowerCase()} `;
  return kindsOf(terms)
    .map(label)
    .filter((kind) => !nameWords.includes(` ${kind.toLowerCase()} `));
}
