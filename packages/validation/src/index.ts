/**
 * `@peerkit/validation`: zod at every border. In a browser import the part you need,
 * `@peerkit/validation/directory` or `@peerkit/validation/forms` (which needs no zod).
 *
 * @packageDocumentation
 */
export * from './directory/index.ts';
export * from './directory/json-schema.ts';
export * from './forms/index.ts';
export * from './forms/schema.ts';
