/** What is loaded after the button, in one file: the way out comes first. */
export { aboutExit } from './about.templates.ts';
export { Placement } from './placement.ts';
export { StatusController } from '../shared/blocks/status.controller.ts';
