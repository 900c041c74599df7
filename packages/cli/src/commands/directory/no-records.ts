import type { Directory } from '@peerkit/model';

/** A directory with nothing in it: every list that each directory has. */
export const NO_RECORDS = {
  organizations: [],
  programs: [],
  services: [],
  locations: [],
  servicesAtLocations: [],
} as const satisfies Directory;

/** The names of those lists. */
export type RecordList = keyof typeof NO_RECORDS;
