/** What is loaded after the button, in one file: the way out comes first. */
export { ExitDetails } from './details.ts';
export { Reach } from './reach.ts';
export { mend } from '../shared/base/mend-tree.ts';
