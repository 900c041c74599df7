/** An object of HSDS, as JSON has it. */
export type Hsds = Readonly<Record<string, unknown>>;

/**
 * A directory as one HSDS 3.1 JSON file: a list for each kind of record, each record valid against
 * the official schema of its kind. What HSDS has no place for is in `x_` properties, which its schemas
 * allow; `x_peerkit` holds fields of our model as they are, so that an import gives the same directory
 * again.
 */
export interface HsdsFile {
  readonly version: '3.1';
  readonly organizations: readonly Hsds[];
  readonly programs: readonly Hsds[];
  readonly services: readonly Hsds[];
  readonly locations: readonly Hsds[];
  readonly service_at_locations: readonly Hsds[];
  readonly taxonomies: readonly Hsds[];
  readonly taxonomy_terms: readonly Hsds[];
  /** The directory's own title, language, zone and holidays. */
  readonly x_peerkit: Hsds;
}

/** The lists of an {@link HsdsFile}. */
export type HsdsList = Exclude<keyof HsdsFile, 'version' | 'x_peerkit'>;
