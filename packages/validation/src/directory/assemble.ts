import { isEqual, type Directory } from '@peerkit/model';
import type { Candidate, Format, FormatReading } from './candidate.ts';
import type { ProblemList } from './problems.ts';
import { checkReferences, type Kept } from './references.ts';
import type { Kind, RecordOf } from './schemas.ts';
import { labelOf, settle, settleHead } from './settle.ts';

/** How many records the file holds, and what became of them: imported + rejected = records. */
export interface ImportCounts {
  readonly records: number;
  readonly imported: number;
  readonly rejected: number;
}

/** Checks what a format read, record by record, and puts together what holds. */
export function assemble(
  reading: FormatReading,
  format: Pick<Format, 'fieldName'>,
  source: string | undefined,
  problems: ProblemList,
): { readonly directory: Directory; readonly counts: ImportCounts } {
  for (const { place, found } of reading.strangers) {
    problems.error({ record: place }, 'not-a-record', { found });
  }
  const candidates = withoutRepeats(reading.candidates);
  const labels = new Map(candidates.map((one) => [one.place, labelOf(one)]));
  for (const { severity, place, field, code, found } of reading.notes) {
    const record = labels.get(place);
    if (record !== undefined) problems.add(severity, { record, field }, code, { found });
  }
  for (const { place, field, code, found } of reading.parts?.rejected ?? []) {
    problems.error({ record: place, field }, code, { found });
  }
  for (const { severity, place, field, code, found } of reading.parts?.notes ?? []) {
    problems.add(severity, { record: place, field }, code, { found });
  }
  reportSharedIds(candidates, problems);

  // Lists of an API say less of a record than its own page does: those are no records of their own.
  let copies = 0;
  const take = <K extends Kind>(kind: K): Map<string, Kept<K>> => {
    const taken = new Map<string, Kept<K>>();
    for (const one of candidates) {
      if (one.kind !== kind) continue;
      const candidate = { ...one, kind, record: withProvenance(one, source) };
      const record = settle(candidate, format, problems);
      if (record === undefined) continue;
      const key = keyOf(record);
      const known = taken.get(key);
      if (known === undefined) taken.set(key, { candidate: one, record });
      else if (saysNoMore(record, known.record)) copies += one.derived === true ? 0 : 1;
      else if (saysNoMore(known.record, record)) {
        copies += known.candidate.derived === true ? 0 : 1;
        taken.set(key, { candidate: one, record });
      } else if (one.derived !== true) {
        problems.error({ record: labelOf(one), field: 'id' }, 'duplicate-id');
      }
    }
    return taken;
  };
  const taxonomies = take('taxonomies');
  const terms = take('terms');
  const organizations = take('organizations');
  const programs = take('programs');
  const services = take('services');
  const locations = take('locations');
  const offers = take('servicesAtLocations');

  const kept = { organizations, programs, services, locations, offers };
  checkReferences(kept, format, problems);

  const directory: Directory = {
    ...settleHead(reading.head, reading.headName ?? 'x_peerkit', problems),
    ...(taxonomies.size === 0 ? {} : { taxonomies: recordsOf(taxonomies) }),
    ...(terms.size === 0 ? {} : { terms: recordsOf(terms) }),
    organizations: recordsOf(organizations),
    programs: recordsOf(programs),
    services: recordsOf(services),
    locations: recordsOf(locations),
    servicesAtLocations: recordsOf(offers),
  };
  const { imported: found = 0, rejected = [] } = reading.parts ?? {};
  const lost = rejected.length;
  const own = candidates.filter((one) => one.derived !== true).length;
  const records = own - copies + reading.strangers.length + found + lost;
  const taken = Object.values({ taxonomies, terms, ...kept })
    .flatMap((list) => [...list.values()])
    .filter(({ candidate }) => candidate.derived !== true).length;
  const imported = taken + found;
  return { directory, counts: { records, imported, rejected: records - imported } };
}

/** Long ids are meant to be the only one of their kind; small numbers are numbers of a list. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function reportSharedIds(candidates: readonly Candidate[], problems: ProblemList): void {
  const kinds = new Map<string, Kind>();
  for (const { kind, record } of candidates) {
    const id = record['id'];
    if (typeof id !== 'string' || !UUID.test(id)) continue;
    const known = kinds.get(id);
    if (known === undefined) kinds.set(id, kind);
    else if (known !== kind) problems.warning({ record: id, field: 'id' }, 'shared-id');
  }
}

/**
 * Nested files write one record many times over. Equal copies are one record, and a record named in
 * passing gives way to the record itself.
 */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const keyOf = ({ kind, record }: Candidate): string =>
    `${kind} ${String(record['id'] ?? record['code'])}`;
  const seen = new Map<string, Set<string>>();
  const kept = new Set<Candidate>();
  const first = candidates.filter((one) => !one.mention);
  for (const one of first) {
    const copies = seen.get(keyOf(one)) ?? new Set();
    const content = JSON.stringify(one.record);
    if (!copies.has(content)) kept.add(one);
    seen.set(keyOf(one), copies.add(content));
  }
  for (const one of candidates) {
    if (!one.mention || seen.has(keyOf(one))) continue;
    seen.set(keyOf(one), new Set());
    kept.add(one);
  }
  return candidates.filter((one) => kept.has(one));
}

/** Whether a record says nothing that the other does not say as well. */
function saysNoMore(one: RecordOf<Kind>, other: RecordOf<Kind>): boolean {
  const said = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).every(([key, value]: [string, unknown]) => {
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return key === 'provenance' || isEmpty || isEqual(value, said.get(key));
  });
}

function withProvenance(
  { kind, record, place, whole }: Candidate,
  source: string | undefined,
): Readonly<Record<string, unknown>> {
  if (whole === true || kind === 'taxonomies' || kind === 'terms') return record;
  const said = record['provenance'] ?? {};
  const from = source === undefined ? {} : { source };
  return { ...record, provenance: { ...from, sourceRecord: place, ...said } };
}

/** What a record is known by in its list. */
function keyOf(record: RecordOf<Kind>): string {
  return 'id' in record ? record.id : record.code;
}

function recordsOf<K extends Kind>(kept: ReadonlyMap<string, Kept<K>>): RecordOf<K>[] {
  return [...kept.values()].map((one) => one.record);
}
