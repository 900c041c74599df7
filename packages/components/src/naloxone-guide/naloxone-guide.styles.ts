import { css } from 'lit';

/**
 * Every rule costs bytes on a phone in an emergency. `--_fit` is how far a screen had to shrink to be
 * seen at once: 0 as designed, 8 as small as can be read.
 */
export const guideStyles = css`
  .guide {
    --_fit: 0;
    --_lead: max(16px, var(--_text-l) - var(--_fit) * 0.5px);
    --_gap: calc(12px - var(--_fit) * 1px);
    --_pic: calc(clamp(72px, 24cqi, 104px) - var(--_fit) * 4px);
    display: flex;
    flex-direction: column;
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
    padding-inline: var(--_gutter);
    font-weight: var(--_weight-strong);
  }
  .call {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: center;
    gap: 10px;
    font-size: var(--_text-l);
    font-weight: var(--_weight-heavy);
    line-height: var(--_leading-tight);
    text-align: center;
    text-decoration: none;
    color: var(--_on-call);
    background: var(--_call);
    box-shadow: inset 0 0 0 1.5px var(--_call-edge);
  }
  .main .call {
    flex: none;
    min-block-size: calc(84px - var(--_fit) * 1.5px);
    padding: 4px 12px;
    border-radius: var(--_radius);
    font-size: calc(var(--_text-xl) + 4px - var(--_fit) * 0.5px);
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
  }
  .icon {
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
  .alarm,
  .main,
  .extra,
  .foot,
  .side {
    padding: var(--_gap) var(--_gutter);
  }
  .main {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    min-block-size: calc(
      min(100vh, 900px) - var(--peer-exit-size, 0px) - var(--_rest, 172px)
    );
    min-block-size: calc(
      min(100dvh, 900px) - var(--peer-exit-size, 0px) - var(--_rest, 172px)
    );
  }
  .extra:empty {
    display: none;
  }
  .below .extra {
    order: 1;
  }
  .side {
    order: 2;
  }
  h2 {
    font-size: max(24px, var(--_text-command) - var(--_fit) * 0.75px);
    font-weight: var(--_weight-heavy);
    line-height: var(--_leading-command);
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  h2,
  :focus-visible {
    scroll-margin-block: 6rem 14rem;
  }
  h3 {
    font-size: inherit;
    margin-block-end: var(--_space-3);
  }
  .command {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
    justify-content: space-between;
  }
  .sub,
  .say,
  .points,
  .plan {
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
  .points li,
  .plan li {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .points .sign {
    color: var(--_ink);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
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
  .draft,
  small {
    font-size: var(--_text-s);
    line-height: 1.25;
    color: var(--_text-quiet);
  }
  .main > .draft {
    margin-block-start: auto;
  }
  /* kits, how to use one, and what matters in a breath */
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
    grid-template-columns: 1fr 1fr;
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
  .tiles small {
    display: block;
  }
  .tiles li:nth-child(odd) {
    border-inline-end: 1px solid var(--_line);
  }
  .tiles li:nth-child(-n + 2) {
    border-block-end: 1px solid var(--_line);
  }
  .cues {
    --_pic: calc(clamp(52px, 17cqi, 84px) - var(--_fit) * 2px);
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    margin-inline: calc(var(--_gutter) * -1);
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .cues li {
    display: grid;
    gap: 4px;
    justify-items: center;
    align-content: start;
    padding-inline: 4px;
    font-size: 16px;
    font-weight: 600;
    line-height: 1.15;
    text-align: center;
  }
  .pace {
    --_pic: calc(clamp(92px, 30cqi, 148px) - var(--_fit) * 3px);
  }
  .pacer {
    flex: 0 1 calc(clamp(112px, 36cqi, 176px) - var(--_fit) * 4px);
    font-size: var(--_text-l);
    font-weight: var(--_weight-strong);
    text-align: center;
  }
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
  /* the clock and the alarm */
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
  .time {
    font-size: calc(var(--_text-clock) - var(--_fit) * 1px);
    font-weight: 750;
    line-height: 0.95;
    letter-spacing: -0.035em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .slim .time {
    font-size: clamp(52px, 17cqi, 72px);
  }
  .hint {
    line-height: 1.25;
  }
  .check,
  .alarm .hint {
    font-weight: var(--_weight-heavy);
  }
  .alarm {
    border-block: 4px solid var(--_on-alarm);
    color: var(--_on-alarm);
    background: var(--_alarm);
  }
  .alarm:not(.slim) .time {
    font-size: calc(var(--_text-clock) * 1.1 - var(--_fit) * 1px);
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
  /* buttons */
  .foot {
    position: sticky;
    inset-block-end: var(--peer-exit-size, 0px);
    z-index: 1;
    padding-block: 8px max(4px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 48px;
    padding: 8px 20px;
    border: 0;
    border-radius: var(--_radius);
    font: inherit;
    font-weight: var(--_weight-strong);
    line-height: 1.15;
    color: var(--_ink);
    background: none;
  }
  .big {
    inline-size: 100%;
    min-block-size: 64px;
    font-size: var(--_text-l);
  }
  .action {
    color: var(--_on-action);
    background: var(--_action);
    box-shadow: inset 0 0 0 2px var(--_action-edge);
  }
  .line {
    box-shadow: inset 0 0 0 1.5px var(--_edge);
  }
  .plain {
    padding-inline: 8px;
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .quiet {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-inline: -8px;
  }
  .elapsed .plain {
    min-block-size: 44px;
    margin-inline-start: -8px;
    font-size: 16px;
  }
  .below .quiet .button {
    min-block-size: 44px;
  }
  /* what is not needed to act */
  .log li {
    position: relative;
    display: grid;
    grid-template-columns: 4.2rem 1fr;
    gap: 8px;
    padding-block-end: 12px;
    line-height: 1.3;
  }
  .log small {
    display: block;
  }
  summary {
    align-content: center;
    min-block-size: 64px;
  }
  .below .wait {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .loose :is(.rail, .foot) {
    position: static;
  }
  @media (max-height: 35rem) {
    .foot {
      position: static;
    }
  }
  @media print {
    .foot,
    .rail,
    .pacer,
    .small,
    .printed > * {
      display: none;
    }
    .printed > slot {
      display: block;
    }
  }
  @container (min-width: 840px) {
    .guide {
      display: grid;
      grid-template:
        'rail rail' auto
        'main clock' auto
        'main side' auto
        'extra side' auto
        'foot side' auto
        '. side' 1fr / minmax(0, 1fr) 384px;
      --_lead: var(--_text-l);
      --_gap: 20px;
    }
    .rail {
      grid-area: rail;
    }
    .clock,
    .alarm {
      grid-area: clock;
    }
    .main {
      grid-area: main;
      min-block-size: 0;
      padding: 32px 40px 24px;
    }
    .extra {
      grid-area: extra;
    }
    .foot {
      grid-area: foot;
      position: static;
      display: flex;
      gap: 16px;
      align-items: center;
      border: 0;
    }
    .extra,
    .foot {
      padding-inline: 40px;
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
    .big {
      max-inline-size: 380px;
    }
    .tiles {
      flex: none;
      grid-template-columns: repeat(4, 1fr);
      margin: 0;
      border-block: 1px solid var(--_line);
    }
    .tiles li {
      padding: 48px 10px 28px;
      border-block: 0;
    }
    .kits {
      grid-auto-columns: minmax(0, 190px);
      margin: 0;
    }
    .cues,
    .answers {
      margin: 0;
    }
  }
`;
