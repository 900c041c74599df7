import { css } from '../../shared/base/css.ts';

/** The answers to a question, as rows. */
export const answerStyles = css`
  .answers {
    --_pic: calc(clamp(68px, 22cqi, 104px) - var(--_fit) * 4px);
    display: grid;
    flex: 1;
    grid-auto-rows: 1fr;
    margin-inline: calc(var(--_gutter) * -1);
  }
  .answers button {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
    min-block-size: max(64px, 88px - var(--_fit) * 3px);
    padding: 4px var(--_gutter);
    border: 0;
    border-block-start: 1px solid var(--_line);
    font: inherit;
    font-size: calc(var(--_text-l) + 1px - var(--_fit) * 0.3px);
    font-weight: var(--_weight-heavy);
    line-height: 1.15;
    text-align: start;
    color: inherit;
    background: none;
  }
  .answers .not-breathing,
  .answers .no-response {
    --_accent: var(--_error);
    background: var(--_error-soft);
  }
`;
