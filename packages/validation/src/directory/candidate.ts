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
}

/** One file format. Importers only translate; checking is the same for all (`assemble.ts`). */
export interface Format {
  /** Stable name for reports, e.g. `hsds-json`. */
  readonly name: string;
  /** Whether parsed input looks like this format at all. */
  readonly recognises: (input: unknown) => boolean;
  readonly read: (input: unknown) => FormatReading;
  /** How the format calls a field of our model, by kind and path without positions. */
  readonly fieldName: (kind: Kind, path: string) => string | undefined;
}

export interface FormatReading {
  readonly candidates: readonly Candidate[];
  /** Things in the place of a record that are none. */
  readonly strangers: readonly { readonly place: string; readonly found: unknown }[];
  /** Fields that the format could not translate, or translated with a guess. */
  readonly notes: readonly Note[];
  readonly title?: string;
  readonly language?: string;
  readonly timeZone?: string;
}

export interface Note {
  readonly severity: 'warning' | 'info';
  /** Place of the candidate that it is about. */
  readonly place: string;
  /** As the file names it. */
  readonly field: string;
  readonly code: 'link-scheme-added' | 'unknown-term' | 'unknown-status' | 'missing-id';
  readonly found?: unknown;
}
