/**
 * `@peerkit/validation/directory`: from a stranger's file to a `Directory` and a list of problems.
 *
 * @packageDocumentation
 */
export { importDirectory } from './import.ts';
export type { DirectoryImport, ImportOptions } from './finish.ts';
export { importTableFiles, type TableFile } from './hsds-tables.ts';
export { importTableSet, type TableSourceFile } from './table-sources.ts';
export { importJsonFiles, isJsonPart, type JsonFile } from './json-files.ts';
export { detectFormat, type DetectedFormat } from './detect.ts';
export { plainText } from './plain-text.ts';
export type { ImportCounts } from './assemble.ts';
export type { ProblemCode } from './problems.ts';
