import { isEqual, type Hours } from '@peerkit/model';
import { languageTag } from '../core/language-tag.ts';
import { plainText } from '../core/plain-text.ts';
import type { Hsds, HsdsList } from './file.ts';
import { hsdsJson } from './read.ts';

/**
 * Whether a field of our model is in a written record just as our importer would read it from there; undefined
 * when only reading can tell. Nearly all fields of nearly all records are so plain that this is known without
 * reading what was just written. `steady.test.ts` holds these answers to what reading says.
 */
export type Steady = (value: unknown, written: Hsds) => boolean | undefined;

/** What cannot be told of a field that is not here: it is read. */
export const STEADY: Readonly<Partial<Record<HsdsList, Readonly<Record<string, Steady>>>>> = {
  organizations: {
    id: at('id'),
    name: words('name'),
    alternateName: words('alternate_name'),
    description: prose('description'),
    email: words('email'),
    website: words('website'),
    phones,
    terms,
    parentId: at('parent_organization_id'),
    provenance: (value) => (hasSource(value) ? false : undefined),
  },
  services: {
    id: at('id'),
    organizationId: at('organization_id'),
    programId: at('program_id'),
    name: words('name'),
    alternateName: words('alternate_name'),
    description: prose('description'),
    status: () => true,
    email: words('email'),
    website: words('url'),
    phones,
    terms,
    eligibility,
    languages,
    interpretation: prose('interpretation_services'),
    areas: named('service_areas', 'name'),
    documents: named('required_documents', 'document'),
    howToApply: prose('application_process'),
    cost: prose('fees_description'),
    accreditations: prose('accreditations'),
    hours: hoursIn('services'),
    provenance: (value) => (hasSource(value) ? false : undefined),
  },
  locations: {
    id: at('id'),
    organizationId: at('organization_id'),
    kind: () => true,
    confidential: () => true,
    name: words('name'),
    alternateName: words('alternate_name'),
    description: prose('description'),
    address,
    point: (value) => ((value as Hsds)['latitude'] === 100 ? undefined : true),
    transportation: prose('transportation'),
    website: words('url'),
    // An empty list would come back as none.
    languages: (value) => ((value as readonly unknown[]).length > 0 ? languages(value) : undefined),
    phones,
    provenance: (value) => (hasSource(value) ? false : undefined),
  },
  service_at_locations: {
    id: at('id'),
    serviceId: at('service_id'),
    locationId: at('location_id'),
    description: prose('description'),
    phones,
    hours: hoursIn('service_at_locations'),
    provenance: (value) => (hasSource(value) ? false : undefined),
  },
};

// eslint-disable-next-line no-control-regex -- exactly these are removed when it is read
const CONTROL = /[\0-\x08\x0b-\x1f\x7f]/;
/** Longer texts are cut before they are read. */
const LONGEST = 10_000;

/** Whether reading would change nothing at a text that is written as it is. */
function isSteadyText(text: unknown): boolean {
  if (typeof text !== 'string' || text === '' || text.length > LONGEST) return false;
  return !isSpace(text, 0) && !isSpace(text, text.length - 1) && !CONTROL.test(text);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code > 126 && text.charAt(at).trim() === '');
}

/** An id, which becomes another in the file, or stays. */
function at(field: string): Steady {
  return (value, written) => {
    if (!isSteadyText(value)) return undefined;
    return written[field] === value;
  };
}

/** A text that is read as it is. */
function words(field: string): Steady {
  return (value, written) => (written[field] === value && isSteadyText(value) ? true : undefined);
}

/** A text in which markup would be read as such. */
function prose(field: string): Steady {
  return (value, written) => (written[field] === value && isSteadyProse(value) ? true : undefined);
}

function isSteadyProse(text: unknown): boolean {
  return isSteadyText(text) && plainText(String(text)) === text;
}

function listIn(written: Hsds, field: string): readonly Hsds[] {
  return (written[field] ?? []) as readonly Hsds[];
}

/** A list of things that have nothing but a name. */
function named(field: string, name: string): Steady {
  return (value, written) => {
    const ours = value as readonly Hsds[];
    if (ours.length === 0) return true;
    const theirs = listIn(written, field);
    const isSure = ours.every(
      (item, at) =>
        Object.keys(item).length === 1 &&
        isSteadyProse(item['name']) &&
        theirs[at]?.[name] === item['name'],
    );
    return isSure ? true : undefined;
  };
}

function phones(value: unknown, written: Hsds): boolean | undefined {
  const ours = value as readonly Hsds[];
  if (ours.length === 0) return true;
  const theirs = listIn(written, 'phones');
  const isSure = ours.every((phone, at) => {
    const { number, extension, label, languages } = phone;
    if (languages !== undefined || theirs[at] === undefined) return false;
    if (!isSteadyText(number) || String(number).startsWith('"')) return false;
    if (extension !== undefined && String(theirs[at]['extension']) !== extension) return false;
    return label === undefined || (isSteadyProse(label) && theirs[at]['description'] === label);
  });
  return isSure ? true : undefined;
}

function terms(value: unknown): boolean | undefined {
  const codes = value as readonly string[];
  return codes.every(isSteadyText) && isWithoutRepeats(codes) ? true : undefined;
}

function languages(value: unknown): boolean | undefined {
  const tags = value as readonly string[];
  const isSure = tags.every((tag) => isSteadyText(tag) && languageTag(tag) === tag);
  return isSure && isWithoutRepeats(tags) ? true : undefined;
}

function isWithoutRepeats(list: readonly string[]): boolean {
  return list.length < 2 || new Set(list).size === list.length;
}

function eligibility(value: unknown, written: Hsds): boolean | undefined {
  const { description, ...ages } = value as Hsds;
  if (description === undefined) return Object.keys(ages).length > 0 ? true : undefined;
  return prose('eligibility_description')(description, written);
}

function address(value: unknown, written: Hsds): boolean | undefined {
  const { lines, ...rest } = value as Hsds & { readonly lines: readonly string[] };
  const [first, ...others] = listIn(written, 'addresses');
  if (first === undefined || others.length > 0 || first['address_type'] !== 'physical')
    return undefined;
  const { country = '' } = rest;
  const isSure =
    (lines.length === 1 || lines.length === 2) &&
    lines.every(isSteadyText) &&
    Object.values(rest).every(isSteadyText) &&
    String(country).toUpperCase() === country;
  return isSure ? true : undefined;
}

/** Where a record comes from has no place in HSDS. */
function hasSource(value: unknown): boolean {
  const { source, sourceRecord } = value as Hsds;
  return (source ?? sourceRecord) !== undefined;
}

/** Hours are read, but those that many records share only once. */
function hoursIn(list: HsdsList): Steady {
  const known = new WeakMap<object, boolean>();
  return (value, written) => {
    const hours = value as Hours;
    let isSteady = known.get(hours);
    if (isSteady === undefined) {
      const { id, schedules } = written;
      const [read] = hsdsJson.read({ [list]: [{ id, schedules }] }, {}).candidates;
      isSteady = isEqual(read?.record['hours'], hours);
      known.set(hours, isSteady);
    }
    return isSteady;
  };
}
