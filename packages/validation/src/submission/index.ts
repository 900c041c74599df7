/**
 * `@peerkit/validation/submission`: what an intake takes, and the answers of form kinds as JSON Schema
 * and Standard Schema. For services and tools: it brings zod, which no phone has to load.
 *
 * @packageDocumentation
 */
export { answersJsonSchema, answersStandardSchema } from './answers.ts';
export { checkSealedSubmission } from './sealed.ts';
export type { JsonSchema, StandardSchema } from '../standard-schema.ts';
