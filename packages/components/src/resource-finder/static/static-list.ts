/**
 * `@peerkit/components/resource-finder/static`: a directory as plain HTML, for people whose browser runs no script,
 * and for search engines. Needs no browser.
 *
 * @packageDocumentation
 */
import { toJsonLd } from '@peerkit/formats/write';
import type { Directory, DirectoryReport, IsoDate } from '@peerkit/model';
import { buildIndex } from '@peerkit/search';
import { mainLanguage } from '../../shared/i18n/language-tag.ts';
import type { EntryView } from './entry-view.ts';
import { joined, tag, type Child, type Html } from './html.ts';
import { shownPart } from './shown.ts';
import { entryItem } from './static-entry.ts';
import { dayIn } from './static-facts.ts';
import { loadStaticWords, say } from './static-words.ts';

/** What a list is made of. */
export interface StaticListOptions {
  /** BCP 47 language of the words around the list; English when absent. The list's own texts stay as they are. */
  readonly language?: string;
  /** The day that the list is made on: it is told, and hours are those from then on. */
  readonly today: IsoDate;
  /** What people reported to be wrong. */
  readonly reports?: readonly DirectoryReport[];
}

/** A part of a list, and what stands around it. */
export interface StaticListPart {
  /** So many entries, from this one on; all when absent. */
  readonly from?: number;
  readonly most?: number;
  /** Where the whole list is, when this is only its beginning. */
  readonly more?: string | undefined;
  /** Addresses of the parts before and after this one. */
  readonly before?: string | undefined;
  readonly next?: string | undefined;
  /** Everything that is known of each entry, as on a page of its own. */
  readonly isWhole?: boolean;
}

/** A list that needs no script. Nothing in it says where a confidential place is. */
export interface StaticList {
  /** Name of the list, as text. */
  readonly title: string;
  /** BCP 47 language of the words. */
  readonly language: string;
  /** How many entries there are. */
  readonly total: number;
  /**
   * HTML, to put between the tags of `<peer-resource-finder>`: the element shows it until its own list is there. A
   * description of the same entries for search engines (JSON-LD) is in it.
   */
  html(part?: StaticListPart): string;
}

/** Right-to-left scripts: such a text keeps its own direction. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Makes a directory ready to be written as plain HTML, by name. */
export async function staticList(
  directory: Directory,
  { language: asked = 'en', today, reports = [] }: StaticListOptions,
): Promise<StaticList> {
  const words = await loadStaticWords(asked);
  const index = buildIndex(directory, { reports });
  const { language: listLanguage, timeZone, holidays, size, entries: all } = index;
  const isOther =
    listLanguage !== undefined && mainLanguage(listLanguage) !== mainLanguage(words.language);
  const own = (text: string): Html =>
    isOther || RTL.test(text)
      ? tag('bdi', { lang: isOther ? listLanguage : undefined }, text)
      : tag('', {}, text);
  const made = say(words, 'made', { date: dayIn(today, words) });
  return {
    title: directory.title ?? words.t('title'),
    language: words.language,
    total: size,
    html: (part = {}) => {
      const { from = 0, most = Infinity, isWhole = false } = part;
      const entries = all.slice(from, from + most);
      const view: EntryView = { words, today, timeZone, holidays, listLanguage, isWhole, own };
      const items = entries.map((entry) => ['\n', entryItem(entry, view)]);
      const links = linksOf(part, (key) => say(words, key, { count: size }));
      const list = tag(
        'section',
        { slot: 'list', class: 'peer-static-list', lang: words.language },
        size === 0 ? tag('p', {}, say(words, 'empty')) : undefined,
        tag('ul', {}, items),
        '\n',
        tag('p', {}, joined(' ', links)),
        tag('p', {}, made, ' ', say(words, 'can-change')),
      );
      const data = toJsonLd(shownPart(directory, entries)).text.trim();
      const script = `<script type="application/ld+json">${data}</script>`;
      return list.html.replace(/<\/section>$/, () => `${script}</section>`);
    },
  };
}

function linksOf(
  { before, more, next }: StaticListPart,
  named: (key: 'page-before' | 'widen-all' | 'page-next') => Html,
): readonly Child[] {
  const link = (href: string | undefined, rel: string | undefined, name: Html): Child =>
    href === undefined ? undefined : tag('a', { href, rel }, name);
  return [
    link(before, 'prev', named('page-before')),
    link(more, undefined, named('widen-all')),
    link(next, 'next', named('page-next')),
  ];
}
