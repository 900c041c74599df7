import type { Holiday, Hours } from '../hours/hours.ts';
import type { TermCode } from './taxonomy.ts';
import type { Taxonomy, Term } from './term.ts';

/**
 * A directory of help, as Peerkit keeps it: flat lists that name each other by id, so that one bad
 * record never takes others with it. HSDS, Open Referral UK and spreadsheets are import and export
 * formats of this (`@peerkit/formats`). Before anything is shown or sent, take `publicView`.
 *
 * An id is any text that is not empty, unique within its list. A service needs no place: one without a
 * `servicesAtLocations` record is reached by phone or online, or comes to people.
 */
export interface Directory {
  /** What the agency calls this list. */
  readonly title?: string;
  /** BCP 47 language of the texts; `en` when absent. */
  readonly language?: string;
  /** IANA zone that hours are meant in when a location names none, e.g. `America/Toronto`. */
  readonly timeZone?: string;
  /** Public holidays of the region; on one that hours do not list, they may differ. */
  readonly holidays?: readonly Holiday[];
  readonly taxonomies?: readonly Taxonomy[];
  /** What the agency calls its terms. Terms of our own vocabulary need no record here. */
  readonly terms?: readonly Term[];
  readonly organizations: readonly Organization[];
  readonly programs: readonly Program[];
  readonly services: readonly Service[];
  readonly locations: readonly Location[];
  readonly servicesAtLocations: readonly ServiceAtLocation[];
}

/** What every record carries: its source, and how fresh it is. */
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

/** Who helps. Has services, programs, or neither: a contact alone is worth listing. */
export interface Organization extends PeerPractice {
  readonly id: string;
  readonly name: string;
  readonly alternateName?: string;
  readonly description?: string;
  readonly phones: readonly Phone[];
  readonly email?: string;
  readonly website?: string;
  readonly otherWebsites?: readonly WebLink[];
  /** Address of a picture; never loaded unless a partner asks for it. */
  readonly logo?: string;
  /** Roles and kinds of help by taxonomy code. */
  readonly terms: readonly TermCode[];
  readonly contacts?: readonly Contact[];
  readonly alerts?: readonly Alert[];
  /** The organization that this one is part of, perhaps in another directory. */
  readonly parentId?: string;
  /** Organizations that it works with, perhaps in other directories. */
  readonly partnerIds?: readonly string[];
  readonly provenance?: Provenance;
}

/** A named group of services of one organization. */
export interface Program extends PeerPractice {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly alternateName?: string;
  readonly description?: string;
  readonly terms?: readonly TermCode[];
  readonly provenance?: Provenance;
}

/** How peer-led work describes itself: for a program, or for an organization that speaks for all of its programs. */
export interface PeerPractice {
  /** What it stands for: words, or codes of `VALUE_CODES`. */
  readonly values?: readonly string[];
  readonly scope?: Scope;
  /** What it wants to change, and by what means, in its own words. */
  readonly issues?: readonly string[];
  readonly solutions?: readonly string[];
  /** Trainings, manuals, films and other things to learn from. */
  readonly resources?: readonly LearningResource[];
}

/** What a peer does and does not do: people should know before they share anything. */
export interface Scope {
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
}

/** Something to learn from: a guide, a training, a meeting. */
export interface LearningResource {
  readonly title: string;
  /** A code of `RESOURCE_CODES`, or a word of the agency's. */
  readonly kind?: TermCode;
  readonly description?: string;
  readonly website?: string;
  /** BCP 47 codes of the languages it is available in. */
  readonly languages?: readonly string[];
  /** First and last ISO date, of a training or meeting; `from` alone is one day, or a publication. */
  readonly from?: string;
  readonly to?: string;
}

/** Something that an organization does for people, wherever it does it. */
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
  readonly otherWebsites?: readonly WebLink[];
  readonly eligibility?: Eligibility;
  /** BCP 47 codes; a language's name where the source gives no code. */
  readonly languages: readonly string[];
  /** Interpreters and how to get one, in the agency's words. */
  readonly interpretation?: string;
  readonly areas: readonly ServiceArea[];
  /** How to get in, in the agency's words. */
  readonly howToApply?: string;
  /** What it costs, in the agency's words. */
  readonly cost?: string;
  readonly costOptions?: readonly CostOption[];
  readonly documents: readonly RequiredDocument[];
  /** Who vouches for its quality, in the agency's words. */
  readonly accreditations?: string;
  readonly contacts?: readonly Contact[];
  readonly alerts?: readonly Alert[];
  /** When it is open; see `hoursOf` for whose hours count where. */
  readonly hours?: Hours;
  readonly provenance?: Provenance;
}

