import { isKnownTerm, isWithinTerm, termBranch, type TermCode } from '@peerkit/model';
import type { DirectoryEntry } from '../entry/entry.ts';
import { FIELDS, type Field, type Tag, type Trigger } from '../file/meta.ts';
import type { PostingList } from '../file/postings.ts';
import { wordsOf } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';
import { namesOfLanguage } from './languages.ts';
import { phrasesOf, type Phrases } from './phrases.ts';
import { eachOf, type Steps } from './steps.ts';
import type { Synonyms } from './synonyms.ts';
import { textsOf } from './texts.ts';

/** What entries are, and the words that ask for it. */
export interface Tagging {
  readonly tags: readonly Tag[];
  readonly triggers: readonly Trigger[];
  /** Words of the triggers, as they are written: a person may mistype them. */
  readonly words: ReadonlySet<string>;
  /** For each tag, the entries that have it. */
  readonly lists: readonly PostingList[];
}

export function* tagEntries(
  entries: readonly DirectoryEntry[],
  labels: ReadonlyMap<string, string>,
  synonyms: readonly Synonyms[],
  phrases: Phrases,
): Steps<Tagging> {
  const used = new Set(entries.flatMap(({ terms }) => terms));
  const lists = new Map<TermCode, (readonly [number, number])[]>();
  const add = (code: TermCode, position: number, field: Field): void => {
    const list = lists.get(code);
    const pair = [position, FIELDS.indexOf(field)] as const;
    if (list === undefined) lists.set(code, [pair]);
    else list.push(pair);
  };
  yield* eachOf(entries, (entry, position) => {
    const said = new Map(phrases.find(textsOf(entry, labels)));
    for (const { code, terms = [] } of synonyms) {
      const isTerm = entry.terms.some((term) => terms.some((known) => isWithinTerm(term, known)));
      if (isTerm && !said.has(code)) said.set(code, 'kind');
    }
    if (isFree(entry)) said.set('cost.free', 'kind');
    for (const term of entry.terms) said.set(term, 'kind');
    for (const code of used) {
      if (entry.terms.some((term) => isWithinTerm(term, code))) said.set(code, 'kind');
    }
    for (const language of new Set(entry.languages)) said.set(`language.${language}`, 'text');
    for (const [code, field] of said) add(code, position, field);
  });
  const codes = [...lists.keys()].sort(byCodeUnit);
  const numbers = new Map(codes.map((code, at) => [code, at]));
  const { triggers, words } = triggersOf(numbers, labels, synonyms, phrases);
  const byCode = new Map(synonyms.map((one) => [one.code, one]));
  return {
    tags: codes.map((code) => ({
      code,
      ...labelOf(used.has(code) ? undefined : byCode.get(code)),
    })),
    triggers,
    words,
    lists: codes.map((code) => lists.get(code) ?? []),
  };
}

/** Free for everyone, by its prices. */
function isFree({ costOptions = [] }: DirectoryEntry): boolean {
  return costOptions.length > 0 && costOptions.every(({ amount }) => amount === 0);
}

/** The name of synonyms in each language. */
function labelOf(synonyms: Synonyms | undefined): Partial<Pick<Tag, 'label'>> {
  return synonyms === undefined ? {} : { label: phrasesOf(synonyms).label };
}

function triggersOf(
  numbers: ReadonlyMap<TermCode, number>,
  labels: ReadonlyMap<string, string>,
  synonyms: readonly Synonyms[],
  phrases: Phrases,
): Pick<Tagging, 'triggers' | 'words'> {
  const triggers = new Map<string, Trigger>();
  const taken = new Set<string>();
  const words = new Set<string>();
  const byCode = new Map(synonyms.map((one) => [one.code, one]));
  const add = (given: readonly string[], to: Omit<Trigger, 'phrase'>): void => {
    const phrase = phrases.stemsOf(given).join(' ');
    if (phrase === '') return;
    taken.add(phrase);
    const key = `${phrase}\n${String(to.tag ?? to.ask)}`;
    const before = triggers.get(key);
    // A phrase that counts in every form does not lose any by a word that counts in one.
    const only = [...(before?.only ?? []), ...(to.only ?? [])];
    const isOnly = to.only !== undefined && (before === undefined || before.only !== undefined);
    const trigger = { phrase, ...before, ...to, only };
    if (!isOnly) Reflect.deleteProperty(trigger, 'only');
    // Nothing stands in for what the list has.
    if (before !== undefined && !(before.instead && to.instead)) {
      Reflect.deleteProperty(trigger, 'instead');
    }
    triggers.set(key, trigger);
    for (const word of given) words.add(word);
  };
  for (const one of synonyms) {
    const to = one.ask === undefined ? tagged(numbers, one, byCode) : { ask: one.ask };
    if (to === undefined) continue;
    // The words of what stands in for it are not its own.
    const isOwn = numbers.has(one.code) || one.ask !== undefined;
    const { asked: phrasesAsked, street, alone, likely } = phrasesOf(one);
    const also = (isOwn ? (one.also ?? []) : []).flatMap((code) => numbers.get(code) ?? []);
    const shown = { ...to, ...(also.length > 0 && { also }) };
    const asked = {
      ...shown,
      ...(likely.length > 0 && { likely }),
      ...(!isOwn && ({ instead: true } as const)),
    };
    const own = isOwn ? ({ ...shown, begins: true } as const) : asked;
    for (const phrase of phrasesOf(one).words) add(phrase, own);
    for (const phrase of phrasesAsked) {
      const isStreet = phrase.length === 1 && street.has(phrase[0] ?? '');
      add(phrase, isStreet ? { ...asked, only: phrase } : asked);
    }
    for (const phrase of alone) add(phrase, { ...asked, alone: true });
  }
  for (const [code, tag] of numbers) {
    const branch = termBranch(code);
    if (branch === 'language') {
      for (const name of namesOfLanguage(code.slice(branch.length + 1)))
        add(wordsOf(name), { tag });
    } else if (!byCode.has(code)) {
      const name =
        labels.get(code) ??
        (isKnownTerm(code)
          ? code.slice(code.lastIndexOf('.') + 1)
          : code.slice(code.indexOf('.') + 1));
      const named = wordsOf(name);
      // What the synonyms say of it covers more.
      if (!taken.has(phrases.stemsOf(named).join(' '))) add(named, { tag, begins: true });
    }
  }
  return { triggers: [...triggers.values()].sort((a, b) => byCodeUnit(a.phrase, b.phrase)), words };
}

/** The tag of synonyms, else the first in its stead that the list has. */
function tagged(
  numbers: ReadonlyMap<TermCode, number>,
  { code, instead = [] }: Synonyms,
  byCode: ReadonlyMap<TermCode, Synonyms>,
): { readonly tag: number } | undefined {
  const further = instead.flatMap((other) => [other, ...(byCode.get(other)?.instead ?? [])]);
  for (const one of [code, ...instead, ...further]) {
    const tag = numbers.get(one);
    if (tag !== undefined) return { tag };
  }
  return undefined;
}
