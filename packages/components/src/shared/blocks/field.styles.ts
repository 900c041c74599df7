import { css } from '../base/css.ts';
import { boxStyles } from './box.styles.ts';

const partStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }
  .label {
    font-weight: var(--_weight-strong);
  }
  h2 .label {
    font-weight: inherit;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  fieldset p {
    margin-block-start: var(--_space-2);
  }
  .hint {
    max-inline-size: var(--_measure);
    line-height: 1.4;
    color: var(--_text-quiet);
  }
`;

/** A question with its label, hint and control: `.field`. Rows of choices run over the gutter to the edge. */
export const fieldStyles = [boxStyles, partStyles];
