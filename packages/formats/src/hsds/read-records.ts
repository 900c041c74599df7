import type { HoursOptions, Note } from '../core/candidate.ts';
import { readTimeZone, type Region } from '../hours/time-zone.ts';
import { readHours } from './read-hours.ts';
import { readPublishingStatus } from '../privacy/publishing-status.ts';
import { closedBy } from '../privacy/private-fields.ts';
import { saysSecret, saysSecretAddress } from './privacy.ts';
import * as parts from './read-parts.ts';
import {
  bounded,
  cells,
  compact,
  day,
  firstProse,
  isRaw,
  number,
  own,
  prose,
  records,
  text,
  type Raw,
} from '../core/fields.ts';

/** One HSDS record in our fields, and notes on what has no field there. */
export interface Translated {
  readonly record: Readonly<Record<string, unknown>>;
  readonly notes: readonly TranslationNote[];
}

export type TranslationNote = Omit<Note, 'place'>;

export interface ReadOptions extends HoursOptions {
  /** Problems of single rows of hours were already reported for the rows of their own table. */
  readonly quietHours?: boolean;
}

/** What the reader of one record needs to know about the others. */
export interface Around extends ReadOptions {
  /** The codes of the terms that a record's attributes name; undefined for an unknown term. */
  readonly codesOf: (raw: Raw) => readonly (string | undefined)[];
}

export function readOrganization(raw: Raw, around: Around): Translated {
  const notes: TranslationNote[] = [];
  const record = {
    ...readParty(raw, ['website', 'url'], 'additional_websites', around, notes),
    ...compact({
      logo: link(raw, ['logo'], notes),
      parentId: text(raw, 'parent_organization_id'),
      partnerIds: parts.some(cells(raw, 'x_partner_organization_ids')),
    }),
    ...readPractice(raw),
  };
  return translated(raw, record, notes);
}

export function readProgram(raw: Raw, organizationId: unknown, around: Around): Translated {
  const notes: TranslationNote[] = [];
  const record = {
    ...compact({
      organizationId,
      name: text(raw, 'name'),
      alternateName: text(raw, 'alternate_name'),
      description: prose(raw, 'description'),
      terms: parts.some(readTerms(raw, around, notes)),
    }),
    ...readPractice(raw),
  };
  return translated(raw, record, notes);
}

export function readService(
  raw: Raw,
  owners: { readonly organizationId: unknown; readonly programId: unknown },
  around: Around,
): Translated {
  const notes: TranslationNote[] = [];
  const status = statusOf(raw);
  if (status === undefined) {
    const found = own(raw, 'status');
    notes.push({ severity: 'warning', field: 'status', code: 'unknown-status', found });
  }
  const record = {
    ...readParty(raw, ['url', 'website'], 'additional_urls', around, notes),
    ...compact({
      ...owners,
      eligibility: compact({
        description: eligibilityOf(raw),
        minimumAge: number(raw, 'minimum_age'),
        maximumAge: number(raw, 'maximum_age'),
      }),
      interpretation: prose(raw, 'interpretation_services'),
      howToApply: howToApply(raw),
      cost: firstProse(raw, 'fees_description', 'fees'),
      costOptions: parts.some(parts.readCosts(raw)),
      accreditations: prose(raw, 'accreditations'),
      ...hoursOf(raw, around, notes),
    }),
    status: status ?? 'active',
    languages: parts.readLanguages(raw),
    areas: parts.readAreas(raw),
    documents: parts.readDocuments(raw),
  };
  return translated(raw, record, notes);
}

export function readLocation(raw: Raw, organizationId: unknown, around: Around): Translated {
  const notes: TranslationNote[] = [];
  const type = text(raw, 'location_type');
  const kind = type === 'postal' || type === 'virtual' ? type : 'physical';
  const { address, postalAddress, more } = parts.readAddresses(raw, kind);
  const where = regionOf(address);
  if (more > 0) {
    notes.push({ severity: 'warning', field: 'addresses', code: 'more-addresses', found: more });
  }
  const email = text(raw, 'email');
  const contacts = [
    ...parts.readContacts(raw),
    ...(email === undefined ? [] : [{ email, phones: [] }]),
  ];
  const record = compact({
    organizationId,
    name: text(raw, 'name'),
    alternateName: text(raw, 'alternate_name'),
    description: firstProse(raw, 'description', 'short_desc'),
    kind,
    confidential: isConfidential(raw),
    address,
    postalAddress,
    point: pointOf(raw),
    timeZone: timeZoneOf(raw, where, notes),
    transportation: prose(raw, 'transportation'),
    accessibility: parts.readAccessibility(raw),
    website: link(raw, ['url', 'website'], notes),
    languages: parts.some(parts.readLanguages(raw)),
    phones: parts.readPhones(raw),
    contacts: parts.some(contacts),
    alerts: alertsOf(raw),
    ...hoursOf(raw, around, notes, where),
    provenance: freshness(raw),
  });
  return translated(raw, record ?? {}, notes);
}

