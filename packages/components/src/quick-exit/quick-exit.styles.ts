import { buttonStyles } from '../shared/blocks/button.styles.ts';
import { disclosureStyles } from '../shared/blocks/disclosure.styles.ts';
import { hostStyles } from '../shared/blocks/host.styles.ts';
import { quickExitStyles } from '../shared/blocks/quick-exit.styles.ts';
import { tokenStyles } from '../shared/tokens/tokens.styles.ts';

export const exitStyleSheets = [
  tokenStyles,
  hostStyles,
  buttonStyles,
  disclosureStyles,
  quickExitStyles,
];
