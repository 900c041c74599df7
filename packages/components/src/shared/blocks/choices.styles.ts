import { css } from 'lit';

/**
 * A list to choose from, edge to edge: rows parted by hairlines, each row one target, its sign first and its
 * box last, under the thumb. What is chosen shows by its tick and its tint; no row changes its size.
 */
export const choicesStyles = css`
  .choices {
    margin: var(--_space-3) calc(var(--_gutter) * -1) 0;
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 50px;
    padding: 6px var(--_gutter);
    border-block-end: var(--_line-width) solid var(--_line);
    line-height: 1.25;
    cursor: pointer;
  }
  .sign {
    display: flex;
    flex: none;
    inline-size: 26px;
    block-size: 26px;
    font-size: calc(26px / 1.25);
    color: var(--_ink);
  }
  .choice input {
    appearance: none;
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    margin-inline-start: auto;
    border: 2px solid var(--_edge);
    border-radius: 7px;
    background: var(--_raised);
    cursor: inherit;
  }
  .choice [type='radio'] {
    border-radius: 50%;
  }
  .choice :checked {
    border-color: var(--_action-edge);
    background: var(--_action);
  }
  .choice :checked::before {
    content: '';
    inline-size: 8px;
    block-size: 15px;
    border: solid var(--_on-action);
    border-width: 0 3px 3px 0;
    transform: translateY(-2px) rotate(45deg);
  }
  .choice:has(:checked) {
    background: var(--_info);
    /* As heavy as bold, and no wider: what wraps differently would move what is below. */
    -webkit-text-stroke: 0.03em;
  }
  @container (min-width: 840px) {
    .choices {
      margin-inline: 0;
    }
    .choices:has(> :nth-child(5)) {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_space-6);
    }
    .choice {
      min-block-size: 60px;
      padding-inline: 10px;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
