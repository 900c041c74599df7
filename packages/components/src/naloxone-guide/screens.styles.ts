import { css } from 'lit';
import { iconStyles } from '../shared/icons/icons.styles.ts';
import { preferenceStyles } from '../shared/tokens/preferences.styles.ts';

const frameStyles = css`
  .guide {
    min-block-size: 0;
  }
  .main {
    flex: none;
    min-block-size: calc(var(--_room) - var(--_rest, 172px));
  }
  .extra:empty {
    display: none;
  }
  .below .extra {
    order: 1;
  }
  .side {
    order: 2;
    padding: var(--_space-3) var(--_gutter);
  }
  .below .quiet {
    flex-wrap: nowrap;
  }
  .below .quiet .button {
    min-block-size: 44px;
    padding-inline: 4px;
  }
  .below .quiet > :nth-last-child(n + 3) .sign {
    display: none;
  }
  .whole,
  .tight .brief .sub,
  .tight .tiles small,
  .tight .track,
  .tight .quiet .sign {
    display: none;
  }
  .tight label .sign.sign {
    inline-size: 20px;
    block-size: 20px;
  }
  .tight .kits label {
    padding-block: 2px;
  }
  .tight ol.tiles li {
    padding-block: 1px;
    line-height: 1.1;
  }
  .tight .elapsed {
    flex-wrap: nowrap;
  }
  .tight .whole {
    display: block;
  }
  .loose :is(.rail, .foot) {
    position: static;
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
  .plan {
    --_pic: calc(52px - var(--_fit) * 2px);
  }
  .plan li {
    display: flex;
    gap: 16px;
    align-items: center;
    padding-block: calc(var(--_gap) / 3);
  }
  .hero {
    --_pic: calc(clamp(132px, 50cqi, 210px) - var(--_fit) * 12px);
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
    font-size: 16px;
  }
  .leave {
    display: flex;
    gap: 8px;
    align-items: center;
    padding-inline: 12px;
    font-weight: var(--_weight-strong);
    line-height: 1.15;
    text-decoration: none;
    color: var(--_on-exit);
    background: var(--_exit);
  }
  .leave:focus-visible {
    outline-color: currentColor;
    outline-offset: -6px;
  }
  summary {
    align-content: center;
    min-block-size: 64px;
  }
  .menu {
    position: relative;
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    min-inline-size: 48px;
    padding-inline: 8px;
    text-transform: uppercase;
    color: var(--_ink);
  }
  select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .menu:focus-within {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: -3px;
  }
`;

const kitStyles = css`
  .kits {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    margin: calc(var(--_gap) * -1) calc(var(--_gutter) * -1) 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
  }
  label {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: center;
    min-block-size: 64px;
    padding: 6px 4px;
    font-size: 16px;
    font-weight: 600;
    line-height: 1.15;
    text-align: center;
  }
  label .sign {
    inline-size: 28px;
    block-size: 28px;
  }
  label > :not(input) {
    position: relative;
  }
  label > :last-child,
  .cues span,
  .tiles span {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  input {
    position: absolute;
    inset: 0;
    margin: 0;
    appearance: none;
  }
  :checked {
    border-block-end: 4px solid var(--_ink);
    background: var(--_info);
  }
  :checked ~ * {
    font-weight: var(--_weight-heavy);
    color: var(--_ink);
  }
  .tiles {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    margin-inline: calc(var(--_gutter) * -1);
    counter-reset: tile;
  }
  .tiles li {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_gap) / 2);
    padding: calc(var(--_gap) / 2);
    font-size: max(16px, var(--_text-m) - var(--_fit) * 0.3px);
    line-height: 1.15;
    text-align: center;
    counter-increment: tile;
  }
  .tiles li::before {
    content: counter(tile);
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 12px;
    font-size: 20px;
    font-weight: var(--_weight-heavy);
    line-height: 1;
    color: var(--_ink);
  }
  .tiles li:nth-child(odd) {
    border-inline-end: 1px solid var(--_line);
  }
  .tiles li:nth-child(-n + 2) {
    border-block-end: 1px solid var(--_line);
  }
`;

