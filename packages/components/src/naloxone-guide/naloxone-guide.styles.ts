import { css } from '../shared/base/css.ts';
import { paneStyles } from './layout/panes.styles.ts';

/**
 * The frame of every step, and the call. Every rule costs bytes on a phone in an emergency: what other
 * steps need comes with their screens. `--_fit` is how far a screen had to shrink to be seen at once:
 * 0 as designed, 8 as small as can be read.
 */
const stepStyles = css`
  /* Until its words are here, the steps of the page stay. */
  [data-wait] .guide > * {
    display: none;
  }
  [data-wait] .guide > slot {
    display: block;
    padding: var(--_gutter);
  }
  .guide {
    --_room: calc(min(100vh, 900px) - var(--peer-exit-size, 0px));
    --_fit: 0;
    --_lead: max(16px, var(--_text-l) - var(--_fit) * 0.5px);
    --_gap: max(1px, 12px - var(--_fit) * 1px);
    --_pic: max(36px, clamp(72px, 24cqi, 104px) - var(--_fit) * 4px);
    display: flex;
    flex-direction: column;
    min-block-size: var(--_room);
    overflow-wrap: break-word;
  }
  .step {
    display: contents;
  }
  .rail {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    align-items: stretch;
    min-block-size: 48px;
    background: var(--_surface);
  }
  .rail p {
    flex: 1;
    align-self: center;
    min-inline-size: 0;
    padding-inline-start: var(--_gutter);
    font-size: min(1em, 24px);
    line-height: 1.15;
    font-weight: var(--_weight-strong);
  }
  .call,
  .button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 48px;
    padding: 4px 8px;
    border: 0;
    font: inherit;
    font-weight: var(--_weight-heavy);
    line-height: var(--_leading-tight);
    text-align: center;
    color: var(--_ink);
    background: none;
  }
  .call {
    flex: 1;
    font-size: var(--_text-l);
    text-decoration: none;
    color: var(--_on-call);
    background: var(--_call);
  }
  .main .call {
    flex: none;
    box-shadow: inset 0 0 0 1.5px var(--_call-edge);
    min-block-size: calc(84px - var(--_fit) * 1.5px);
    border-radius: var(--_radius);
    font-size: min(calc(var(--_text-l) * 1.5 - var(--_fit) * 0.5px), max(var(--_text-l), 7.2cqi));
    text-wrap: balance;
  }
  .call:focus-visible {
    outline-color: currentColor;
    outline-offset: -6px;
  }
  .icon,
  .sign {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .pic {
    flex: none;
    inline-size: var(--_pic);
    block-size: var(--_pic);
  }
  .clock,
  .main,
  .extra,
  .foot {
    padding: var(--_gap) var(--_gutter);
  }
  .main {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: var(--_gap);
  }
  /* Where words are very large, a long one must still fit in its line. */
  h2 {
    font-size: max(22px, min(var(--_text-command), 13cqi) - var(--_fit) * 0.75px);
    font-weight: var(--_weight-heavy);
    line-height: var(--_leading-command);
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  h2,
  :focus-visible {
    scroll-margin-block: 96px 224px;
  }
  .command {
    flex-flow: row-reverse wrap;
  }
  .command h2 {
    flex: 1;
    max-inline-size: 100%;
  }
  .command,
  .points li,
  .quiet {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }
  .points li {
    justify-content: start;
  }
  .points,
  .say {
    font-size: var(--_lead);
    line-height: 1.3;
  }
  .say {
    padding-inline-start: 14px;
    border-inline-start: 4px solid;
  }
  .points {
    display: grid;
    gap: calc(var(--_gap) / 2 + 2px);
  }
  .draft {
    margin-block-start: 6px;
    font-size: var(--_text-s);
    line-height: 1.25;
    color: var(--_text-quiet);
  }
  .foot {
    padding-block: 8px max(4px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .big {
    inline-size: 100%;
    min-block-size: 64px;
    border-radius: var(--_radius);
    font-size: var(--_text-l);
  }
  .action {
    color: var(--_on-action);
    background: var(--_action);
  }
  .plain {
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .quiet {
    gap: 0;
    margin-inline: -8px;
  }
  /* The name stays whole beside the languages and the way out. */
  @container (max-width: 359.98px) {
    .rail p {
      font-size: min(0.88em, 24px);
    }
    .rail .menu.menu {
      padding-inline: 4px;
    }
  }
  /* A long command runs on below the picture, but for very large words: one could break beside it. */
  @container (min-width: 15em) and (max-width: 479.98px) {
    .command {
      --_pic: min(calc(24cqi - var(--_fit) * 4px), var(--_text-command) * 1.9);
      display: flow-root;
    }
    .command h2 {
      text-wrap: wrap;
    }
    .command .pic {
      float: right;
      float: inline-end;
      margin-block-end: 4px;
      margin-inline-start: 12px;
    }
  }
  /* A call on a tablet fills its screen. */
  @media (min-height: 800px) {
    @container (min-width: 600px) and (max-width: 839.98px) {
      .command {
        --_pic: clamp(200px, 24vh, 240px);
      }
      .main .call {
        flex: 1 0 96px;
        max-block-size: 160px;
      }
      .say {
        margin-block: auto;
        font-size: calc(var(--_text-xl) * 1.15);
      }
    }
  }
  @supports (height: 1dvh) {
    .guide {
      --_room: calc(min(100dvh, 900px) - var(--peer-exit-size, 0px));
    }
  }
  @media (max-height: 600px) {
    .guide {
      --_fit: 4;
    }
    .quiet .button {
      min-block-size: 44px;
    }
  }
`;

export const guideStyles = [stepStyles, paneStyles];
