import { css } from '../../shared/base/css.ts';

/** A phone on its side: everything to see and to press is in one low row beside the next. */
export const shortStyles = css`
  @media (max-height: 480px) {
    @container (min-width: 540px) {
      .main {
        flex-flow: row wrap;
        align-items: center;
        align-content: start;
      }
      .main > *,
      .main > :is(.kits, .tiles, .answers, .cues) {
        flex: 1 0 100%;
      }
      .main .call {
        inline-size: 100%;
      }
      .main > h2 {
        flex: 1;
      }
      .main > .hero,
      .main > .pace {
        flex: none;
      }
      .main > h2,
      .brief h2 {
        font-size: max(22px, min(var(--_text-command), 36px) - var(--_fit) * 0.75px);
      }
      .hero {
        --_most: 160px;
        --_pic: calc(var(--_most) - var(--_fit) * 6px);
      }
      .tiles {
        --_pic: calc(var(--_most) - var(--_fit) * 3px);
      }
      .pace {
        --_pic: calc(104px - var(--_fit) * 4px);
      }
      .pacer {
        --_ring: calc(120px - var(--_fit) * 4px);
      }
      .cues {
        --_pic: max(24px, 64px - var(--_fit) * 2px);
      }
      .kits label {
        flex-direction: row;
        gap: 8px;
        min-block-size: 48px;
      }
      .tiles {
        --_most: 88px;
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      .tiles li:nth-child(n) {
        justify-content: start;
        border-block: 0;
        border-inline-end: 1px solid var(--_line);
      }
      .tiles li:nth-child(n):last-child {
        border-inline-end: 0;
      }
      .total {
        font-size: 36px;
      }
      .main > .total {
        flex: none;
      }
      .main > .card {
        display: grid;
        flex: 1 0 100%;
        grid-template-columns: 1fr 1fr;
        column-gap: var(--_space-5);
      }
      .answers {
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        border-block-start: 1px solid var(--_line);
      }
      .answers button {
        gap: 8px;
        padding-inline: 12px;
        border-block: 0;
      }
      .answers button:not(:last-child) {
        border-inline-end: 1px solid var(--_line);
      }
      [data-tight] .elapsed .sign {
        display: none;
      }
      .due .main .cues {
        display: none;
      }
      .cues li {
        grid-template-columns: auto minmax(0, 1fr);
        gap: 8px;
        align-items: center;
        padding-inline: 12px;
        text-align: start;
      }
      .clock:not(.slim),
      .alarm:not(.slim) {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        column-gap: var(--_space-5);
        align-items: center;
      }
      :not(.slim) > .elapsed {
        flex-wrap: nowrap;
      }
      :not(.slim) > .elapsed > div {
        flex: none;
        max-inline-size: 140px;
      }
      .clock:not(.slim) .time {
        font-size: calc((72px - var(--_fit) * 1px) * var(--_share));
      }
      .alarm:not(.slim) .hint {
        margin-block: 0 4px;
        font-size: var(--_lead);
      }
      .clock .elapsed,
      .alarm .elapsed {
        grid-row: 1 / span 2;
      }
      .alarm:not(.slim) .time {
        font-size: calc((72px - var(--_fit) * 1px) * var(--_share));
      }
    }
    /* Very large words do not fit beside each other. */
    @container (min-width: 540px) and (max-width: 26em) {
      .answers {
        grid-auto-flow: row;
      }
      .quiet {
        flex-wrap: wrap;
      }
    }
  }
`;
