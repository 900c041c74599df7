import { css } from 'lit';
import { buttonStyles } from '../shared/blocks/button.styles.ts';
import { choicesStyles } from '../shared/blocks/choices.styles.ts';
import { emergencyStyles } from '../shared/blocks/emergency.styles.ts';
import { fieldStyles } from '../shared/blocks/field.styles.ts';
import { hostStyles } from '../shared/blocks/host.styles.ts';
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
  .stack {
    gap: inherit;
  }
  h2 {
    font-size: var(--_text-question);
    line-height: 1.1;
    letter-spacing: -0.015em;
  }
  h2:focus-visible {
    inline-size: fit-content;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    padding-block-start: var(--_space-1);
  }
  .ways > :first-child {
    flex: 1 1 10rem;
    min-block-size: 56px;
    font-size: calc(var(--_text-m) * 1.1176);
  }
  .others > h3 {
    padding-block: var(--_space-3) var(--_space-2);
    border-block-start: var(--_line-width) solid var(--_line);
    font-size: var(--_text-m);
  }
  /* It takes no room, and stays there for screen readers. */
  [role='status']:empty {
    position: absolute;
  }
  .readers {
    display: none;
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
      min-block-size: 36rem;
    }
    .form > :first-child {
      grid-column: 1 / -1;
    }
    .ask {
      gap: 18px;
      max-inline-size: calc(var(--_measure) + 80px);
      padding-block: var(--_space-6);
    }
    .readers {
      display: grid;
      align-content: start;
      gap: 20px;
      padding: 40px var(--_space-6);
      border-inline-start: var(--_line-width) solid var(--_line);
      background: var(--_sunken);
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
  buttonStyles,
  fieldStyles,
  choicesStyles,
  emergencyStyles,
  progressStyles,
  iconOnlyStyles,
  ownStyles,
];