/** Our extension of HSDS for the time zone of a place, by whatever name. */
function timeZoneOf(raw: Raw, where: Region, notes: TranslationNote[]): unknown {
  const field = 'x_time_zone';
  const found = text(raw, field);
  if (typeof found !== 'string') return found;
  const { zone, guessed } = readTimeZone(found, where);
  if (zone === undefined) {
    notes.push({ severity: 'warning', field, code: 'time-zone-unknown', found });
  } else if (guessed) {
    notes.push({ severity: 'warning', field, code: 'time-zone-guessed', found, hint: zone });
  }
  return zone;
}

function regionOf(address: unknown): Region {
  if (!isRaw(address)) return {};
  const word = (value: unknown): string | undefined =>
    typeof value === 'string' ? value : undefined;
  return { region: word(address['region']), country: word(address['country']) };
}

export function readOffer(
  raw: Raw,
  owners: { readonly serviceId: unknown; readonly locationId: unknown },
  around: Around,
): Translated {
  const notes: TranslationNote[] = [];
  const record = {
    ...compact({
      ...owners,
      description: prose(raw, 'description'),
      areas: parts.some(parts.readAreas(raw)),
      contacts: parts.some(parts.readContacts(raw)),
      ...hoursOf(raw, around, notes),
      provenance: freshness(raw),
    }),
    phones: parts.readPhones(raw),
  };
  return translated(raw, record, notes);
}

/**
 * The record with the fields that our own exports put into `x_peerkit`: fields of the model for which
 * HSDS has no place. `null` removes what an export had to write because HSDS requires it. Checked like the rest.
 */
export function translated(
  raw: Raw,
  record: Readonly<Record<string, unknown>>,
  notes: readonly TranslationNote[],
): Translated {
  const extra = own(raw, 'x_peerkit');
  if (!isRaw(extra)) return { record, notes };
  const merged = new Map(Object.entries(record));
  for (const [key, value] of Object.entries(extra)) {
    if (value === null) merged.delete(key);
    else if (key !== '__proto__') merged.set(key, bounded(value));
  }
  return { record: Object.fromEntries(merged), notes };
}

/** What organizations and services share. */
function readParty(
  raw: Raw,
  links: readonly string[],
  moreLinks: string,
  around: Around,
  notes: TranslationNote[],
): Readonly<Record<string, unknown>> {
  return {
    ...compact({
      name: text(raw, 'name'),
      alternateName: text(raw, 'alternate_name'),
      description: firstProse(raw, 'description', 'short_desc'),
      email: text(raw, 'email'),
      website: link(raw, links, notes),
      otherWebsites: parts.some(parts.readWebsites(raw, moreLinks)),
      contacts: parts.some(parts.readContacts(raw)),
      alerts: alertsOf(raw),
      provenance: freshness(raw),
    }),
    phones: parts.readPhones(raw),
    terms: readTerms(raw, around, notes),
  };
}

function freshness(raw: Raw): unknown {
  return compact({ assured: day(raw, 'assured_date'), modified: day(raw, 'last_modified') });
}

function alertsOf(raw: Raw): unknown {
  const alert = prose(raw, 'alert');
  if (alert === undefined) return undefined;
  return [
    compact({ text: alert, from: day(raw, 'x_alert_from'), until: day(raw, 'x_alert_until') }),
  ];
}

function readTerms(raw: Raw, around: Around, notes: TranslationNote[]): unknown[] {
  const codes = around.codesOf(raw);
  for (const code of codes) {
    if (code !== undefined) continue;
    notes.push({ severity: 'warning', field: 'attributes', code: 'unknown-term' });
  }
  return parts.unique(codes);
}

