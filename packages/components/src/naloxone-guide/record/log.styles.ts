import { css } from '../../shared/base/css.ts';

/** The line of times, and the switches above it. */
export const logStyles = css`
  .senses {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 16px;
  }
  .senses .button {
    padding-inline: 14px;
    border-radius: var(--_radius);
  }
  .log {
    --_when: calc(min(var(--_text-m), 20px) * 6.2);
  }
  .log.ahead {
    --_when: 0px;
    margin-inline-start: -8px;
  }
  .log li {
    position: relative;
    display: grid;
    grid-template-columns: var(--_when) 20px minmax(0, 1fr);
    gap: 8px;
    padding-block-end: 14px;
    line-height: 1.3;
  }
  .log li > :first-child {
    font-size: min(1em, 20px);
    font-weight: 650;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .log li > :last-child {
    grid-column: 3;
  }
  /* Beside large words there is no room for the times: they stand above. */
  @container (max-width: 13em) {
    .log,
    .log.ahead {
      --_when: 0px;
      margin-inline-start: -8px;
    }
    .log li > :first-child {
      grid-column: 3;
    }
  }
  .log .done > :last-child {
    font-weight: var(--_weight-strong);
  }
  .log li::before {
    content: '';
    grid-area: 1 / 2;
    z-index: 1;
    justify-self: center;
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 4px;
    border: 3px solid var(--_text);
    border-radius: 50%;
    background: var(--_surface);
  }
  .log .done::before {
    background: var(--_text);
  }
  .log li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 10px -8px;
    inset-inline-start: calc(var(--_when) + 17px);
    inline-size: 2px;
    background: var(--_line);
  }
`;
