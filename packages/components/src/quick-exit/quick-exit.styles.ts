import { css } from 'lit';
import { plainButtonStyles } from '../shared/blocks/button.styles.ts';
import { disclosureStyles } from '../shared/blocks/disclosure.styles.ts';
import { hostStyles } from '../shared/blocks/host.styles.ts';
import { quickExitStyles } from '../shared/blocks/quick-exit.styles.ts';
import { iconStyles } from '../shared/icons/icons.styles.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';

const ownStyles = css`
  :host {
    padding-inline: var(--_space-4);
    border-radius: var(--_radius);
  }
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
  @media print {
    :host {
      display: none;
    }
  }
`;

export const exitStyleSheets = [
  tokenStyles,
  hostStyles,
  iconStyles,
  plainButtonStyles,
  disclosureStyles,
  quickExitStyles,
  ownStyles,
];
