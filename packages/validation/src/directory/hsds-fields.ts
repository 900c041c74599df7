import type { Kind } from './schemas.ts';

const COMMON = {
  alternateName: 'alternate_name',
  organizationId: 'organization_id',
  terms: 'attributes',
  'provenance.assured': 'assured_date',
  'provenance.modified': 'last_modified',
};

/** How HSDS calls our fields, where it calls them otherwise. */
export const HSDS_FIELDS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  taxonomies: {},
  terms: { label: 'name', uri: 'term_uri', taxonomyId: 'taxonomy_id', parent: 'parent_id' },
  organizations: COMMON,
  programs: COMMON,
  services: {
    ...COMMON,
    programId: 'program_id',
    website: 'url',
    'eligibility.description': 'eligibility_description',
    'eligibility.minimumAge': 'minimum_age',
    'eligibility.maximumAge': 'maximum_age',
    areas: 'service_areas',
    howToApply: 'application_process',
    cost: 'fees_description',
    documents: 'required_documents',
  },
  locations: {
    ...COMMON,
    kind: 'location_type',
    confidential: 'x_confidential',
    'address.lines': 'addresses.address_1',
    'address.city': 'addresses.city',
    'address.region': 'addresses.state_province',
    'address.postalCode': 'addresses.postal_code',
    'address.country': 'addresses.country',
    address: 'addresses',
    'point.latitude': 'latitude',
    'point.longitude': 'longitude',
    point: 'latitude',
    timeZone: 'x_time_zone',
  },
  servicesAtLocations: { serviceId: 'service_id', locationId: 'location_id' },
};
