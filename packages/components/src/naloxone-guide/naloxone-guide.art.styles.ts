import { css } from 'lit';
import { iconStyles } from '../shared/icons/icons.styles.ts';

const drawnStyles = css`
  .pictogram {
    inline-size: 100%;
    block-size: 100%;
  }
  .sign .icon {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .button .accent {
    color: inherit;
  }
  .pacer {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 1;
  }
  .pacer svg:not(.icon) {
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
  .pacer > span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .pacer b {
    z-index: 1;
    font-size: 48px;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .pacer.now::before {
    content: '';
    position: absolute;
    inset: 4%;
    z-index: 1;
    border-radius: 50%;
    background: var(--_ink);
  }
  .pacer.now b {
    color: var(--_surface);
  }
  .now .run {
    transition: none;
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
  @media (prefers-reduced-motion: reduce) {
    .run {
      transition: none;
    }
  }
`;

/** Everything about drawings; no words depend on it. */
export const artStyles = [...iconStyles.flat(), drawnStyles];
