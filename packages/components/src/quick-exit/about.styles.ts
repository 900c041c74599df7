import { css } from 'lit';
import { layoutStyles } from '../shared/blocks/layout.styles.ts';

const ownStyles = css`
  .about {
    max-inline-size: var(--_measure);
    padding-block-end: var(--_space-4);
  }
  .limits {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;

/** They come with the words that they are for. */
export const aboutStyleSheets = [layoutStyles, ownStyles];
