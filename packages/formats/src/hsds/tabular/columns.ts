/** The tables of HSDS 3.1: file names, columns in their order, and what a column holds. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly format?: 'uuid' | 'email' | 'uri';
  readonly required: boolean;
}

interface Table {
  readonly path: string;
  readonly columns: readonly Column[];
}

/**
 * One table, with its columns separated by spaces. What follows a name tells what the column holds:
 *
 * - `name!` must have a value
 * - `name#` a number
 * - `name?` true or false
 * - `name@` an e-mail address
 * - `name/` a URI
 * - `name=` plain text, although the name ends in `_id` (such as `tax_id=`); every other `_id` is the UUID
 *   of a record
 *
 * Without a mark a column holds text, and may be empty. Marks may be combined: `email@!`. Each table
 * begins with its own `id`.
 */
function table(path: string, columns: string): Table {
  return { path, columns: `id! ${columns}`.split(' ').map(column) };
}

function column(written: string): Column {
  const [, name = '', marks = ''] = /^(\w+)(\W*)$/.exec(written) ?? [];
  const isId = (name === 'id' || name.endsWith('_id')) && !marks.includes('=');
  const format = isId
    ? 'uuid'
    : marks.includes('@')
      ? 'email'
      : marks.includes('/')
        ? 'uri'
        : undefined;
  return {
    name,
    type: marks.includes('#') ? 'number' : marks.includes('?') ? 'boolean' : 'string',
    ...(format === undefined ? {} : { format }),
    required: marks.includes('!'),
  };
}

export const TABLES = {
  organization: table(
    'organizations.csv',
    'name! alternate_name description! email@ website/ tax_status tax_id= year_incorporated# legal_status logo uri/ parent_organization_id',
  ),
  program: table('programs.csv', 'organization_id! name! alternate_name description!'),
  service: table(
    'services.csv',
    'organization_id! program_id name! alternate_name description url/ email@ status! interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age# maximum_age# assured_date assurer_email@ licenses alert last_modified',
  ),
  location: table(
    'locations.csv',
    'location_type! url/ organization_id name alternate_name description transportation latitude# longitude# external_identifier external_identifier_type x_confidential? x_time_zone',
  ),
  service_at_location: table('service_at_location.csv', 'service_id! location_id! description'),
  phone: table(
    'phones.csv',
    'location_id service_id organization_id contact_id service_at_location_id number! extension# type description',
  ),
  contact: table(
    'contacts.csv',
    'organization_id service_id service_at_location_id location_id name title department email@',
  ),
  address: table(
    'addresses.csv',
    'location_id attention address_1! address_2 city! region state_province! postal_code! country! address_type!',
  ),
  schedule: table(
    'schedules.csv',
    'service_id location_id service_at_location_id valid_from valid_to dtstart timezone# until count# wkst freq interval# byday byweekno bymonthday byyearday description opens_at closes_at schedule_link/ attending_type notes',
  ),
  service_area: table(
    'service_areas.csv',
    'service_id service_at_location_id name description extent extent_type uri',
  ),
  language: table('languages.csv', 'service_id location_id phone_id name code note'),
  accessibility: table('accessibility.csv', 'location_id description details url/'),
  cost_option: table(
    'cost_options.csv',
    'service_id! valid_from valid_to option currency amount# amount_description',
  ),
  required_document: table('required_documents.csv', 'service_id document uri/'),
  attribute: table(
    'attributes.csv',
    'link_id! taxonomy_term_id! link_type link_entity! value label',
  ),
  taxonomy: table('taxonomies.csv', 'name! description! uri/ version'),
  taxonomy_term: table(
    'taxonomy_terms.csv',
    'code name! description! parent_id taxonomy language taxonomy_id term_uri/',
  ),
  url: table('url.csv', 'organization_id service_id label url!/'),
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;
