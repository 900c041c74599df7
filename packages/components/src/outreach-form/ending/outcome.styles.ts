import { css } from '../../shared/base/css.ts';

/** What became of the message: a notice as the top of the page, and what can be done now. */
export const outcomeStyles = css`
  .outcome summary {
    font-weight: 400;
  }
  .thanks + p {
    font-size: var(--_text-l);
  }
  .outcome .ways {
    display: grid;
  }
  .outcome .ways > .action {
    inline-size: 100%;
  }
  .outcome .ways > :is(:first-child, p) {
    grid-column: 1 / -1;
  }
  /* To start again looks alike, whatever stands above it. */
  .outcome .ways > .line {
    min-block-size: var(--_target);
    font-size: inherit;
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
  .copy {
    gap: 0;
  }
  .copy > [aria-live]:not(:empty) {
    margin-inline-start: 10px;
  }
  /* What happens next, in order. */
  .next {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
    gap: var(--_space-3);
    max-inline-size: var(--_measure);
    counter-reset: step;
  }
  .next li {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 12px;
    line-height: 1.35;
    counter-increment: step;
  }
  .next li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    font-size: var(--_text-s);
    font-weight: var(--_weight-heavy);
    box-shadow: inset 0 0 0 2px var(--_edge);
  }
  .next strong {
    display: inline-block;
  }
  .thanks {
    --_pictogram: 92px;
    display: flex;
    align-items: start;
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
