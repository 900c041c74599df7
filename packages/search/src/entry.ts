import type { Address, Eligibility, Phone, TermCode } from '@peerkit/model';

/**
 * One result: a service at a place, a service without a place, or an organization that lists no
 * service. Holds all that a list and a detail page show, so that nothing is looked up again.
 */
export interface DirectoryEntry {
  /** Id of the service at location, of the service, or of the organization. */
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
  /** BCP 47 codes. */
  readonly languages: readonly string[];
  /** The most particular there are: at this place, else of the service, place, organization. */
  readonly phones: readonly Phone[];
  readonly email?: string;
  readonly website?: string;
  /** A service has one at most. Confidential places are never here. */
  readonly places: readonly EntryPlace[];
  /** There is a place, but its address is nobody's business: people call first. */
  readonly privatePlace?: true;
  readonly temporarilyClosed?: true;
  readonly eligibility?: Eligibility;
  readonly howToApply?: string;
  readonly cost?: string;
  readonly documents: readonly string[];
}

/** Where an entry is, as shown: `physical` to go to, `postal` to write to, `virtual` by phone or online. */
export interface EntryPlace {
  readonly name?: string;
  readonly kind: 'physical' | 'postal' | 'virtual';
  readonly address?: Address;
  readonly transportation?: string;
  readonly accessibility?: string;
}
