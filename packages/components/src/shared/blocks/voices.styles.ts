import { css } from 'lit';

/** `.command`: one per guide screen. `.question`: one per form page. `.title`: an element, a place. */
export const voiceStyles = css`
  .command,
  .question,
  .title {
    font-weight: var(--_weight-heavy);
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .command {
    font-size: var(--_text-command);
    line-height: var(--_leading-command);
  }
  .question {
    font-size: var(--_text-question);
    line-height: 1.1;
  }
  .title {
    font-size: var(--_text-xl);
    line-height: var(--_leading-tight);
  }
  .lead {
    font-size: var(--_text-l);
    line-height: 1.3;
  }
  .small {
    font-size: var(--_text-s);
    line-height: 1.35;
    color: var(--_text-quiet);
  }
`;
