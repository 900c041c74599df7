import { css } from '../../shared/base/css.ts';

/** The kits to choose from, and how to use the one in hand: a cross of hairlines, no boxes. */
export const kitStyles = css`
  .kits {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    padding: 0;
    font-size: clamp(16px, var(--_text-m) - 2px, 22px);
    margin: calc(var(--_gap) * -1) calc(var(--_gutter) * -1) 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
  }
  /* Each tab is as wide as its longest word, and has its share of the room that is left. */
  .kits > div {
    display: flex;
    flex: 1 1 auto;
    inline-size: min-content;
    max-inline-size: 100%;
  }
  .kits label {
    flex-shrink: 1;
    flex-basis: min-content;
    min-inline-size: 0;
  }
  .kits label > span:last-child {
    overflow-wrap: break-word;
  }
  @container (min-width: 18em) {
    .kits:not(:has(div:nth-of-type(3))) {
      flex-wrap: nowrap;
    }
    .kits:not(:has(div:nth-of-type(3))) > div {
      display: contents;
    }
  }
  @container (max-width: 379px) {
    .kits {
      letter-spacing: -0.03em;
    }
    .kits label {
      border-inline-start: 1px solid var(--_line);
    }
    .kits div:first-of-type > label:first-child {
      border-inline-start: 0;
    }
  }
  .said {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-start: var(--_space-3);
    font-weight: var(--_weight-heavy);
  }
  label {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-block-size: 64px;
    padding: 6px 2px;
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
    pointer-events: none;
  }
  label > :last-child,
  .cues span,
  .tiles span {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
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
    --_most: clamp(72px, 24cqi, 128px);
    --_pic: min(var(--_most), max(36px, var(--_most) - var(--_fit) * 4px) + var(--_spare, 0px) / 2);
    display: grid;
    flex: 1;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    margin-inline: calc(var(--_gutter) * -1);
    counter-reset: tile;
  }
  .coming {
    display: none;
  }
  .tiles li {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_gap) / 2);
    padding: calc(var(--_gap) / 2) 2px;
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
    padding-inline-start: 10px;
    border-inline-end: 1px solid var(--_line);
  }
  .tiles li:nth-child(even) {
    padding-inline-end: 10px;
  }
  .tiles small {
    text-wrap: balance;
  }
  .tiles li:nth-child(-n + 2) {
    border-block-end: 1px solid var(--_line);
  }
`;
