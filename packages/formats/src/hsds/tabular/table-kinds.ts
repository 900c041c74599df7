/** The tables of HSDS 1, 2 and 3 and of Ohana, by their content. */
export type TableKind =
  | 'organizations'
  | 'programs'
  | 'services'
  | 'locations'
  | 'service_at_locations'
  | 'taxonomies'
  | 'taxonomy_terms'
  | 'phones'
  | 'contacts'
  | 'addresses'
  | 'physical_addresses'
  | 'postal_addresses'
  | 'schedules'
  | 'regular_schedules'
  | 'holiday_schedules'
  | 'languages'
  | 'service_areas'
  | 'required_documents'
  | 'cost_options'
  | 'accessibility'
  | 'eligibility'
  | 'attributes'
  | 'service_taxonomy'
  | 'unread';

const NAMES: Readonly<Record<string, TableKind>> = {
  organization: 'organizations',
  program: 'programs',
  service: 'services',
  location: 'locations',
  service_at_location: 'service_at_locations',
  services_at_location: 'service_at_locations',
  services_at_locations: 'service_at_locations',
  taxonomie: 'taxonomies',
  taxonomy: 'taxonomy_terms',
  taxonomy_term: 'taxonomy_terms',
  phone: 'phones',
  contact: 'contacts',
  addresse: 'addresses',
  address: 'addresses',
  physical_addresse: 'physical_addresses',
  postal_addresse: 'postal_addresses',
  mail_addresse: 'postal_addresses',
  schedule: 'schedules',
  regular_schedule: 'regular_schedules',
  holiday_schedule: 'holiday_schedules',
  language: 'languages',
  service_area: 'service_areas',
  required_document: 'required_documents',
  cost_option: 'cost_options',
  accessibility: 'accessibility',
  accessibility_for_disabilitie: 'accessibility',
  accessibility_for_disability: 'accessibility',
  eligibility: 'eligibility',
  attribute: 'attributes',
  service_attribute: 'attributes',
  other_attribute: 'attributes',
  service_taxonomy: 'service_taxonomy',
  services_taxonomy: 'service_taxonomy',
  service_taxonomie: 'service_taxonomy',
  funding: 'unread',
  metadata: 'unread',
  meta_table_description: 'unread',
  organization_identifier: 'unread',
  service_capacity: 'unread',
  service_capacitie: 'unread',
  unit: 'unread',
  url: 'unread',
  payment_accepted: 'unread',
  payments_accepted: 'unread',
};

/** What a table holds, by the name of its file; undefined for names that are in no standard. */
export function kindByName(name: string): TableKind | undefined {
  const bare = (name.split(/[\\/]/).at(-1) ?? '')
    .toLowerCase()
    .replace(/\.(csv|tsv|txt|json|xlsx)$/, '')
    .replace(/[\s-]+/g, '_')
    .replace(/s$/, '');
  return Object.hasOwn(NAMES, bare) ? NAMES[bare] : undefined;
}

/** What a table holds, by headings that only such a table has, for files with other names. */
export function kindByHeadings(headings: readonly string[]): TableKind | undefined {
  const has = (...names: string[]): boolean => names.every((name) => headings.includes(name));
  const any = (...names: string[]): boolean => names.some((name) => headings.includes(name));
  const owned = any('service_id', 'location_id', 'organization_id', 'service_at_location_id');
  if (has('taxonomy_id', 'name', 'parent_id')) return 'taxonomy_terms';
  if (has('link_id') && any('taxonomy_term_id', 'taxonomy_id')) return 'attributes';
  if (has('service_id') && any('taxonomy_id', 'taxonomy_term_id')) return 'service_taxonomy';
  if (owned && has('weekday')) return 'regular_schedules';
  if (owned && has('start_date', 'end_date')) return 'holiday_schedules';
  if (owned && any('freq', 'byday', 'dtstart')) return 'schedules';
  if (owned && has('number')) return 'phones';
  if (owned && has('address_1')) {
    if (has('address_type')) return 'addresses';
    return has('attention') ? 'postal_addresses' : 'physical_addresses';
  }
  if (any('latitude', 'longitude') && has('name'))
    return owned || has('id') ? 'locations' : undefined;
  if (has('name') && owned && any('application_process', 'fees', 'eligibility', 'status')) {
    return 'services';
  }
  if (has('id', 'organization_id', 'name') && headings.length <= 6) return 'programs';
  if (has('id', 'name') && any('legal_status', 'tax_id', 'tax_status', 'date_incorporated')) {
    return 'organizations';
  }
  if (has('service_id', 'location_id') && headings.length <= 5) return 'service_at_locations';
  return undefined;
}
