import { css } from '../../shared/base/css.ts';

/** The ring that paces breaths, and what matters in each. */
export const breathStyles = css`
  .cues {
    --_pic: max(24px, clamp(52px, 17cqi, 84px) - var(--_fit) * 2px);
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    column-gap: 6px;
    margin-inline: calc(var(--_gutter) * -1);
    padding: 8px 6px 0;
    border-block-start: 1px solid var(--_line);
  }
  .cues li {
    display: grid;
    gap: 4px;
    justify-items: center;
    align-content: start;
    font-size: clamp(16px, var(--_text-m) - 1px, 22px);
    font-weight: 600;
    line-height: 1.15;
    text-align: center;
  }
  /* What comes before the line is as heavy as it is: acts keep their order, and no light line comes first. */
  .cues small {
    display: none;
    font: inherit;
    color: inherit;
  }
  .cues .then {
    margin-block-start: 2px;
    font-weight: 400;
  }
  [data-tight] .cues {
    grid-template-columns: minmax(0, 4fr) repeat(2, minmax(0, 3fr));
    padding-block-start: 2px;
  }
  [data-tight] .cues li {
    gap: 1px;
    line-height: 1.05;
  }
  /* Where the alarm leaves no room for their words, the pictures stay: their lines are below anyway. */
  @container (max-width: 839.98px) {
    .due[data-tight] .main .cues {
      --_pic: min(
        clamp(52px, 17cqi, 84px),
        max(28px, 48px - var(--_fit) * 2.5px) + var(--_spare, 0px) / 3
      );
      padding-block-start: 2px;
      border: 0;
    }
    .due[data-tight] .main .cues span:last-child {
      display: none;
    }
  }
  @container (max-width: 315px) {
    .due[data-tight] .main .cues {
      display: none;
    }
  }
  @container (min-width: 600px) {
    .guide:not([data-below]) .cues small {
      display: inline;
    }
    .guide:not([data-below]) .cues .then {
      display: block;
    }
    .guide:not([data-below]) .cued {
      display: none;
    }
  }
  .pace {
    --_pic: min(
      clamp(92px, 38cqi, 168px),
      clamp(92px, 30cqi, 148px) - var(--_fit) * 3px + var(--_spare, 0px) / 2
    );
  }
  .pacer {
    --_ring: min(
      clamp(112px, 46cqi, 208px),
      clamp(112px, 36cqi, 176px) - var(--_fit) * 4px + var(--_spare, 0px) / 2
    );
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
  .pacer.now::before {
    content: '';
    position: absolute;
    inset: 4%;
    z-index: 0;
    border-radius: 50%;
    background: var(--_ink);
  }
  .pacer.now b {
    color: var(--_surface);
  }
  .pacer.now .run {
    transition: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .run {
      transition: none;
    }
  }
`;
