import { css } from 'lit';

/**
 * The pacer: a ring of five parts, one a second; at the last the whole ring fills and shows the sign of a
 * breath. It turns evenly, or steps once a second where less motion is asked for.
 */
export const ringStyles = css`
  .ring {
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_ring, 128px);
    block-size: var(--_ring, 128px);
  }
  .ring > svg:not(.icon) {
    position: absolute;
    inset: 0;
    transform: rotate(-90deg);
    fill: none;
    stroke: var(--_line);
    stroke-width: 11;
  }
  .ring .run {
    stroke: var(--_ink);
  }
  .ring .gaps {
    stroke: var(--_surface);
    stroke-width: 13;
  }
  .ring b {
    position: relative;
    font-size: calc(var(--_ring, 128px) * 0.4);
    font-weight: 750;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .ring.now .run {
    fill: var(--_ink);
  }
  .ring.now .icon {
    position: relative;
    inline-size: 48%;
    block-size: 48%;
    color: var(--_surface);
  }
  @media (prefers-reduced-motion: no-preference) {
    .ring .run {
      transition: stroke-dasharray 1s linear;
    }
  }
  @container (min-width: 480px) {
    .ring {
      --_ring: 176px;
    }
  }
  @container (min-width: 840px) {
    .ring {
      --_ring: 208px;
    }
  }
  @media (forced-colors: active) {
    .ring > svg:not(.icon) {
      stroke: CanvasText;
      stroke-width: 3;
    }
    .ring .run {
      stroke: Highlight;
      stroke-width: 11;
    }
    .ring.now .run {
      fill: none;
    }
    .ring.now .icon {
      color: CanvasText;
    }
  }
`;
