import { css } from '../../shared/base/css.ts';

/** The card for the crew. */
export const crewStyles = css`
  .total {
    font-size: clamp(40px, 16cqi, 96px);
    font-weight: var(--_weight-heavy);
    line-height: 1;
  }
  .copy {
    background: var(--_info);
  }
  .copy .icon {
    margin-inline-end: 10px;
  }
  .copy [role='status']:empty,
  .copy [role='status']:not(:empty) + span {
    display: none;
  }
  .card div {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_text-l);
    line-height: 1.2;
  }
  .card dt {
    font-weight: var(--_weight-strong);
  }
  .card small {
    display: block;
    font-weight: 400;
  }
  .card dd {
    margin-inline-start: auto;
    font-weight: var(--_weight-heavy);
    font-variant-numeric: tabular-nums;
  }
`;
