import { css } from '../../shared/base/css.ts';

/**
 * Where a step does not fit in the window at once (`data-loose`), such as with very large words, only what to do next
 * sticks to it, if it is low enough (`data-act`): the words are read above it. Its band hides those behind it.
 */
export const looseStyles = css`
  [data-loose] :is(.rail, .foot) {
    position: static;
  }
  [data-act] :is(.foot, .pair) {
    display: contents;
  }
  [data-act] .foot .big {
    flex: none;
    inline-size: auto;
    margin: 8px var(--_gutter);
  }
  [data-act] .quiet {
    max-inline-size: none;
    margin-inline: calc(var(--_gutter) - 8px);
  }
  [data-act] .foot .action,
  [data-act] .foot:not(:has(.action)) .big {
    position: sticky;
    inset-block-end: calc(var(--peer-exit-size, 0px) + max(8px, env(safe-area-inset-bottom)));
    z-index: 1;
    --_band:
      0 0 0 8px var(--_surface), calc(var(--_gutter) - 8px) 0 0 8px var(--_surface),
      calc(8px - var(--_gutter)) 0 0 8px var(--_surface);
  }
  /* The alarm is an area with a rule here too. */
  .due[data-act] .foot {
    --_edge: inherit;
    color: var(--_text);
  }
  .due[data-act] .foot .action {
    --_wide: calc(var(--_gutter) - 8px);
    --_thin: calc(8px - var(--_gutter));
    --_band:
      0 0 0 8px var(--_alarm), var(--_wide) 0 0 8px var(--_alarm),
      var(--_thin) 0 0 8px var(--_alarm), 0 -3px 0 8px var(--_on-alarm),
      var(--_wide) -3px 0 8px var(--_on-alarm), var(--_thin) -3px 0 8px var(--_on-alarm);
    border-radius: 0;
  }
  [data-act] .copy {
    box-shadow: var(--_band);
  }
  [data-act] .foot .line {
    background: var(--_surface);
  }
  [data-loose] .quiet {
    flex-wrap: wrap;
  }
  [data-loose] .track {
    display: none;
  }
  /* What a question means is read below its answers, which are in sight with it. */
  [data-loose] .main:has(.answers) > div:first-child {
    display: contents;
  }
  [data-loose] .main:has(.answers) .sub {
    order: 1;
  }
  [data-loose] .answers {
    --_pic: 40px;
    flex: none;
  }
  [data-loose] .answers button {
    font-size: min(1.25em, 26px);
  }
  [data-loose]:has(.answers) .elapsed b {
    font-size: min(1em, 22px);
  }
  [data-loose] h2 {
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
`;
