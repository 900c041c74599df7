/**
 * `@peerkit/components`: the element classes. Importing them registers nothing; import
 * `@peerkit/components/<element>/define`, or call a class's `define()`.
 *
 * @packageDocumentation
 */
export { PeerNaloxoneGuide } from './naloxone-guide/naloxone-guide.ts';
export { PeerOutreachForm } from './outreach-form/outreach-form.ts';
export { PeerQuickExit } from './quick-exit/quick-exit.ts';
export { PeerResourceFinder } from './resource-finder/resource-finder.ts';
export * from './naloxone-guide/naloxone-guide.events.ts';
export * from './outreach-form/outreach-form.events.ts';
export * from './quick-exit/quick-exit.events.ts';
export * from './resource-finder/resource-finder.events.ts';
export * from './resource-finder/tools.events.ts';
