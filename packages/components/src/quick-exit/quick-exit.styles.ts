import { css } from 'lit';
import { buttonShapeStyles } from '../shared/blocks/button-shape.styles.ts';
import { disclosureStyles } from '../shared/blocks/disclosure.styles.ts';
import { hostBaseStyles } from '../shared/blocks/host-base.styles.ts';
import { quickExitStyles } from '../shared/blocks/quick-exit.styles.ts';
import { iconOnlyStyles } from '../shared/icons/icon.styles.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';

const ownStyles = css`
  .wall {
    padding-inline: var(--_space-4);
    border-radius: var(--_radius);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

export const exitStyleSheets = [
  tokenStyles,
  hostBaseStyles,
  iconOnlyStyles,
  buttonShapeStyles,
  disclosureStyles,
  quickExitStyles,
  ownStyles,
];
