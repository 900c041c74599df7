import { css } from '../base/css.ts';

/**
 * Ways to reach a place: `.ways-to` of buttons, the call first, each with a row to itself. Those of one word are in
 * a `<div>`, in pairs. From 480 px on all are beside each other. Signs stay beside their words.
 */
export const contactStyles = css`
  .ways-to,
  .ways-to > div {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .ways-to > * {
    flex: 1 1 100%;
  }
  .ways-to .button {
    min-block-size: 56px;
    max-inline-size: 100%;
    padding-inline: 10px;
    text-align: start;
  }
  .ways-to > div > .button {
    flex: 1 1 calc(50% - var(--_space-2));
  }
  .ways-to > .action {
    font-size: calc(var(--_text-m) * 1.1176);
  }
  .ways-to bdi {
    font-variant-numeric: tabular-nums;
  }
  /*
   * Goes to the next line as a whole. With the largest text it moves below the icon, and grows no more than it has room
   * beside the padding; one that is still too long breaks, since none is ever cut off.
   */
  .digits {
    display: inline-block;
    overflow-wrap: anywhere;
    font-size: min(1em, 11.5cqi - 8px);
  }
  .digits.long {
    font-size: min(1em, 8cqi - 6px);
  }
  @container (max-width: 14em) {
    .button:has(.digits) {
      flex-wrap: wrap;
    }
  }
  @container (min-width: 480px) {
    .ways-to > :not(p),
    .ways-to > div > .button {
      flex: 0 1 auto;
    }
    .ways-to .button {
      max-inline-size: var(--_button-width);
      padding-inline: var(--_space-5);
    }
  }
`;
