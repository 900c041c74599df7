/**
 * `@peerkit/formats`: from files of any format to a `Directory` and a list of problems.
 *
 * @packageDocumentation
 */
export { readDirectory, type FilesReading } from './files/read-directory.ts';
export { inputFile, type InputFile } from './files/input-file.ts';
export type {
  FilesRejection,
  LocatedProblem,
  LocatedRepair,
  DirectoryFromFiles,
  ReadingNote,
  ReadOptions,
} from './files/part.ts';
export { importDirectory } from './files/import-directory.ts';
export {
  importTableSet,
  type TableSetOptions,
  type TableSourceFile,
} from './files/import-table-set.ts';
export { detectFormat, type DetectedFormat } from './files/detect.ts';
export { plainText } from './core/plain-text.ts';
export type { DirectoryImport, ImportOptions } from './files/import-result.ts';
export type { HoursOptions } from './core/candidate.ts';
export type { ImportCounts } from './core/assemble.ts';
export type { ProblemCode } from './core/problems.ts';
export type { Rejection, RejectionCode } from './core/rejections.ts';
export type { TableSource } from './tables/table-source.ts';
