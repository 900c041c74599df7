import { css } from '../../shared/base/css.ts';

/** What a person can do with a place: on its card, on its page, and where it is saved. */
export const deedStyles = css`
  /*
   * Signs with words below them, parted by hairlines, all of one width: three in a row or one below the other; four in
   * a row, or two and two. As soon as a share of the row is too small for words, the next larger one is taken.
   */
  .deeds {
    --_word: calc(var(--_text-m) * 5.6);
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(max((100% - 2px) / 3, min(100%, (var(--_word) - 100% / 3) * 999)), 1fr)
    );
    gap: 1px;
    margin-block-start: 20px;
    border-block: var(--_line-width) solid var(--_line);
    background: var(--_line);
  }
  .deeds.four {
    grid-template-columns: repeat(
      auto-fit,
      minmax(
        max(
          (100% - 3px) / 4,
          min((100% - 1px) / 2, (var(--_word) - 25%) * 999),
          min(100%, (var(--_word) - 50%) * 999)
        ),
        1fr
      )
    );
  }
  .deeds > * {
    background: var(--_surface);
  }
  .deeds button {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 4px;
    inline-size: 100%;
    min-block-size: 64px;
    padding: 10px 2px var(--_space-2);
    border: 0;
    border-radius: 0;
    font: inherit;
    font-weight: 650;
    line-height: 1.2;
    text-align: center;
    overflow-wrap: break-word;
    color: var(--_ink);
    cursor: pointer;
  }
  .deeds [aria-pressed='true'] {
    background: var(--_info);
  }
  /* What is saved is filled, as a bookmark is. */
  :is(.deeds, .hit) > [aria-pressed='true'] path {
    fill: currentColor;
  }
  /* In a pane that scrolls by itself they stay in sight, and show that there is more. */
  @media (min-height: 480px) {
    .place {
      scroll-padding-block-end: calc(var(--_text-m) * 6);
    }
    .place .deeds {
      position: sticky;
      inset-block-end: calc(var(--_space-5) * -1);
    }
  }
  .share [role='status'] {
    display: block;
    padding-inline: var(--_space-2);
    text-align: center;
  }
  .share [role='status']:empty {
    display: none;
  }
  .way {
    margin-block-start: var(--_space-2);
  }
  .way summary {
    justify-content: center;
    min-block-size: 56px;
    border-radius: var(--_radius);
    background: var(--_info);
  }
  @media (forced-colors: active) {
    .way summary {
      border: 2px solid ButtonBorder;
    }
  }
  .way summary::before {
    order: 1;
  }
  .way[class] .button {
    display: flex;
    margin-block-start: var(--_space-2);
  }
  .hit > .keep-one {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 48px;
    min-block-size: 48px;
    margin-block-start: 10px;
    padding: 0;
    border: var(--_edge-width) solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    color: var(--_ink);
    background: none;
    cursor: pointer;
  }
  .keep-one[aria-pressed='true'] {
    border: 2.5px solid var(--_ink);
    background: var(--_info);
  }
  .hit {
    grid-template-columns: 40px minmax(0, 1fr) 48px;
  }
  .hit > :not(.kind, .some) {
    grid-column: 2 / -1;
  }
  .hit > .button {
    grid-column: 1 / 3;
  }
  .hit > .keep-one {
    grid-column: 3;
  }
  .keep {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_target);
    font-weight: var(--_weight-strong);
    cursor: pointer;
  }
  .keep input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_action);
  }
  /* In a row of its own it begins where everything does. */
  .keep ~ .row > .plain {
    padding-inline: 0;
  }
  .saved-title {
    font-size: calc(var(--_text-m) * 1.5294);
  }
  .paper,
  .on-paper {
    display: none;
  }
  /* Beside the call, which is wider than it; the maps are below, over what follows. */
  @container (min-width: 480px) {
    .acts {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
    }
    .acts > .ways-to {
      display: contents;
    }
    .way {
      margin: 0;
    }
    .way summary {
      padding-inline: var(--_space-5);
    }
    .maps {
      position: absolute;
      z-index: 1;
      inset: calc(100% + 4px) 0 auto;
      padding: var(--_space-3);
      border: var(--_edge-width) solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_raised);
    }
    .hit > .button {
      grid-column: 2;
    }
  }
  @container (min-width: 840px) {
    .hit > :not(.kind, .some, .keep-one) {
      grid-column: 2;
    }
    .hit > .keep-one {
      grid-area: 1 / 3 / span 3;
      inline-size: 44px;
      min-block-size: 44px;
      margin: 0;
      border-color: transparent;
    }
  }
`;
