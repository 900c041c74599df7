import type { Draft, Fields } from './draft.ts';
import type { RowPlace } from './row-place.ts';

/**
 * The records of a row, field by field in the order in which checked records hold them: each is made once, and
 * `finished` copies what is there into the record that stays. Fields that the row does not fill are undefined.
 */

/** What several kinds of rows say in the same way. */
export interface SharedFields {
  readonly name: unknown;
  readonly description: string | undefined;
  readonly website: string | undefined;
  readonly otherWebsites: readonly Fields[] | undefined;
  readonly alerts: readonly Fields[] | undefined;
  readonly hours: unknown;
}

export function serviceFields(draft: Draft, shared: SharedFields): Fields {
  const { main } = draft;
  return {
    id: main['id'],
    name: shared.name,
    alternateName: main['alternateName'],
    description: shared.description,
    status: main['status'] ?? 'active',
    terms: exact(draft.terms),
    phones: exact(draft.phones),
    email: main['email'],
    website: shared.website,
    otherWebsites: shared.otherWebsites,
    eligibility: isEmpty(draft.eligibility) ? undefined : draft.eligibility,
    languages: exact(draft.languages),
    interpretation: main['interpretation'],
    areas: namesIn(draft.areas),
    howToApply: described(main['howToApply'], draft.howToApply),
    cost: main['cost'],
    documents: namesIn(draft.documents),
    accreditations: main['accreditations'],
    alerts: shared.alerts,
    hours: shared.hours,
    provenance: draft.provenance,
  };
}

/** The organization that a row of services names. */
export function partyFields({ organization, organizationPhones }: Draft, name: unknown): Fields {
  return {
    id: organization['id'],
    name,
    alternateName: organization['alternateName'],
    description: organization['description'],
    phones: exact(organizationPhones),
    email: organization['email'],
    website: organization['website'],
    terms: NOTHING,
  };
}

/** The place that a row of services or organizations names. */
export function locationFields(draft: Draft, where: RowPlace, timeZone: unknown): Fields {
  const { location, confidential } = draft;
  return {
    id: undefined,
    name: location['name'],
    alternateName: undefined,
    description: location['description'],
    kind: where.kind,
    confidential,
    address: where.address,
    postalAddress: where.postalAddress,
    point: where.point,
    timeZone,
    transportation: location['transportation'],
    accessibility: location['accessibility'],
    phones: exact(draft.locationPhones),
  };
}

/** What a row of places says of its place. */
export function ownLocationFields(
  draft: Draft,
  where: RowPlace,
  timeZone: unknown,
  shared: SharedFields,
): Fields {
  const { main } = draft;
  return {
    ...locationFields(draft, where, timeZone),
    id: main['id'],
    name: main['name'] ?? draft.location['name'],
    alternateName: main['alternateName'],
    description: described(shared.description, draft.howToApply),
    website: shared.website,
    languages: draft.languages.length === 0 ? undefined : exact(draft.languages),
    phones: [...draft.phones, ...draft.locationPhones],
    hours: shared.hours,
    alerts: shared.alerts,
    provenance: draft.provenance,
  };
}

/** A record in its final shape: with what only the collector knows, and without what the row does not fill. */
export function finished(
  fields: Readonly<Fields>,
  id: unknown,
  organizationId: string | undefined,
  provenance: object,
): Fields {
  const record: Fields = {};
  record['id'] = id;
  if (organizationId !== undefined) record['organizationId'] = organizationId;
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && key !== 'id' && key !== 'provenance') record[key] = value;
  }
  record['provenance'] = provenance;
  return record;
}

export function described(text: unknown, notes: readonly string[]): string | undefined {
  if (notes.length === 0) return typeof text === 'string' ? text : undefined;
  return [...(typeof text === 'string' ? [text] : []), ...notes].join('\n');
}

const NOTHING: readonly never[] = [];

/** A list that grew keeps room for more, and most are empty: not in each of thousands of records. */
function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list.slice();
}

function namesIn(words: readonly string[]): readonly { readonly name: string }[] {
  return words.length === 0 ? NOTHING : words.map((name) => ({ name }));
}

function isEmpty(fields: Fields): boolean {
  for (const key in fields) if (Object.hasOwn(fields, key)) return false;
  return true;
}