const breathStyles = css`
  .cues {
    --_pic: calc(clamp(52px, 17cqi, 84px) - var(--_fit) * 2px);
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    margin-inline: calc(var(--_gutter) * -1);
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .cues li {
    display: grid;
    gap: 4px;
    justify-items: center;
    align-content: start;
    padding-inline: 2px;
    font-size: 16px;
    font-weight: 600;
    line-height: 1.15;
    text-align: center;
  }
  .pace {
    --_pic: calc(clamp(92px, 30cqi, 148px) - var(--_fit) * 3px);
  }
  .pacer {
    --_ring: calc(clamp(112px, 36cqi, 176px) - var(--_fit) * 4px);
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--_ring);
    block-size: var(--_ring);
  }
  .pacer > svg {
    position: absolute;
    inset: 0;
    rotate: -90deg;
  }
  circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 11;
  }
  .run {
    stroke: var(--_ink);
    transition: stroke-dashoffset 1s linear;
  }
  .gaps {
    stroke: var(--_surface);
    stroke-width: 12;
  }
  .pacer b {
    position: relative;
    font-size: calc(var(--_ring) * 0.4);
    font-weight: 750;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .now::before {
    content: '';
    position: absolute;
    inset: 4%;
    z-index: 0;
    border-radius: 50%;
    background: var(--_ink);
  }
  .now b {
    color: var(--_surface);
  }
  .now .run {
    transition: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .run {
      transition: none;
    }
  }
`;

const answerStyles = css`
  .answers {
    --_pic: calc(clamp(68px, 22cqi, 104px) - var(--_fit) * 4px);
    display: grid;
    flex: 1;
    grid-auto-rows: 1fr;
    margin-inline: calc(var(--_gutter) * -1);
  }
  .answers button {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
    min-block-size: max(64px, 88px - var(--_fit) * 3px);
    padding: 4px var(--_gutter);
    border: 0;
    border-block-start: 1px solid var(--_line);
    font: inherit;
    font-size: calc(var(--_text-l) + 1px - var(--_fit) * 0.3px);
    font-weight: var(--_weight-heavy);
    line-height: 1.15;
    text-align: start;
    color: inherit;
    background: none;
  }
  .answers .not-breathing,
  .answers .no-response {
    --_accent: var(--_error);
    background: var(--_error-soft);
  }
`;

const clockStyles = css`
  .clock {
    border-block-end: 1px solid var(--_line);
  }
  .elapsed {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    line-height: 1.2;
  }
  .elapsed > div {
    flex: 1 1 calc(var(--_text-m) * 5.6);
    min-inline-size: 0;
  }
  .time {
    font-size: calc(var(--_text-clock) - var(--_fit) * 1px);
    font-weight: 750;
    line-height: 0.95;
    letter-spacing: -0.035em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .slim .time {
    font-size: calc(clamp(52px, 17cqi, 72px) - var(--_fit) * 0.5px);
  }
  .hint {
    line-height: 1.25;
  }
  .slim .hint {
    font-size: 16px;
    line-height: 1.15;
  }
  .check,
  .alarm .hint {
    font-weight: var(--_weight-heavy);
  }
  .below .wait {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .alarm {
    border-block: 4px solid var(--_on-alarm);
    color: var(--_on-alarm);
    background: var(--_alarm);
  }
  .alarm:not(.slim) .time {
    font-size: calc(var(--_text-clock) * 1.1 - var(--_fit) * 1.5px);
  }
  .alarm:not(.slim) .hint {
    margin-block: 4px 8px;
    font-size: calc(var(--_text-xl) - 2px - var(--_fit) * 0.5px);
    line-height: 1.12;
  }
  .alarm .big {
    color: var(--_on-alarm-button);
    background: var(--_on-alarm);
  }
  .alarm .plain {
    color: inherit;
  }
  .track {
    position: relative;
    block-size: 10px;
    margin-block: 4px 22px;
    border-radius: 99px;
    background: var(--_line);
  }
  .track i,
  .track u {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-radius: 99px;
    background: var(--_text);
  }
  .track u {
    inset-block: -3px;
    inline-size: 3px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .track span {
    position: absolute;
    inset-block-start: 13px;
    display: inline-flex;
    gap: 4px;
    align-items: center;
    font-size: var(--_text-s);
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
  }
`;

