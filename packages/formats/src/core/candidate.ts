import type { RecordKind } from '@peerkit/validation/directory';
import type { ProblemCode } from './problems.ts';

/**
 * What a reader makes of one record of its format: the fields of our model, but with whatever values the
 * file holds. `coerce` turns it into a record of the model, or reports why it cannot be one.
 */
export interface Candidate {
  readonly kind: RecordKind;
  readonly record: Readonly<Record<string, unknown>>;
  /** Where it is in the file, e.g. `services[3]`. */
  readonly place: string;
  /**
   * Only mentioned inside another record (a service names its organization): taken only when the file
   * does not hold the record itself.
   */
  readonly mention: boolean;
  /** What reports call it, where its id would not do: rows of several tables share small numbers. */
  readonly label?: string;
  /** Not a record of the file's own (a term described inside an attribute): it is not counted. */
  readonly derived?: boolean;
  /** The record itself says where it comes from, if it does: nothing is added. */
  readonly whole?: boolean;
}

/** One file format. Readers only translate; checking is the same for all (`assemble.ts`). */
export interface Format {
  /** Stable name for reports, e.g. `hsds-json`. */
  readonly name: string;
  /** Whether parsed input looks like this format at all. */
  readonly recognises: (input: unknown) => boolean;
  readonly read: (input: unknown, options: HoursOptions) => FormatReading;
  /** How the format calls a field of our model, by kind and path without positions. */
  readonly fieldName: (kind: RecordKind, path: string) => string | undefined;
}

/** How opening hours of a file are read. */
export interface HoursOptions {
  /**
   * Trust the offsets of times (`09:00Z`) and the number in `timezone`. By default they are left out:
   * nearly everybody writes local time and lets a program add a `Z`.
   */
  readonly trustOffsets?: boolean;
  /** The day, as an ISO date, in whose year holidays without a year begin to be listed; today when absent. */
  readonly today?: string;
}

/** What a format found in a file. */
export interface FormatReading {
  readonly candidates: readonly Candidate[];
  /** Values in the place of a record that are not records. */
  readonly malformed: readonly { readonly place: string; readonly found: unknown }[];
  /** Records that say of themselves that they are not for publishing, and the field that says it. */
  readonly unpublished?: readonly { readonly place: string; readonly field: string }[];
  /** Fields that the format could not translate, or translated with a guess. */
  readonly notes: readonly Note[];
  /** What the file says of the directory as a whole, in the fields of the model. */
  readonly head?: Readonly<Record<string, unknown>>;
  /** What reports call that part of the file; `x_peerkit` when absent. */
  readonly headName?: string;
  /** Which page of an answer the file is. */
  readonly page?: PageReading;
  /** Records that are parts of others (rows of phones, of hours). */
  readonly parts?: PartsReading;
  /** Fields of no standard that we know. */
  readonly unreadFields?: readonly UnreadField[];
  /** Fields of the standard that a directory has no use for, with their list in front. */
  readonly unusedFields?: readonly string[];
  /** Tables that a directory has no use for. */
  readonly unread?: readonly { readonly name: string; readonly rows: number }[];
}

/** A field that is not read, and in how many records it is filled. */
export interface UnreadField {
  /** With its list in front: `services.capacities`. */
  readonly field: string;
  readonly count: number;
}

/** What became of rows that are parts of other records. */
export interface PartsReading {
  /** How many found their owner. */
  readonly imported: number;
  readonly rejected: readonly Omit<Note, 'severity'>[];
  /** What is worth reporting about parts that were taken. */
  readonly notes: readonly Note[];
}

/** Which page of how many a file is. */
export interface PageReading {
  readonly number: number;
  readonly of: number;
  /** The numbers on the page do not agree. */
  readonly contradictory: boolean;
}

export interface Note {
  readonly severity: 'error' | 'warning' | 'info';
  /** Place of the candidate that it is about. */
  readonly place: string;
  /** As the file names it. */
  readonly field: string;
  readonly code: ProblemCode;
  readonly found?: unknown;
  readonly hint?: string;
}
