import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { HsdsList } from '../file.ts';

/** What HSDS 3.1 asks of each object, in short: the facts that our exports must meet anywhere. */
const RULES: Readonly<Record<string, string>> = {
  organization:
    'id! name! description! alternate_name email:email website:uri logo parent_organization_id:uuid additional_websites[url] contacts[contact] phones[phone] attributes[attribute]',
  program: 'id! name! description! organization_id:uuid alternate_name attributes[attribute]',
  service:
    'id! name! status! organization_id:uuid program_id:uuid alternate_name description url:uri email:email last_modified:date-time assured_date alert minimum_age# maximum_age# additional_urls[url] phones[phone] schedules[schedule] service_areas[service_area] languages[language] cost_options[cost_option] required_documents[required_document] contacts[contact] attributes[attribute]',
  location:
    'id! location_type! organization_id:uuid name latitude# longitude# url:uri addresses[address] accessibility[accessibility] languages[language] contacts[contact] phones[phone] schedules[schedule]',
  service_at_location:
    'id! service_id:uuid location_id:uuid description service_areas[service_area] contacts[contact] phones[phone] schedules[schedule]',
  taxonomy: 'id! name! description! uri:uri version',
  taxonomy_term:
    'id! name! description! code parent_id:uuid taxonomy taxonomy_id:uuid language term_uri:uri',
  url: 'id! url!:uri label',
  contact: 'id! name title department email:email phones[phone]',
  phone: 'id! number! extension# type description languages[language]',
  attribute: 'id! link_id:uuid taxonomy_term_id:uuid link_type link_entity',
  schedule:
    'id! valid_from valid_to dtstart until count# interval# freq wkst byday byweekno bymonthday byyearday opens_at closes_at description notes attending_type schedule_link:uri',
  service_area: 'id! name description extent extent_type uri',
  language: 'id! name code note',
  cost_option: 'id! option currency amount# amount_description valid_from valid_to',
  required_document: 'id! document uri:uri',
  address:
    'id! address_1! city! state_province! postal_code! country! address_type! attention address_2 region',
  accessibility: 'id! description details url:uri',
};
const ENUMS: Readonly<Record<string, readonly string[]>> = {
  status: ['active', 'inactive', 'defunct', 'temporarily closed'],
  location_type: ['physical', 'postal', 'virtual'],
  address_type: ['physical', 'postal', 'virtual'],
  freq: ['WEEKLY', 'MONTHLY'],
  wkst: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
};

function schemaOf(name: string): object {
  const fields = (RULES[name] ?? '').split(' ');
  const properties = fields.map((field) => {
    const [, key = '', , kind = '', nested] =
      /^([a-z_0-9]+)(!?)(#|:[a-z-]+)?(?:\[([a-z_]+)\])?$/.exec(field) ?? [];
    if (nested !== undefined) return [key, { type: 'array', items: { $ref: `${nested}.json` } }];
    const values = ENUMS[key];
    if (kind === '#') return [key, { type: 'number' }];
    const format = key === 'id' ? 'uuid' : kind.slice(1);
    return [
      key,
      {
        type: 'string',
        ...(format === '' ? {} : { format }),
        ...(values === undefined ? {} : { enum: values }),
      },
    ];
  });
  return {
    $id: `https://example.org/${name}.json`,
    type: 'object',
    required: fields
      .filter((field) => field.includes('!'))
      .map((field) => field.replace(/!.*/, '')),
    properties: Object.fromEntries(properties) as object,
  };
}

const OBJECT_OF: Readonly<Record<HsdsList, string>> = {
  organizations: 'organization',
  programs: 'program',
  services: 'service',
  locations: 'location',
  service_at_locations: 'service_at_location',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
};

/** Checks every record of an export; gives what is wrong, in ajv's words. */
export type HsdsCheck = (file: Readonly<Record<HsdsList, readonly unknown[]>>) => readonly string[];

/** With our own short rules, or with the official schemas by file name (`service.json`). */
export function hsdsCheck(official?: Readonly<Record<string, object>>): HsdsCheck {
  // Their `example`, `path` and so on are annotations that a strict validator does not know.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const schemas =
    official ??
    Object.fromEntries(Object.keys(RULES).map((name) => [`${name}.json`, schemaOf(name)]));
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema({ ...schema, $id: `https://example.org/${name}` });
  }
  const checks = new Map<string, ValidateFunction>();
  const checkOf = (object: string): ValidateFunction => {
    const known = checks.get(object);
    if (known !== undefined) return known;
    const made = ajv.getSchema(`https://example.org/${object}.json`);
    if (made === undefined) throw new Error(`There is no schema ${object}.`);
    checks.set(object, made);
    return made;
  };
  return (file) =>
    (Object.keys(OBJECT_OF) as HsdsList[]).flatMap((list) =>
      file[list].flatMap((record, at) => {
        const check = checkOf(OBJECT_OF[list]);
        if (check(record)) return [];
        return (check.errors ?? []).map(
          (error) => `${list}[${at}]${error.instancePath} ${error.message ?? ''}`,
        );
      }),
    );
}
