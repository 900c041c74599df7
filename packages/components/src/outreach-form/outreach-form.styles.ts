import { css } from '../shared/base/css.ts';
import { buttonShapeStyles } from '../shared/blocks/button-shape.styles.ts';
import { choicesStyles } from '../shared/blocks/choices.styles.ts';
import { emergencyStyles } from '../shared/blocks/emergency.styles.ts';
import { fieldStyles } from '../shared/blocks/field.styles.ts';
import { hostStyles } from '../shared/blocks/host.styles.ts';
import { menuStyles } from '../shared/blocks/menu.styles.ts';
import { progressStyles } from '../shared/blocks/progress.styles.ts';
import { iconOnlyStyles } from '../shared/icons/icon.styles.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';

const ownStyles = css`
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_gutter) var(--_space-4);
  }
  /* The menu shares the row of the line above a question; what else comes first has the next row. */
  .menu + form {
    margin-block-start: -60px;
  }
  .menu + form > .progress:first-child {
    min-block-size: var(--_target);
    padding-inline-end: 4.5em;
  }
  /* The notice with its buttons in one row. */
  .waits {
    min-block-size: 7.75em;
  }
  .stack {
    gap: inherit;
  }
  h2 {
    font-size: var(--_text-question);
    line-height: 1.1;
    letter-spacing: -0.015em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    padding-block-start: var(--_space-1);
  }
  /* Of the buttons, the first question needs this one; all come with what is loaded later. */
  .button {
    color: var(--_ink);
    background: none;
  }
  .action {
    border-color: var(--_action-edge);
    color: var(--_on-action);
    background: var(--_action);
  }
  .ways > :first-child {
    flex: 1 1 160px;
    min-block-size: 56px;
    font-size: calc(var(--_text-m) * 1.1176);
  }
  /* It takes no room, and stays there for screen readers. */
  [role='status']:empty {
    position: absolute;
  }
  .readers {
    display: none;
  }
  .who {
    min-block-size: var(--_target);
  }
  /* Other ways wait for a question that is on its way, which would push them down. */
  .others:first-child,
  .menu + .others {
    animation: 3s late;
  }
  @keyframes late {
    0%,
    99% {
      visibility: hidden;
    }
  }
  @container (min-width: 480px) {
    .ways > :first-child {
      flex: 0 1 var(--_button-width);
    }
  }
  @container (min-width: 840px) {
    .form {
      --_gutter: 40px;
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) 384px;
      min-block-size: 576px;
    }
    .form > :first-child {
      grid-column: 1 / -1;
    }
    .who {
      display: none;
    }
    .ask {
      max-inline-size: calc(var(--_measure) + 80px);
      padding-block: var(--_space-6);
    }
    .ways > :first-child {
      flex-basis: 300px;
    }
  }
`;

/** What the first question needs; what comes later brings its own. */
export const formStyleSheets = [
  tokenStyles,
  hostStyles,
  buttonShapeStyles,
  fieldStyles,
  choicesStyles,
  emergencyStyles,
  progressStyles,
  menuStyles,
  iconOnlyStyles,
  ownStyles,
];
