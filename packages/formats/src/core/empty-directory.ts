import type { Directory } from '@peerkit/model';

/** A directory without records: every list that each directory has. */
export const EMPTY_DIRECTORY = {
  organizations: [],
  programs: [],
  services: [],
  locations: [],
  servicesAtLocations: [],
} as const satisfies Directory;

/** The names of those lists. */
export type RecordList = keyof typeof EMPTY_DIRECTORY;
