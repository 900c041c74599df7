/**
 * `@peerkit/forms/check`: checks answers against the kind they belong to. Small enough for every phone:
 * no library in it, and a form loads it only once somebody starts to answer.
 *
 * @packageDocumentation
 */
export { checkAnswers, checkField, issuesTogether } from './check.ts';
export { isPhoto, PHOTO_MOST, PHOTO_START } from '../photo.ts';
export { isLoose, tidy, type LooseAnswers } from './tidy.ts';
