import type { RecordKind } from '@peerkit/validation/directory';

const COMMON = {
  alternateName: 'alternate_name',
  organizationId: 'organization_id',
  terms: 'attributes',
  alerts: 'alert',
  hours: 'schedules',
  'provenance.assured': 'assured_date',
  'provenance.modified': 'last_modified',
};

const PRACTICE = {
  values: 'x_values',
  'scope.does': 'x_scope_does',
  'scope.doesNot': 'x_scope_does_not',
  issues: 'x_issues',
  solutions: 'x_solutions',
  resources: 'x_resources',
};

/** The HSDS names of our fields, where they differ. */
export const HSDS_FIELDS: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  taxonomies: {},
  terms: { label: 'name', uri: 'term_uri', taxonomyId: 'taxonomy_id', parent: 'parent_id' },
  organizations: {
    ...COMMON,
    ...PRACTICE,
    otherWebsites: 'additional_websites',
    parentId: 'parent_organization_id',
    partnerIds: 'x_partner_organization_ids',
  },
  programs: { ...COMMON, ...PRACTICE },
  services: {
    ...COMMON,
    programId: 'program_id',
    website: 'url',
    'eligibility.description': 'eligibility_description',
    'eligibility.minimumAge': 'minimum_age',
    'eligibility.maximumAge': 'maximum_age',
    otherWebsites: 'additional_urls',
    interpretation: 'interpretation_services',
    costOptions: 'cost_options',
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
    'postalAddress.city': 'addresses.city',
    'postalAddress.region': 'addresses.state_province',
    'postalAddress.postalCode': 'addresses.postal_code',
    'postalAddress.country': 'addresses.country',
    postalAddress: 'addresses',
    website: 'url',
    timeZone: 'x_time_zone',
  },
  servicesAtLocations: {
    hours: 'schedules',
    areas: 'service_areas',
    serviceId: 'service_id',
    locationId: 'location_id',
  },
};
