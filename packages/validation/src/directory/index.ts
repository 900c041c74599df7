/**
 * `@peerkit/validation/directory`: from a stranger's file to a `Directory` and a list of problems.
 *
 * @packageDocumentation
 */
export { importDirectory, type DirectoryImport, type ImportOptions } from './import.ts';
export type { ImportCounts } from './assemble.ts';
export type { ProblemCode } from './problems.ts';