/** The fields in which our seed directories describe peer work. */
function readPractice(raw: Raw): Readonly<Record<string, unknown>> {
  const list = (key: string) => parts.some(texts(raw, key));
  const does = texts(raw, 'x_scope_does');
  const doesNot = texts(raw, 'x_scope_does_not');
  return (
    compact({
      values: list('x_values'),
      scope: does.length + doesNot.length === 0 ? undefined : { does, doesNot },
      issues: list('x_issues'),
      solutions: parts.some([...texts(raw, 'x_solutions'), ...texts(raw, 'x_activities')]),
      resources: parts.some(records(raw, 'x_resources').map(readResource)),
    }) ?? {}
  );
}

function readResource(raw: Raw): unknown {
  return compact({
    title: text(raw, 'title'),
    kind: text(raw, 'kind'),
    description: prose(raw, 'description'),
    website: parts.withScheme(text(raw, 'url')),
    languages: parts.some(parts.readLanguages(raw)),
    from: day(raw, 'date_from') ?? day(raw, 'date'),
    to: day(raw, 'date_to'),
  });
}

function texts(raw: Raw, key: string): string[] {
  const value = own(raw, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function hoursOf(
  raw: Raw,
  around: Around,
  notes: TranslationNote[],
  where: Region = {},
): { readonly hours: unknown } | undefined {
  const { hours, notes: found } = readHours(raw, around, where);
  notes.push(...found.filter(({ amongRows }) => around.quietHours !== true || amongRows === true));
  return hours === undefined ? undefined : { hours };
}

function link(raw: Raw, keys: readonly string[], notes: TranslationNote[]): unknown {
  for (const field of keys) {
    const written = text(raw, field);
    if (written === undefined) continue;
    const full = parts.withScheme(written);
    if (full !== written) {
      notes.push({ severity: 'info', field, code: 'link-scheme-added', found: written });
    }
    return full;
  }
  return undefined;
}

/** How to get in, and how long that takes, for which older standards have a field. */
function howToApply(raw: Raw): unknown {
  const process = prose(raw, 'application_process');
  const wait = prose(raw, 'wait_time');
  if (typeof wait !== 'string' || (process !== undefined && typeof process !== 'string')) {
    return process;
  }
  return process === undefined ? `Wait: ${wait}` : `${process}\nWait: ${wait}`;
}

function eligibilityOf(raw: Raw): unknown {
  const texts = ['eligibility_description', 'eligibility', 'audience']
    .map((key) => prose(raw, key))
    .filter((part) => part !== undefined);
  return texts.every((part) => typeof part === 'string')
    ? texts.length === 0
      ? undefined
      : [...new Set(texts)].join('\n')
    : texts[0];
}

/** HSDS has no such flag. Anything but a plain no counts as yes, in the place and in its addresses. */
function isConfidential(raw: Raw): boolean {
  const flag = text(raw, 'x_confidential') ?? text(raw, 'confidential') ?? false;
  if (flag !== false && !(typeof flag === 'string' && /^(no|n|false|0)$/i.test(flag))) return true;
  const addresses = ADDRESSES.flatMap((list) => records(raw, list));
  return (
    [raw, ...addresses].some(
      (record) => closedBy(record, 'place', 'row', 'mailing') !== undefined,
    ) ||
    saysSecret(raw) ||
    addresses.some(saysSecretAddress)
  );
}

const ADDRESSES = ['addresses', 'physical_addresses', 'postal_addresses'] as const;

/** The field that says of a service or organization that it is not for publishing. */
export function unpublishedBy(raw: Raw): string | undefined {
  const status = text(raw, 'status');
  if (typeof status === 'string' && readPublishingStatus(status) === 'unpublished') return 'status';
  return closedBy(raw, 'place', 'row');
}

function pointOf(raw: Raw): unknown {
  const latitude = number(raw, 'latitude');
  const longitude = number(raw, 'longitude');
  // The point of every example in the specification; like 0, 0 it means that the field was not filled in.
  if (latitude === 100 && longitude === 101) return undefined;
  return compact({ latitude, longitude });
}

const STATUSES: ReadonlyMap<string, string> = new Map([
  ['active', 'active'],
  ['inactive', 'inactive'],
  ['defunct', 'defunct'],
  ['temporarily closed', 'temporarily-closed'],
  ['temporarily-closed', 'temporarily-closed'],
]);

function statusOf(raw: Raw): string | undefined {
  const status = text(raw, 'status');
  if (typeof status !== 'string') return undefined;
  return STATUSES.get(status.toLowerCase()) ?? readPublishingStatus(status);
}
