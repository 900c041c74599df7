import { css } from 'lit';

/**
 * A state, set apart from the text: `.notice` with `.success`, `.warning` or `.alarm`. The words carry
 * the meaning; border and background only help to find it.
 */
export const noticeStyles = css`
  .notice {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: 4px solid var(--_tone, var(--_ink));
    border-radius: var(--_radius-s);
    background: var(--_ground, var(--_info));
  }
  .success {
    --_tone: var(--_success);
    --_ground: var(--_success-soft);
  }
  .warning {
    --_tone: var(--_warning);
    --_ground: var(--_warning-soft);
  }
  .alarm {
    --_tone: var(--_error);
    --_ground: var(--_error-soft);
  }
`;
