import type { HoursOptions } from './hsds-hours.ts';
import type { PageReading } from './hsds-shapes.ts';
import type { ProblemCode } from './problems.ts';
import type { Kind } from './schemas.ts';

/**
 * What an importer makes of one record of its format: the fields of our model, but holding whatever
 * the file holds. `settle` turns it into a record of the model, or says why it cannot be one.
 */
export interface Candidate {
  readonly kind: Kind;
  readonly record: Readonly<Record<string, unknown>>;
  /** Where it stands in the file, e.g. `services[3]`. */
  readonly place: string;
  /**
   * Named in passing inside another record (a service names its organization): taken only when the
   * file does not hold the record itself.
   */
  readonly mention: boolean;
  /** What reports call it, where its id would not do: rows of several tables share small numbers. */
  readonly label?: string;
  /** Not a record of the file's own (a term told inside an attribute): it is not counted. */
  readonly derived?: boolean;
  /** Says itself where it comes from, if it does: nothing is added. */
  readonly whole?: boolean;
}

/** One file format. Importers only translate; checking is the same for all (`assemble.ts`). */
export interface Format {
  /** Stable name for reports, e.g. `hsds-json`. */
  readonly name: string;
  /** Whether parsed input looks like this format at all. */
  readonly recognises: (input: unknown) => boolean;
  readonly read: (input: unknown, options: HoursOptions) => FormatReading;
  /** How the format calls a field of our model, by kind and path without positions. */
  readonly fieldName: (kind: Kind, path: string) => string | undefined;
}

export interface FormatReading {
  readonly candidates: readonly Candidate[];
  /** Things in the place of a record that are none. */
  readonly strangers: readonly { readonly place: string; readonly found: unknown }[];
  /** Fields that the format could not translate, or translated with a guess. */
  readonly notes: readonly Note[];
  /** What the file says of the directory as a whole, in the model's words. */
  readonly head?: Readonly<Record<string, unknown>>;
  /** What reports call that part of the file; `x_peerkit` when absent. */
  readonly headName?: string;
  /** Which page of an answer the file is. */
  readonly page?: PageReading;
  /** Records that are parts of others (rows of phones, of hours): how many, and those without an owner. */
  readonly parts?: PartsReading;
  /** Tables of no use to a directory. */
  readonly unread?: readonly { readonly name: string; readonly rows: number }[];
}

export interface PartsReading {
  /** How many found their owner. */
  readonly imported: number;
  readonly rejected: readonly Omit<Note, 'severity'>[];
  /** What is worth saying of parts that were taken. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly severity: 'error' | 'warning' | 'info';
  /** Place of the candidate that it is about. */
  readonly place: string;
  /** As the file names it. */
  readonly field: string;
  readonly code: ProblemCode;
  readonly found?: unknown;
}
