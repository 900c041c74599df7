/** Everything that is loaded after the button, in one file. */
export { ExitDetails } from './details.ts';
export { BarPlacement } from './bar-placement.ts';
export * as rest from '../shared/base/rest.ts';
