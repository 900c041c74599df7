import type { TableNote } from './table.ts';

/** The records of a file, flat, and what a person should know about how they were read. */
export interface RecordList {
  readonly items: readonly unknown[];
  readonly notes: readonly TableNote[];
}
