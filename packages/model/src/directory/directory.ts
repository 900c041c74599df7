import type { Hours } from '../hours/hours.ts';
import type { TermCode } from './taxonomy.ts';

/**
 * A directory of help, as Peerkit keeps it: flat lists that name each other by id, so that one bad
 * record never takes others with it. HSDS, Open Referral UK and spreadsheets are import and export
 * formats of this (`@peerkit/validation`).
 */
export interface Directory {
  /** What the agency calls this list. */
  readonly title?: string;
  /** BCP 47 language of the texts; `en` when absent. */
  readonly language?: string;
  /** IANA zone that hours are meant in when a location names none, e.g. `America/Toronto`. */
  readonly timeZone?: string;
  readonly organizations: readonly Organization[];
  readonly programs: readonly Program[];
  readonly services: readonly Service[];
  readonly locations: readonly Location[];
  readonly servicesAtLocations: readonly ServiceAtLocation[];
}

/** What every record carries: who says so, and how fresh it is. */
export interface Provenance {
  /** File, feed or document that the record came from, as the importer was told. */
  readonly source?: string;
  /** Place in that source: row, JSON pointer or record id. */
  readonly sourceRecord?: string;
  /** ISO date on which somebody last confirmed the record. */
  readonly assured?: string;
  /** ISO date on which the record last changed. */
  readonly modified?: string;
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly alternateName?: string;
  readonly description?: string;
  readonly phones: readonly Phone[];
  readonly email?: string;
  readonly website?: string;
  /** Roles, values and scope by taxonomy code. */
  readonly terms: readonly TermCode[];
  readonly provenance?: Provenance;
}

export interface Program {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly description?: string;
}

export interface Service {
  readonly id: string;
  readonly organizationId: string;
  readonly programId?: string;
  readonly name: string;
  readonly alternateName?: string;
  readonly description?: string;
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily-closed';
  /** Kinds of service, delivery, population, role: taxonomy codes. */
  readonly terms: readonly TermCode[];
  readonly phones: readonly Phone[];
  readonly email?: string;
  readonly website?: string;
  readonly eligibility?: Eligibility;
  /** BCP 47 codes. */
  readonly languages: readonly string[];
  /** Names of the areas served, e.g. `Oxford County`. */
  readonly areas: readonly string[];
  /** How to get in, in the agency's words. */
  readonly howToApply?: string;
  readonly cost?: string;
  readonly documents: readonly string[];
  /** When it is open; see `hoursOf` for whose hours count where. */
  readonly hours?: Hours;
  readonly provenance?: Provenance;
}

export interface Eligibility {
  readonly description?: string;
  /** Whole years, inclusive. */
  readonly minimumAge?: number;
  readonly maximumAge?: number;
}

export interface Location {
  readonly id: string;
  readonly organizationId?: string;
  readonly name?: string;
  readonly kind: 'physical' | 'postal' | 'virtual';
  /** True: never shown, measured from, or exported with address or point. */
  readonly confidential: boolean;
  readonly address?: Address;
  readonly point?: GeoPoint;
  readonly timeZone?: string;
  readonly transportation?: string;
  readonly accessibility?: string;
  readonly phones: readonly Phone[];
  /** When it is open; see `hoursOf` for whose hours count where. */
  readonly hours?: Hours;
}

export interface Address {
  /** Street lines, outermost detail last. */
  readonly lines: readonly string[];
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2, e.g. `CA`. */
  readonly country?: string;
}

/** WGS 84 degrees. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** A service offered at a place: the unit of a search result. */
export interface ServiceAtLocation {
  readonly id: string;
  readonly serviceId: string;
  readonly locationId: string;
  readonly phones: readonly Phone[];
  /** When it is open; see `hoursOf` for whose hours count where. */
  readonly hours?: Hours;
}

export interface Phone {
  /** As published, for reading. Short codes such as `211` are numbers too. */
  readonly number: string;
  readonly extension?: string;
  readonly kind: 'voice' | 'text' | 'fax' | 'tty';
  readonly label?: string;
}
