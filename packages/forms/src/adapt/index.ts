/**
 * `@peerkit/forms/adapt`: a kind of form as an agency changed it in a small JSON file. Loaded only by pages
 * and tools that have one.
 *
 * @packageDocumentation
 */
export { adaptKind } from './adapt.ts';
export type { AddedField, KindChanges } from './changes.ts';
export type { Forbidden } from './do-not-collect.ts';
export { readChanges } from './read-changes.ts';
