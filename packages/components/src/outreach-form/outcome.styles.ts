import { css } from '../shared/base/css.ts';

/** What became of the message: a notice as the top of the page, and what can be done now. */
export const outcomeStyles = css`
  .outcome summary {
    font-size: var(--_text-s);
    font-weight: 400;
  }
  /* What deletes looks like a step aside, and opens in its place. */
  .ways > details,
  .row > details {
    max-inline-size: 100%;
  }
  .ways > [open],
  .row > [open] {
    flex-basis: 100%;
    grid-column: 1 / -1;
  }
  .ways summary,
  .row summary {
    gap: 10px;
    padding-inline: var(--_space-3);
    font-size: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .ways summary::before,
  .row summary::before {
    order: 1;
  }
  .thanks + p {
    font-size: var(--_text-l);
  }
  .outcome .ways {
    display: grid;
    justify-items: center;
  }
  .outcome .ways > :first-child {
    grid-column: 1 / -1;
    inline-size: 100%;
  }
  /* Its words begin where the others do. */
  .outcome .ways > .plain:first-child {
    justify-self: start;
    inline-size: auto;
    min-block-size: var(--_target);
    margin-inline-start: calc(-2px - var(--_space-3));
    font-size: inherit;
  }
  /* Of two steps aside, the first is the one that is meant. */
  .outcome details + .plain {
    font-weight: 400;
  }
  .outcome .ways .plain {
    display: block;
    padding-block: 12px;
    text-wrap: balance;
  }
  @container (min-width: 480px) {
    .outcome .ways {
      grid-template-columns: auto 1fr;
      justify-items: start;
    }
    .outcome .action + details {
      margin-inline-start: calc(var(--_space-3) * -1);
      max-inline-size: none;
    }
  }
  .thanks {
    --_pictogram: 92px;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-4);
    max-inline-size: var(--_measure);
  }
  .banner {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-3);
    margin: calc(var(--_space-3) * -1) calc(var(--_gutter) * -1) 0;
    padding: 14px var(--_gutter);
    border-block-end: 3px solid var(--_tone);
    line-height: 1.35;
    background: var(--_ground);
  }
  .warn {
    --_tone: var(--_warning);
    --_ground: var(--_warning-soft);
  }
  .bad {
    --_tone: var(--_error);
    --_ground: var(--_error-soft);
  }
  .done {
    --_tone: var(--_ink);
    --_ground: var(--_info);
  }
  .banner > .icon {
    inline-size: 28px;
    block-size: 28px;
    color: var(--_tone);
  }
  .banner h2 {
    font-size: var(--_text-xl);
    line-height: 1.2;
  }
  .banner p {
    grid-column: 2;
    max-inline-size: var(--_measure);
  }
  @container (max-width: 14em) {
    .banner {
      grid-template-columns: minmax(0, 1fr);
    }
    .banner p {
      grid-column: 1;
    }
    .banner h2 {
      font-size: min(var(--_text-xl), 14cqi);
    }
    .thanks {
      flex-wrap: wrap;
    }
    .ways summary {
      gap: 6px;
      padding-inline: 0;
    }
  }
  @container (min-width: 840px) {
    /* The same picture is beside it. */
    .thanks > .pictogram {
      display: none;
    }
    .banner {
      margin: 0;
      padding-inline: var(--_space-4);
    }
  }
`;
