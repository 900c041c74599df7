import { secrecyOf } from '../../privacy/says-secret.ts';
import { own, type Raw } from '../../core/fields.ts';

/**
 * The tags of OpenStreetMap as the columns of a list. Tags that a heading already explains keep their
 * names; those that only make sense together are joined, and what mappers write for each other is left out.
 */

/** Whether the properties of a record are tags of OpenStreetMap, as its tools export them. */
export function hasOsmTags(fields: Raw): boolean {
  const keys = Object.keys(fields);
  return (
    keys.some((key) => /^(?:addr|contact|check_date|disused|payment):/.test(key)) ||
    (keys.some((key) => KINDS.has(key)) &&
      keys.some((key) => key === '@id' || key === 'opening_hours' || key === 'wheelchair'))
  );
}

/** What kind of thing it is: `amenity=social_facility`, `social_facility=shelter`. */
const KINDS: ReadonlySet<string> = new Set([
  ...['amenity', 'social_facility', 'social_facility:for', 'healthcare', 'healthcare:speciality'],
  ...['community_centre', 'community_centre:for', 'office', 'shop', 'emergency', 'facility_for'],
]);

/** Notes from mapper to mapper, and where they had it from. */
const FOR_MAPPERS =
  /^(?:@.*|note(?::.*)?|fixme|source(?::.*)?|created_by|attribution|import(?::.*)?|tiger:.*|building(?::.*)?|roof:.*|height|layer|level|type|ref:.*|wikidata|.*:wikidata|wikipedia|.*:wikipedia|image|mapillary)$/i;

/** A place that is no more; its former kind follows. */
const GONE = /^(?:disused|abandoned|demolished|removed|razed|was):/;

/** The columns of one record. */
export function plainTags(tags: Raw): Raw {
  const fields: Record<string, unknown> = {};
  const kinds: string[] = [];
  const languages: string[] = [];
  for (const [key, value] of Object.entries(tags)) {
    if (value === null || value === '') continue;
    // What mappers tell each other is for nobody else, unless it is that nobody may know of it.
    if (
      /^(?:note|fixme)(?::|$)/i.test(key) &&
      typeof value === 'string' &&
      secrecyOf(value) !== undefined
    )
      fields['note'] = value;
    if (KINDS.has(key)) kinds.push(...wordsOf(value));
    else if (GONE.test(key)) fields['status'] = 'defunct';
    else if (key === 'name' || key === 'id') fields[key] = value;
    else if (/^language:[a-z]{2,3}(?:-\w{2,4})?$/.test(key)) {
      if (value === 'yes' || value === 'main') languages.push(key.slice(9));
    } else if (!FOR_MAPPERS.test(key) && !JOINED.has(key)) fields[RENAMED.get(key) ?? key] = value;
  }
  const street = streetOf(tags);
  return {
    ...fields,
    ...(kinds.length === 0 ? {} : { category: [...new Set(kinds)] }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(street === undefined ? {} : { street }),
    ...accessOf(tags),
    ...changedOf(tags),
  };
}

/** Tags with a column of ours, under the name that says so. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['operator', 'organization'],
  ['opening_hours', 'hours'],
  ['contact:mobile', 'phone 2'],
  ['mobile', 'phone 2'],
  ['contact:sms', 'sms'],
  ['contact:fax', 'fax'],
  ['contact:phone', 'phone'],
  ['contact:email', 'email'],
  ['contact:website', 'website'],
  ['url', 'website'],
  ['alt_name', 'alternate name'],
  ['addr:city', 'city'],
  ['addr:town', 'city'],
  ['addr:village', 'city'],
  ['addr:postcode', 'postal code'],
  ['addr:state', 'state'],
  ['addr:province', 'province'],
  ['addr:country', 'country'],
  ['addr:full', 'full address'],
  ['addr:unit', 'unit'],
  ['charge', 'fees'],
]);

/** Read together, below. */
const JOINED: ReadonlySet<string> = new Set([
  ...['addr:street', 'addr:housenumber', 'addr:place', 'addr:housename'],
  ...['wheelchair', 'wheelchair:description', 'toilets:wheelchair'],
  ...['check_date', 'check_date:opening_hours', 'survey:date', 'lastcheck'],
]);

/** Where the number stands before the street. */
const NUMBER_FIRST: ReadonlySet<string> = new Set([
  ...['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'FR', 'LU', 'IN', 'ZA', 'MT'],
]);

function streetOf(tags: Raw): string | undefined {
  const number = text(tags, 'addr:housenumber');
  const street = text(tags, 'addr:street') ?? text(tags, 'addr:place');
  const house = text(tags, 'addr:housename');
  if (street === undefined) return house;
  const line =
    number === undefined
      ? street
      : isNumberFirst(tags, street)
        ? `${number} ${street}`
        : `${street} ${number}`;
  return house === undefined ? line : `${house}, ${line}`;
}

/** By the country, and without one by the word for street: in English and French it stands apart. */
function isNumberFirst(tags: Raw, street: string): boolean {
  const country = text(tags, 'addr:country');
  if (country !== undefined) return NUMBER_FIRST.has(country.toUpperCase());
  if (/^(?:ul|al|pl|os|via|viale|calle|avenida|av|rua|carrer|piazza|plaza)\b\.?/i.test(street))
    return false;
  return !/(?:stra(?:ss|ß)e|str\.?|straat|weg|gasse|platz|plein|gracht|gatan|vej|gade|utca|út|tér|gatvė|g\.|οδός|katu|tee|tänav)$/i.test(
    street,
  );
}

/** Wheelchair tags in words that stand by themselves. */
function accessOf(tags: Raw): { accessibility?: string } {
  const yes = text(tags, 'wheelchair');
  const toilets = text(tags, 'toilets:wheelchair');
  const parts = [
    yes === undefined ? undefined : `Wheelchair: ${yes.replaceAll('_', ' ')}`,
    text(tags, 'wheelchair:description'),
    toilets === undefined ? undefined : `Toilet for wheelchairs: ${toilets}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { accessibility: parts.join('. ') };
}

/** The day on which somebody was there. */
function changedOf(tags: Raw): { 'last checked'?: string } {
  const days = ['check_date', 'survey:date', 'lastcheck', 'check_date:opening_hours']
    .map((key) => text(tags, key))
    .filter((day) => day !== undefined && /^\d{4}-\d{2}-\d{2}/.test(day));
  const [day] = days;
  return day === undefined ? {} : { 'last checked': day.slice(0, 10) };
}

/** `soup_kitchen;food_bank` as words. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value !== 'string' || value === 'yes' || value === 'no') return [];
  return value
    .split(';')
    .map((word) => word.trim().replaceAll('_', ' '))
    .filter((word) => word !== '');
}

function text(tags: Raw, key: string): string | undefined {
  const value = own(tags, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}
