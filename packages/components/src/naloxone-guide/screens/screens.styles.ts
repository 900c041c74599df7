import { css } from '../../shared/base/css.ts';
import { iconStyles } from '../../shared/icons/icons.styles.ts';
import { preferenceStyles } from '../../shared/tokens/preferences.styles.ts';
import { answerStyles } from './answers.styles.ts';
import { barStyles } from './bar.styles.ts';
import { breathStyles } from '../clock/breaths.styles.ts';
import { clockStyles } from '../clock/clock.styles.ts';
import { crewStyles } from '../record/crew.styles.ts';
import { forcedStyles } from '../layout/forced.styles.ts';
import { kitStyles } from './kits.styles.ts';
import { logStyles } from '../record/log.styles.ts';
import { looseStyles } from '../layout/loose.styles.ts';
import { narrowStyles } from '../layout/narrow.styles.ts';
import { partnerStyles } from '../partner.styles.ts';
import { shortStyles } from '../layout/short.styles.ts';
import { stickyStyles } from '../layout/sticky.styles.ts';
import { wideStyles } from '../layout/wide.styles.ts';
import { printStyles } from '../layout/print.styles.ts';
import { quietStyles } from '../layout/quiet.styles.ts';

const frameStyles = css`
  .guide {
    min-block-size: 0;
  }
  .main {
    flex: none;
    min-block-size: calc(var(--_room) - var(--_above, 0px) - var(--_rest, 172px));
  }
  .cued,
  .cued + ul {
    margin-block-start: calc(var(--_gap) / 2 + 2px);
  }
  /* Steps of the page: its lines are as far apart as ours. */
  .main > slot {
    display: grid;
    gap: var(--_gap);
  }
  .main > slot::slotted(p) {
    margin-block: 0;
  }
  .extra:empty {
    display: none;
  }
  [data-below] .extra {
    order: 1;
  }
  .side {
    order: 2;
    padding: var(--_space-3) var(--_gutter);
  }
  /* The sign stands beside the first word, however many lines there are. */
  .foot .big {
    display: block;
    text-wrap: balance;
  }
  .big .sign {
    display: inline-block;
    margin-inline-end: 8px;
    vertical-align: -0.36em;
  }
  /* The dose, and what else there is to do: both of one width, and as wide as their longest words need. */
  .pair {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 8px;
  }
  .pair .big {
    flex: 1 0 40%;
    inline-size: auto;
    padding-inline: 4px;
    font-size: var(--_lead);
  }
  [data-tight] .foot {
    padding-block: 4px 2px;
  }
  .whole,
  .late,
  [data-tight] .brief .sub,
  [data-brief] .early,
  [data-brief] .tiles small {
    display: none;
  }
  /* Only where words are at their smallest, too, does the picture of a kit give way. */
  [data-tight] label .sign.sign {
    --_size: clamp(0px, (22 - var(--_fit)) * 5px, 20px);
    inline-size: var(--_size);
    block-size: var(--_size);
  }
  [data-tight] .kits label {
    min-block-size: 48px;
    padding-block: 2px 6px;
    line-height: 1.05;
  }
  [data-tight] .slim .hint.hint {
    line-height: 1.05;
  }
  /* Long words of an alarm need fewer lines below the time than beside it. */
  [data-tight] .alarm.slim .elapsed {
    flex-wrap: wrap;
  }
  [data-tight] .alarm.slim .elapsed > div {
    display: contents;
  }
  [data-tight] .alarm.slim .hint {
    flex: 1 0 100%;
  }
  [data-tight] ol.tiles li {
    padding-block: 1px;
    line-height: 1.05;
  }
  [data-tight] .tiles small {
    line-height: 1.1;
  }
  [data-tight] .elapsed {
    flex-wrap: nowrap;
  }
  [data-tight] .elapsed > div {
    min-inline-size: 0;
  }
  [data-tight] .whole,
  [data-brief] .late {
    display: block;
  }
  /* Beside the time, very large words would break. */
  @container (max-width: 12em) {
    [data-tight] .elapsed {
      flex-wrap: wrap;
    }
  }
  @container (max-width: 315px) {
    [data-tight] .elapsed {
      flex-wrap: wrap;
    }
    .elapsed .plain .icon {
      display: none;
    }
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h3 {
    margin-block-end: var(--_space-3);
    font-size: inherit;
  }
  small {
    display: block;
    font-size: var(--_text-s);
    font-weight: 400;
    line-height: 1.25;
    color: var(--_text-quiet);
  }
  .sub,
  .plan {
    font-size: var(--_lead);
    line-height: 1.3;
  }
  .sub {
    margin-block-start: calc(var(--_gap) / 2);
  }
  .plan {
    --_pic: calc(52px - var(--_fit) * 2px);
  }
  .plan li {
    display: flex;
    gap: 16px;
    align-items: center;
    padding-block: calc(var(--_gap) / 3);
  }
  .action {
    box-shadow:
      inset 0 0 0 2px var(--_action-edge),
      var(--_band, 0 0 transparent);
  }
  .line {
    border-radius: var(--_radius);
    box-shadow:
      inset 0 0 0 1.5px var(--_edge),
      var(--_band, 0 0 transparent);
  }
  .points .sign {
    color: var(--_ink);
  }
  .hero {
    --_most: clamp(132px, 66cqi, 252px);
    --_pic: min(
      var(--_most),
      max(36px, clamp(132px, 50cqi, 210px) - var(--_fit) * 12px) + var(--_spare, 0px)
    );
  }
  .hero,
  .pace {
    display: flex;
    flex: 1;
    gap: var(--_space-4);
    align-items: center;
    justify-content: center;
  }
  .elapsed .plain {
    min-block-size: 44px;
    margin-inline-start: -8px;
    font-size: clamp(16px, var(--_text-m) - 1px, 22px);
  }
  summary {
    align-content: center;
    min-block-size: 64px;
  }
`;

const drawnStyles = css`
  .pictogram,
  .sign .icon {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .button .accent {
    color: inherit;
  }
`;

/** What the screens add to the frame. */
export const screenStyles = [
  preferenceStyles,
  ...iconStyles,
  frameStyles,
  quietStyles,
  ...barStyles,
  stickyStyles,
  kitStyles,
  breathStyles,
  answerStyles,
  clockStyles,
  logStyles,
  partnerStyles,
  crewStyles,
  drawnStyles,
  wideStyles,
  shortStyles,
  looseStyles,
  forcedStyles,
  narrowStyles,
  printStyles,
];
