import { css } from 'lit';

/** The line above everything else. Calm background, clear border; the number is a large target. */
export const emergencyStyles = css`
  .emergency {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-2) var(--_space-4);
    border-inline-start: 4px solid var(--_error);
    border-radius: var(--_radius-s);
    font-weight: var(--_weight-strong);
    background: var(--_error-soft);
  }
`;
