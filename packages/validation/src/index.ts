/**
 * `@peerkit/validation`: zod at every border. Import the part you need, such as
 * `@peerkit/validation/directory` or `@peerkit/validation/submission`.
 *
 * @packageDocumentation
 */
export * from './directory/index.ts';
export * from './directory/json-schema.ts';
export * from './submission/index.ts';
