import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryEntry } from '@peerkit/search';
import type { Card } from './cards.ts';
import { detailTemplate } from '../place/detail.templates.ts';
import type { BesideMap } from '../map/map-tool.ts';
import { personTemplate, type NoneView } from '../searching/none.templates.ts';
import { placeWords } from '../place/place-words.ts';
import type { FinderTools } from '../tools.ts';

/** What is shown of a place depends on what is shown around it. */
export interface BesideView extends BesideMap, Omit<NoneView, 'words'> {
  /** What is known of each row of the list, then of the place. */
  readonly cards: readonly Card[];
  readonly tools: FinderTools | undefined;
}

/** The place beside the list, before a person opens one. */
export function besideOf(
  { isWide, index, tools }: Pick<BesideView, 'isWide' | 'index' | 'tools'>,
  entries: readonly DirectoryEntry[],
): DirectoryEntry | undefined {
  const [first] = tools?.map.beside(entries) ?? entries;
  return isWide && first ? (index.whole?.(first) ?? first) : undefined;
}

/** A place, beside the list or in its stead; where nothing is found, a person to call. */
export function placeTemplate(view: BesideView): TemplateResult | typeof nothing {
  const { place, cards, entries, result, isWide, tools } = view;
  const words = placeWords(view.words);
  if (result.total === 0 && place === undefined) return personTemplate({ ...view, words });
  const card = cards[entries.length];
  if (!card) return nothing;
  const backWords = tools?.map.backWords(view);
  const page = { ...view, card, deeds: tools?.deeds, isBeside: isWide, backWords, words };
  const detail = detailTemplate(page);
  return isWide ? html`${tools?.map.wayBack(view)} ${detail}` : detail;
}
