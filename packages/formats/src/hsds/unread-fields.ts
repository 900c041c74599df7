import type { UnreadField } from '../core/candidate.ts';
import { own, records, type Raw } from '../core/fields.ts';
import { isPrivacyField } from '../privacy/private-fields.ts';

/**
 * The fields of HSDS records that are read, in all versions and in what came before. Of those of the standard
 * that a directory has no use for there is one list; anything else in a file, such as a field of a newer
 * version or of another program, is a note of its own.
 */
const COMMON = 'id name alternate_name description x_peerkit';
const OWNERS =
  'service_id location_id organization_id program_id contact_id phone_id service_at_location_id link_id link_type link_entity';
const PRACTICE =
  'x_values x_scope_does x_scope_does_not x_issues x_solutions x_activities x_resources';
const PARTY =
  'short_desc email phones contacts attributes alert x_alert_from x_alert_until assured_date last_modified taxonomy_ids';
const HOURS = 'schedules regular_schedules holiday_schedules';

const READ = {
  organizations: `${COMMON} ${PRACTICE} ${PARTY} ${OWNERS} website url additional_websites logo parent_organization_id x_partner_organization_ids programs services locations`,
  programs: `${COMMON} ${PRACTICE} ${OWNERS} attributes`,
  services: `${COMMON} ${PARTY} ${OWNERS} ${HOURS} url website additional_urls organization program status eligibility eligibility_description audience minimum_age maximum_age interpretation_services application_process wait_time fees fees_description cost_options accreditations languages service_areas required_documents service_at_locations keywords`,
  locations: `${COMMON} ${OWNERS} ${HOURS} short_desc location_type virtual addresses physical_addresses postal_addresses email contacts phones x_confidential confidential latitude longitude x_time_zone transportation accessibility accessibility_for_disabilities url website languages alert x_alert_from x_alert_until assured_date last_modified`,
  service_at_locations: `${COMMON} ${OWNERS} ${HOURS} service location service_areas contacts phones assured_date last_modified`,
  taxonomies: `${COMMON} uri version taxonomy_terms`,
  taxonomy_terms: `${COMMON} code term parent_id parent_name taxonomy taxonomy_detail taxonomy_id term_uri language`,
  schedules: `${COMMON} ${OWNERS} notes group attending_type schedule_link valid_from valid_to dtstart timezone until count freq interval byday bymonthday bymonth byweekno byyearday wkst opens_at closes_at exdate bysetpos rdate exrule byhour byminute bysecond`,
  regular_schedules: `id ${OWNERS} weekday day_of_week opens_at closes_at`,
  holiday_schedules: `id ${OWNERS} start_date end_date closed opens_at closes_at description`,
  phones: `id ${OWNERS} number extension type number_type department description vanity_number languages`,
  contacts: `id ${OWNERS} name title department email phones`,
  addresses: `id ${OWNERS} address_type attention address_1 address_2 address_3 address_4 city region state_province postal_code country`,
  languages: `id ${OWNERS} language code name`,
  service_areas: `id ${OWNERS} name service_area description extent extent_type uri`,
  cost_options: `id ${OWNERS} option amount currency amount_description valid_from valid_to`,
  required_documents: `id ${OWNERS} document uri`,
  accessibility: `id ${OWNERS} description accessibility details url`,
  attributes: `id ${OWNERS} taxonomy_term taxonomy_term_id value label taxonomy_id`,
} as const;

type Kind = keyof typeof READ;

/** Fields of the standard that a directory has no use for: money, law, and who wrote what when. */
const UNUSED: Partial<Record<Kind, string>> = {
  organizations:
    'tax_status tax_id year_incorporated date_incorporated legal_status uri funding funding_sources organization_identifiers accreditations licenses',
  services: 'assurer_email licenses funding funding_sources accepted_payments capacities',
  locations:
    'external_identifier external_identifier_type admin_emails market_match payments products',
  phones: 'country_prefix',
  languages: 'note',
};
/** These are in every record. */
const UNUSED_ANYWHERE = ['metadata', 'attributes'] as const;

/** The lists inside a record that hold such records. */
const PARTS: readonly (readonly [list: string, kind: Kind])[] = [
  ['schedules', 'schedules'],
  ['regular_schedules', 'regular_schedules'],
  ['holiday_schedules', 'holiday_schedules'],
  ['phones', 'phones'],
  ['contacts', 'contacts'],
  ['addresses', 'addresses'],
  ['physical_addresses', 'addresses'],
  ['postal_addresses', 'addresses'],
  ['languages', 'languages'],
  ['service_areas', 'service_areas'],
  ['cost_options', 'cost_options'],
  ['required_documents', 'required_documents'],
  ['accessibility', 'accessibility'],
  ['accessibility_for_disabilities', 'accessibility'],
  ['attributes', 'attributes'],
];

/** Counts the fields of a file that are not read. */
export class UnreadFields {
  readonly #counts = new Map<string, number>();
  readonly #unused = new Set<string>();

  /** Looks at a record, and at the records in it that are its parts. */
  see(kind: Kind, raw: Raw): void {
    const known = knownOf(kind);
    for (const key in raw) {
      const isRead = known.get(key);
      if (isRead === true || isEmpty(own(raw, key))) continue;
      if (isRead === false) this.#unused.add(isAnywhere(key) ? key : `${kind}.${key}`);
      // What the reader itself adds begins like this.
      else if (!key.startsWith('\0') && !isPrivacyField(key)) this.#count(`${kind}.${key}`);
    }
    for (const [list, part] of PARTS) {
      if (raw[list] === undefined) continue;
      for (const record of records(raw, list)) this.see(part, record);
    }
  }

  #count(field: string): void {
    const name = field.slice(0, LONGEST);
    const count = this.#counts.get(name);
    if (count === undefined && this.#counts.size >= MOST) return;
    this.#counts.set(name, (count ?? 0) + 1);
  }

  /** Fields that nothing is known of. */
  get unknown(): readonly UnreadField[] {
    return [...this.#counts].map(([field, count]) => ({ field, count }));
  }

  /** Fields of the standard that a directory has no use for. */
  get unused(): readonly string[] {
    return [...this.#unused];
  }
}

/** The fields of a kind that are known, and whether they are read. */
function knownOf(kind: Kind): ReadonlyMap<string, boolean> {
  let known = knownByKind.get(kind);
  if (known === undefined) {
    const unused = [...UNUSED_ANYWHERE, ...(UNUSED[kind]?.split(' ') ?? [])];
    known = new Map([
      ...unused.map((key) => [key, false] as const),
      ...READ[kind].split(' ').map((key) => [key, true] as const),
    ]);
    knownByKind.set(kind, known);
  }
  return known;
}

const knownByKind = new Map<Kind, ReadonlyMap<string, boolean>>();

function isAnywhere(key: string): boolean {
  return key === 'metadata';
}

const LONGEST = 120;
/** Files whose fields have made-up names are no HSDS; so many of them tell enough. */
const MOST = 200;

function isEmpty(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