const logStyles = css`
  .log li {
    position: relative;
    display: grid;
    grid-template-columns: calc(var(--_text-m) * 4) 20px 1fr;
    gap: 8px;
    padding-block-end: 14px;
    line-height: 1.3;
  }
  .log li > :first-child {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .log li > :last-child {
    grid-column: 3;
  }
  .log .done > :last-child {
    font-weight: var(--_weight-strong);
  }
  .log li::before {
    content: '';
    grid-area: 1 / 2;
    z-index: 1;
    justify-self: center;
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 4px;
    border: 3px solid var(--_text);
    border-radius: 50%;
    background: var(--_surface);
  }
  .log .done::before {
    background: var(--_text);
  }
  .log li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 10px -8px;
    inset-inline-start: calc(var(--_text-m) * 4 + 17px);
    inline-size: 2px;
    background: var(--_line);
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

const wideStyles = css`
  @container (min-width: 840px) {
    .guide {
      min-block-size: 600px;
    }
    .main {
      min-block-size: 0;
    }
    .clock,
    .alarm {
      grid-area: clock;
    }
    .side {
      grid-area: side;
    }
    .guide:not(.timed) .side {
      grid-row: 2 / -1;
    }
    .side,
    .clock,
    .alarm {
      padding: 24px 32px;
      border-inline-start: 1px solid var(--_line);
    }
    .time,
    .slim .time,
    .alarm:not(.slim) .time {
      flex-basis: 100%;
      font-size: 120px;
    }
    .tiles {
      flex: none;
      grid-template-columns: repeat(4, 1fr);
      margin: 0;
      border-block: 1px solid var(--_line);
    }
    .tiles li {
      justify-content: start;
      padding: 48px 10px 28px;
      border-block: 0;
    }
    .tiles li:not(:last-child) {
      border-inline-end: 1px solid var(--_line);
    }
    .kits {
      grid-auto-columns: minmax(0, 190px);
      margin: 0;
    }
    .cues,
    .answers {
      flex: none;
      margin: 0;
    }
    .cues li {
      grid-auto-flow: column;
      gap: 12px;
      align-items: center;
      justify-content: start;
      padding-block: 12px;
      text-align: start;
    }
    .hero,
    .pace {
      justify-content: start;
    }
    .rail {
      min-block-size: 56px;
    }
    .rail p {
      padding-inline: 40px;
    }
  }
`;

/** Windows with colours of the person's own choice: what was a colour is an edge. */
const forcedStyles = css`
  @media (forced-colors: active) {
    .call,
    .leave,
    .button,
    .answers button {
      border: 2px solid ButtonBorder;
    }
    .alarm {
      padding-block: 16px;
      border-block-width: 8px;
    }
    .alarm .big {
      color: ButtonText;
      background: ButtonFace;
    }
    :checked {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .base {
      stroke: CanvasText;
      stroke-width: 3;
    }
    .run {
      stroke: Highlight;
    }
    .now::before {
      border: 3px solid Highlight;
      background: Canvas;
    }
    .now b {
      color: CanvasText;
    }
    .track,
    .log li::before {
      border: 1px solid CanvasText;
    }
    .track i,
    .track u,
    .log .done::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

/** What the screens add to the frame. */
export const screenStyles = [
  preferenceStyles,
  ...iconStyles,
  frameStyles,
  kitStyles,
  breathStyles,
  answerStyles,
  clockStyles,
  logStyles,
  drawnStyles,
  wideStyles,
  forcedStyles,
];
