/**
 * `@peerkit/validation/directory`: checks of single directory records. Formats end here: whatever a
 * file holds, only what passes becomes part of a `Directory`.
 *
 * @packageDocumentation
 */
export { checkDirectoryHead, checkRecord, type DirectoryHead } from './check-record.ts';
export { LIMITS } from './limits.ts';
export type { RecordKind, RecordOf } from './schemas.ts';
