import { containerStyles } from './container.styles.ts';
import { headingStyles } from './heading.styles.ts';
import { hostBaseStyles } from './host-base.styles.ts';
import { layoutStyles } from './layout.styles.ts';

/** All of it: what most elements start from, after the tokens. */
export const hostStyles = [hostBaseStyles, containerStyles, headingStyles, layoutStyles];
