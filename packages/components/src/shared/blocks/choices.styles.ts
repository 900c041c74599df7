import { css } from '../base/css.ts';

/**
 * Answers as rows from edge to edge: the icon first, the box last, under the thumb, and a hairline between
 * them. The whole row is the target. What is chosen has a tint, heavy words and a filled box with a tick, and keeps its size.
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
  /* Its room is kept until the picture is there. */
  .sign {
    flex: none;
    inline-size: 26px;
    block-size: 26px;
    color: var(--_ink);
  }
  .choice input {
    order: 1;
    flex: none;
    display: grid;
    place-items: center;
    appearance: none;
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    margin-inline-start: auto;
    border: 2px solid var(--_edge);
    border-radius: 7px;
    background: var(--_raised);
    cursor: pointer;
  }
  .choice [type='radio'] {
    border-radius: 50%;
  }
  .choice input:checked {
    border-color: var(--_action-edge);
    color: var(--_on-action);
    background: var(--_action);
  }
  .choice input:checked::after {
    content: '';
    inline-size: 8px;
    block-size: 15px;
    border: solid currentColor;
    border-width: 0 3px 3px 0;
    transform: translateY(-2px) rotate(45deg);
  }
  .choice [type='radio']:checked::after {
    inline-size: 0;
    block-size: 0;
    border-width: 6px;
    border-radius: 50%;
    transform: none;
  }
  .choice:has(:checked) {
    background: var(--_info);
    /* As heavy as bold and no wider: words that wrap anew would move the button below. */
    -webkit-text-stroke: 0.03em;
  }
  @container (min-width: 840px) {
    .choices {
      margin-inline: 0;
    }
    .choice {
      min-block-size: 60px;
      padding-inline: 10px;
    }
    .choices:has(> :nth-child(5)) {
      display: grid;
      /* Two columns only where both hold a line of words: beside a second pane there may be room for one. */
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
      column-gap: var(--_space-6);
    }
    /* "Something else" is never alone in a column. */
    .choices > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
`;
