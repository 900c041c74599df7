import type {
  Address,
  Alert,
  CostOption,
  Eligibility,
  GeoPoint,
  Hours,
  IsoDate,
  Phone,
  ReportedFact,
  TermCode,
} from '@peerkit/model';

/**
 * A result: a service at a place, a service without a place, or an organization that lists no
 * service. It holds everything a list and a detail page show, so that nothing is looked up again.
 */
export interface DirectoryEntry {
  /** Id of the service at its location, of the service, or of the organization. */
  readonly id: string;
  readonly type: 'service' | 'organization';
  readonly name: string;
  readonly alternateName?: string;
  /** Who offers the service; absent for an organization. */
  readonly organization?: string;
  readonly program?: string;
  readonly description?: string;
  readonly terms: readonly TermCode[];
  /** Names of the areas served. */
  readonly areas: readonly string[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** The most specific phones known: of the service at this place, else of the service, place or organization. */
  readonly phones: readonly Phone[];
  readonly email?: string;
  readonly website?: string;
  /** A service has at most one. Confidential places are left out. */
  readonly places: readonly EntryPlace[];
  /** There is a place, but its address is confidential: people call first. */
  readonly privatePlace?: true;
  readonly temporarilyClosed?: true;
  readonly eligibility?: Eligibility;
  readonly howToApply?: string;
  readonly cost?: string;
  readonly costOptions?: readonly CostOption[];
  readonly documents: readonly string[];
  /**
   * When it is open: by `hoursOf`, with the time zone of the place where the hours name none. Of an
   * organization: the hours of its only place. Absent: nobody wrote any down.
   */
  readonly hours?: Hours;
  /** What people should know before they go, of all dates: `currentAlerts` picks those of a day. */
  readonly alerts?: readonly Alert[];
  /**
   * Day on which somebody last confirmed the entry. Where its hours are of another record, the earlier
   * of the two dates: an entry is as fresh as its oldest part.
   */
  readonly assured?: IsoDate;
  /** What people reported to be wrong since then. */
  readonly reported?: readonly ReportedFact[];
  /** Of a directory in parts: what only a page shows is on its way, or could not be had. */
  readonly details?: 'coming' | 'failed';
}

/** Where an entry is: `physical` to go to, `postal` to write to, `virtual` by phone or online. */
export interface EntryPlace {
  readonly name?: string;
  readonly kind: 'physical' | 'postal' | 'virtual';
  readonly address?: Address;
  /** A confidential place has none. */
  readonly point?: GeoPoint;
  readonly transportation?: string;
  readonly accessibility?: string;
}
