import type { Hsds } from '@peerkit/formats/write';

/** Lists of the API, by the last part of their address. */
export const LISTS = [
  'services',
  'organizations',
  'service_at_locations',
  'locations',
  'taxonomies',
  'taxonomy_terms',
] as const;
export type ListName = (typeof LISTS)[number];

/** What a page of a list asks for. */
export interface PageQuery {
  /** Services that fit these words, the best first. */
  readonly search?: string;
  readonly organizationId?: string;
  readonly termId?: string;
  /** From 0. */
  readonly offset: number;
  readonly limit: number;
}

/** Records of one page, and how many there are in all. */
export interface Found {
  readonly records: readonly Hsds[];
  readonly total: number;
}

/** A directory that can be read and searched, from a file or a database. */
export interface Catalog {
  /** Changes when anything in it does. */
  version(): Promise<string>;
  page(list: ListName, query: PageQuery): Promise<Found>;
  record(list: ListName, id: string): Promise<Hsds | undefined>;
  close(): Promise<void>;
}
