import { css } from 'lit';

/** Ways to reach a place: `.ways-to` of buttons, the first over the whole row: call first. */
export const contactStyles = css`
  .ways-to {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-2);
  }
  .ways-to > .button {
    min-block-size: 56px;
    max-inline-size: none;
    padding-inline: 10px;
  }
  .ways-to > :first-child,
  .ways-to > :last-child:nth-child(even) {
    grid-column: 1 / -1;
  }
  .ways-to > .action {
    font-size: calc(var(--_text-m) * 1.1176);
  }
  .ways-to bdi {
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 480px) {
    .ways-to {
      max-inline-size: var(--_measure);
    }
  }
`;
