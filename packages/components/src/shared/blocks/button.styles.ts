import { css } from '../base/css.ts';
import { buttonShapeStyles } from './button-shape.styles.ts';

const kindStyles = css`
  .button {
    color: var(--_ink);
    background: none;
  }
  @media (hover: hover) {
    .button:hover {
      text-decoration: underline;
    }
  }
  .button:active {
    box-shadow: inset 0 0 0 3px;
  }
  .line {
    border: var(--_edge-width) solid var(--_edge);
  }
  .soft {
    background: var(--_info);
  }
  .action {
    border-color: var(--_action-edge);
    color: var(--_on-action);
    background: var(--_action);
  }
  .button.call {
    border-color: var(--_call-edge);
    color: var(--_on-call);
    background: var(--_call);
  }
  .plain {
    padding-inline: var(--_space-3);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .big {
    min-block-size: var(--_target-guide);
    font-size: var(--_text-l);
  }
  .big .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .button .accent {
    color: inherit;
  }
  .wide {
    inline-size: 100%;
  }
  @container (min-width: 480px) {
    .button {
      max-inline-size: var(--_button-width);
    }
  }
`;

/**
 * `.button` with one of: `.action` (the one thing to do next; the one filled button of a view), `.soft`
 * (second), `.line` (third), `.call` (the emergency number, with a phone icon, and nothing else),
 * `.plain` (a step aside: looks like a link). `.big` for the guide, `.wide` for a whole row. For
 * `<button>` and `<a>` alike. There is no disabled look: a button that cannot work yet says why when
 * it is pressed.
 */
export const buttonStyles = [buttonShapeStyles, kindStyles];
