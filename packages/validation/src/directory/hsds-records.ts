import type { Note } from './candidate.ts';
import { compact, day, firstText, isRaw, number, own, records, text, type Raw } from './read.ts';

/** One HSDS record in our fields, and what could not be put there. */
export interface Translated {
  readonly record: Readonly<Record<string, unknown>>;
  readonly notes: readonly Omit<Note, 'place'>[];
}

type TermLookup = (id: string) => Raw | undefined;

export function readOrganization(raw: Raw, lookup: TermLookup): Translated {
  const { record, notes } = readParty(raw, 'website', lookup);
  return { record, notes };
}

export function readProgram(raw: Raw, organizationId: unknown): Translated {
  const record = {
    organizationId,
    name: text(raw, 'name'),
    description: text(raw, 'description'),
  };
  return { record: compact(record) ?? {}, notes: [] };
}

export function readService(raw: Raw, organizationId: unknown, lookup: TermLookup): Translated {
  const { record, notes } = readParty(raw, 'url', lookup);
  const status = statusOf(raw);
  return {
    record: {
      ...record,
      ...compact({
        organizationId,
        programId: text(raw, 'program_id'),
        eligibility: compact({
          description: text(raw, 'eligibility_description'),
          minimumAge: number(raw, 'minimum_age'),
          maximumAge: number(raw, 'maximum_age'),
        }),
        howToApply: text(raw, 'application_process'),
        cost: firstText(raw, 'fees_description', 'fees'),
      }),
      status: status ?? 'active',
      languages: unique(records(raw, 'languages').map((one) => firstText(one, 'code', 'name'))),
      areas: records(raw, 'service_areas').map((one) => ({ name: text(one, 'name') })),
      documents: records(raw, 'required_documents').map((one) => ({ name: text(one, 'document') })),
    },
    notes:
      status === undefined
        ? [
            ...notes,
            {
              severity: 'warning',
              field: 'status',
              code: 'unknown-status',
              found: own(raw, 'status'),
            },
          ]
        : notes,
  };
}

export function readLocation(raw: Raw, organizationId: unknown): Translated {
  const address = records(raw, 'addresses')[0];
  const kind = text(raw, 'location_type');
  const record = compact({
    organizationId,
    name: text(raw, 'name'),
    kind: kind === 'postal' || kind === 'virtual' ? kind : 'physical',
    confidential: isConfidential(raw),
    address: address === undefined ? undefined : readAddress(address),
    point: compact({ latitude: number(raw, 'latitude'), longitude: number(raw, 'longitude') }),
    timeZone: text(raw, 'x_time_zone'),
    transportation: text(raw, 'transportation'),
    accessibility: readAccessibility(raw),
    phones: readPhones(raw),
  });
  return { record: record ?? {}, notes: [] };
}

/** HSDS has no such flag; whoever says anything but a plain no means it. */
function isConfidential(raw: Raw): boolean {
  const said = text(raw, 'x_confidential') ?? text(raw, 'confidential') ?? false;
  return said !== false && !(typeof said === 'string' && /^(no|n|false|0)$/i.test(said));
}

/** What organizations and services share. */
function readParty(raw: Raw, link: 'website' | 'url', lookup: TermLookup): Translated {
  const website = text(raw, link);
  const full = withScheme(website);
  const { terms, unknown } = readTerms(raw, lookup);
  const notes: Omit<Note, 'place'>[] = [];
  if (full !== website) {
    notes.push({ severity: 'info', field: link, code: 'link-scheme-added', found: website });
  }
  for (let i = 0; i < unknown; i += 1) {
    notes.push({ severity: 'warning', field: 'attributes', code: 'unknown-term' });
  }
  const record = compact({
    name: text(raw, 'name'),
    alternateName: text(raw, 'alternate_name'),
    description: text(raw, 'description'),
    email: text(raw, 'email'),
    website: full,
    phones: readPhones(raw),
    terms,
    provenance: compact({
      assured: day(raw, 'assured_date'),
      modified: day(raw, 'last_modified'),
    }),
  });
  return { record: record ?? {}, notes };
}

/** `www.example.org` is meant as a link; anything that names a scheme is taken at its word. */
function withScheme(link: unknown): unknown {
  if (typeof link !== 'string') return link;
  return /^[\w-]+(\.[\w-]+)+([/:?#]|$)/.test(link) ? `https://${link}` : link;
}

function readTerms(raw: Raw, lookup: TermLookup): { terms: unknown[]; unknown: number } {
  const found = records(raw, 'attributes').map((attribute) => {
    const inner = own(attribute, 'taxonomy_term');
    const id = text(attribute, 'taxonomy_term_id');
    const term = isRaw(inner) ? inner : typeof id === 'string' ? lookup(id) : undefined;
    return term === undefined ? undefined : firstText(term, 'code', 'name');
  });
  return { terms: unique(found), unknown: found.filter((one) => one === undefined).length };
}

/** RFC 6350 words, as far as they matter to somebody who wants to call. */
const PHONE_KINDS: ReadonlyMap<string, string> = new Map([
  ['text', 'text'],
  ['sms', 'text'],
  ['fax', 'fax'],
  ['tty', 'tty'],
  ['textphone', 'tty'],
]);

function readPhones(raw: Raw): unknown[] {
  return records(raw, 'phones').map((phone) => {
    const kind = text(phone, 'type');
    return compact({
      number: text(phone, 'number'),
      extension: text(phone, 'extension'),
      kind: typeof kind === 'string' ? (PHONE_KINDS.get(kind.toLowerCase()) ?? 'voice') : 'voice',
      label: text(phone, 'description'),
    });
  });
}

function readAddress(raw: Raw): unknown {
  const country = text(raw, 'country');
  return compact({
    lines: ['attention', 'address_1', 'address_2']
      .map((key) => text(raw, key))
      .filter((line) => line !== undefined),
    city: text(raw, 'city'),
    region: firstText(raw, 'state_province', 'region'),
    postalCode: text(raw, 'postal_code'),
    country: typeof country === 'string' ? country.toUpperCase() : country,
  });
}

function readAccessibility(raw: Raw): unknown {
  const notes = records(raw, 'accessibility')
    .map((one) => text(one, 'description'))
    .filter((note) => typeof note === 'string');
  return notes.length === 0 ? undefined : notes.join('\n');
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
  return typeof status === 'string' ? STATUSES.get(status.toLowerCase()) : undefined;
}

function unique(values: readonly unknown[]): unknown[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
