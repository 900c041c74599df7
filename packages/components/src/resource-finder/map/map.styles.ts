import { css } from '../../shared/base/css.ts';
import { onMapStyles } from './on-map.styles.ts';

const ownStyles = css`
  .stage {
    position: relative;
    block-size: min(70vh, 480px);
    overflow: hidden;
    background: #eae6db;
    background: light-dark(#eae6db, #231f19);
  }
  /* Its word has the room of two chips beside it. */
  @container (max-width: 399.98px) {
    #map:not([aria-pressed='true']) > .icon {
      display: none;
    }
  }
  .map {
    margin-inline: calc(var(--_gutter) * -1);
    scroll-margin-block-end: var(--peer-exit-size, 0px);
  }
  /* Its line is kept while the map loads. */
  .map > .small {
    min-block-size: calc(1.5em + 2 * var(--_space-1));
    padding: var(--_space-1) var(--_gutter);
  }
  .map-box {
    position: absolute;
    inset: 0;
    /* Tells what draws the map whether it is dark. */
    color: #000;
    color: light-dark(#000, #fff);
  }
  .pin {
    position: absolute;
    /* Where a map is, does not depend on the direction of writing. */
    left: 0;
    top: 0;
    min-inline-size: var(--_target-least);
    block-size: var(--_target-least);
    padding: 0 6px;
    border: 2px solid var(--_ink);
    border-radius: 22px 22px 22px 4px;
    /* Its tip is at the point. */
    margin-block-start: calc(var(--_target-least) * -1);
    white-space: nowrap;
    font: inherit;
    font-weight: var(--_weight-heavy);
    color: var(--_ink);
    background: var(--_raised);
    cursor: pointer;
  }
  .pin[aria-current='true'] {
    z-index: 1;
    border-color: var(--_action-edge);
    box-shadow: 0 0 0 3px var(--_surface);
    color: var(--_on-action);
    background: var(--_action);
  }
  .pin:focus-visible {
    z-index: 2;
  }
  .map-top > p {
    padding: var(--_space-2) var(--_gutter);
  }
  .map-top > .note {
    margin: var(--_space-2) var(--_gutter);
  }
  .map-bar {
    position: absolute;
    inset-block-end: var(--_space-3);
    inset-inline: var(--_space-3);
    display: flex;
    gap: var(--_space-2);
    pointer-events: none;
  }
  .map-bar > .button {
    background: var(--_raised);
    pointer-events: auto;
  }
  .map-bar > .button:last-child {
    margin-inline-start: auto;
  }
  /* Nothing is drawn: what is said of that, and the way back to the list. */
  .failed > .stage {
    block-size: auto;
    background: none;
  }
  .failed .map-box {
    display: none;
  }
  .failed .map-bar {
    position: static;
    margin-inline: var(--_gutter);
  }
  .zoom {
    min-inline-size: var(--_target);
    padding: 0;
  }
  /* A row has the number of its pin. */
  [data-map]:not([data-map='failed']) .hits {
    counter-reset: row;
  }
  [data-map] .hit {
    counter-increment: row;
  }
  [data-map]:not([data-map='failed']) .hit h3 .open::before {
    content: counter(row) '. ';
  }
  @container (max-width: 839.98px) {
    .map:not(.failed, .bare) ~ .hits {
      display: none;
    }
    .bare > .stage {
      block-size: min(40vh, 200px);
    }
  }
  @container (min-width: 840px) {
    .map {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr) auto;
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      block-size: calc(100vh - var(--peer-exit-size, 0px));
      margin: 0;
    }
    .stage {
      block-size: auto;
    }
    [data-map='list'] .place,
    [data-map='failed'] .place,
    [data-map='place'] .map {
      display: none;
    }
    .to-map {
      margin-block-start: -12px;
    }
  }
  @container (min-width: 1120px) {
    [data-map] .panes {
      grid-template-columns: 350px minmax(0, 1fr) 400px;
    }
    [data-map] .cols {
      grid-template-columns: minmax(0, 1fr);
    }
    [data-map] .panes > .place {
      display: block;
      padding-inline: var(--_space-5);
    }
    [data-map] .panes > .map {
      display: grid;
      border-inline-end: var(--_line-width) solid var(--_line);
    }
    .to-map {
      display: none;
    }
  }
  @container (min-width: 1240px) {
    [data-map] .panes {
      grid-template-columns: 400px minmax(0, 1fr) 440px;
    }
  }
  @media (forced-colors: active) {
    .pin[aria-current='true'] {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .map,
    .to-map {
      display: none;
    }
    [data-map] .finder > .hits {
      display: block;
    }
    [data-map] .panes {
      display: block;
    }
  }
`;

export const mapStyles = [ownStyles, onMapStyles];

/** Inside the box: as much of MapLibre’s own sheet as a map without its controls needs. */
export const mapBoxStyles = css`
  .frame {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }
  canvas {
    position: absolute;
    left: 0;
    top: 0;
  }
  canvas:focus-visible {
    outline: 3px solid;
    outline-offset: -3px;
  }
  .maplibregl-interactive {
    cursor: grab;
    -webkit-user-select: none;
    user-select: none;
  }
  .maplibregl-interactive:active {
    cursor: grabbing;
  }
  .maplibregl-interactive,
  .maplibregl-interactive canvas {
    touch-action: none;
  }
  .maplibregl-control-container {
    display: none;
  }
`;
