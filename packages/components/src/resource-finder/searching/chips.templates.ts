import { html, nothing, type TemplateResult } from 'lit';
import { toggleChip } from '../../shared/blocks/chip.templates.ts';
import { clock } from '../../shared/icons/first.ts';
import { say } from '../finder-words.ts';
import { kindChip, type KindView } from './kind.templates.ts';
import { nearChip, type NearView } from './near.templates.ts';
import type { FinderTools } from '../tools.ts';

export interface ChipsView extends KindView, NearView {
  readonly tools: FinderTools | undefined;
}

/** What narrows the list besides words, in two rows at most: the list must be in sight. */
export function chipsTemplate(view: ChipsView): TemplateResult | typeof nothing {
  const { state, index, tools, words, act } = view;
  const setOpenNow = (isOpenNow: boolean): void => act({ do: 'narrow', to: { isOpenNow } });
  const ways = [
    ...(index.hasTimes
      ? [toggleChip(say(words, 'open-now'), state.isOpenNow, setOpenNow, clock)]
      : []),
    ...nearChip(view),
    ...(tools ? [tools.map.chip(view)] : []),
  ];
  const choices = [...kindChip(view), ...(tools?.chips(view) ?? [])];
  if (ways.length + choices.length === 0) return nothing;
  return html`<div class="chips" @focusin=${bringIn}>
    ${[ways, choices].map((row) => html`<div class="lane">${row}</div>`)}
  </div>`;
}

/** Browsers leave what has the focus half out of sight where a row scrolls. */
function bringIn({ target }: FocusEvent): void {
  (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
