/** What is loaded after the button, in one file: the way out comes first. */
export { ExitDetails } from './details.ts';
export { Reach } from './reach.ts';
export * as rest from '../shared/base/rest.ts';