/** Whom a service is for. Absent limits mean everybody. */
export interface Eligibility {
  readonly description?: string;
  /** Whole years, inclusive. */
  readonly minimumAge?: number;
  readonly maximumAge?: number;
}

/** Where a service may be used, e.g. `Oxford County`. */
export interface ServiceArea {
  readonly name: string;
  readonly description?: string;
  /** Address that names the area in a register of areas. */
  readonly uri?: string;
  /** The area's outline, as the source gives it: never parsed here. */
  readonly extent?: AreaExtent;
}

/** The outline of an area: text of that kind, as the source gives it. */
export interface AreaExtent {
  readonly kind: 'geojson' | 'topojson' | 'kml' | 'text';
  readonly value: string;
}

/** Something to bring. */
export interface RequiredDocument {
  readonly name: string;
  /** Where to read more about it, or get it. */
  readonly website?: string;
}

/** One price for one kind of person. Holds `option`, `amount` or `description`, or several. */
export interface CostOption {
  /** Who pays it, e.g. `Under 18`. */
  readonly option?: string;
  /** In whole units of `currency`; 0 is free. */
  readonly amount?: number;
  /** ISO 4217, e.g. `CAD`. */
  readonly currency?: string;
  /** What the amount buys, e.g. `per hour`. */
  readonly description?: string;
  /** First and last ISO date of the price. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Something people should know before they go there. */
export interface Alert {
  readonly text: string;
  /** First and last ISO date; see `currentAlerts`. */
  readonly from?: string;
  readonly until?: string;
}

/**
 * A person or desk to ask for. Names of persons are in a directory only if they agreed to be; lists
 * made for reading (`@peerkit/search`) leave contacts out.
 */
export interface Contact {
  readonly name?: string;
  readonly title?: string;
  readonly department?: string;
  readonly email?: string;
  readonly phones: readonly Phone[];
}

/** A place to go to (`physical`), to write to (`postal`), or to reach by phone or online (`virtual`). */
export interface Location {
  readonly id: string;
  readonly organizationId?: string;
  readonly name?: string;
  readonly alternateName?: string;
  readonly description?: string;
  readonly kind: 'physical' | 'postal' | 'virtual';
  /** True: never shown, measured from, or exported with address or point. */
  readonly confidential: boolean;
  /** Where to go. */
  readonly address?: Address;
  /** Where to write, when that is elsewhere. */
  readonly postalAddress?: Address;
  readonly point?: GeoPoint;
  readonly timeZone?: string;
  readonly transportation?: string;
  /** What helps or hinders people with a disability there, in the agency's words. */
  readonly accessibility?: string;
  readonly website?: string;
  /** Languages spoken there: BCP 47 codes, or names. */
  readonly languages?: readonly string[];
  readonly phones: readonly Phone[];
  readonly contacts?: readonly Contact[];
  readonly alerts?: readonly Alert[];
  /** When it is open; see `hoursOf` for whose hours count where. */
  readonly hours?: Hours;
  readonly provenance?: Provenance;
}

/** A postal address, as on a letter. */
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
  /** What is particular to the service at this place. */
  readonly description?: string;
  readonly areas?: readonly ServiceArea[];
  readonly phones: readonly Phone[];
  readonly contacts?: readonly Contact[];
  /** When it is open; see `hoursOf` for whose hours count where. */
  readonly hours?: Hours;
  readonly provenance?: Provenance;
}

/** A number to call or to write to. */
export interface Phone {
  /** As published, for reading; `phoneHref` says what to dial. Short codes such as `211` are numbers too. */
  readonly number: string;
  readonly extension?: string;
  /** `text`: for messages only. */
  readonly kind: 'voice' | 'text' | 'fax' | 'tty';
  readonly label?: string;
  /** Languages spoken on it: BCP 47 codes, or names. */
  readonly languages?: readonly string[];
}

/** One more page on the web. */
export interface WebLink {
  readonly website: string;
  readonly label?: string;
}
