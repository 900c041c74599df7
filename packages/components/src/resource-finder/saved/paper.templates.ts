import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryEntry, DirectoryIndex } from '@peerkit/search';
import type { Instant } from '@peerkit/model';
import type { Card } from '../results/cards.ts';
import { detailTemplate } from '../place/detail.templates.ts';
import type { Words } from '../finder-words.ts';
import { placeWords } from '../place/place-words.ts';
import type { FinderAction } from '../resource-finder.state.ts';
import type { FinderTools } from '../tools.ts';

export interface PaperView {
  readonly entries: readonly DirectoryEntry[];
  readonly cards: readonly Card[];
  readonly index: DirectoryIndex;
  readonly now: Instant;
  readonly tools: FinderTools | undefined;
  readonly words: Words;
  readonly act: (action: FinderAction) => void;
}

/** All that is known of each saved place, while they are printed. */
export function paperTemplate(view: PaperView): TemplateResult | typeof nothing {
  const { entries, cards, tools } = view;
  if (tools?.printed !== 'saved') return nothing;
  const words = placeWords(view.words);
  const page = { ...view, deeds: undefined, isBeside: true, words };
  return html`<div class="paper">
    ${cards.slice(0, entries.length).map((card) => detailTemplate({ ...page, card }))}
  </div>`;
}
