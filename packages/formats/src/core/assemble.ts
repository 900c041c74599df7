import type { Directory } from '@peerkit/model';
import type { RecordKind, RecordOf } from '@peerkit/validation/directory';
import type { Candidate, Format, FormatReading } from './candidate.ts';
import { coerce, coerceHead, labelOf } from './coerce.ts';
import { compareRecords, reportSharedIds, withoutRepeats } from './duplicates.ts';
import type { ProblemList } from './problems.ts';
import { checkReferences, type Accepted } from './references.ts';

/** How many records the file holds, and what became of them: imported + rejected = records. */
export interface ImportCounts {
  readonly records: number;
  readonly imported: number;
  readonly rejected: number;
}

/** Checks what a format read, record by record, and makes a directory of the valid ones. */
export function assemble(
  reading: FormatReading,
  format: Pick<Format, 'fieldName'>,
  source: string | undefined,
  problems: ProblemList,
): { readonly directory: Directory; readonly counts: ImportCounts } {
  for (const { place, found } of reading.malformed) {
    problems.error({ record: place }, 'not-a-record', { found });
  }
  const unpublished = reading.unpublished ?? [];
  for (const { place, field } of unpublished) {
    problems.warning({ record: place, field }, 'not-published');
  }
  const candidates = withoutRepeats(reading.candidates);
  // What a private place holds is not told, whatever is wrong with it.
  for (const candidate of candidates) {
    if (candidate.kind === 'locations' && candidate.record['confidential'] === true) {
      problems.keepSecret(labelOf(candidate));
    }
  }
  const labels = new Map(candidates.map((candidate) => [candidate.place, labelOf(candidate)]));
  for (const { severity, place, field, code, found, hint } of reading.notes) {
    const record = labels.get(place);
    if (record !== undefined) {
      problems.add(severity, { record, field }, code, {
        found,
        ...(hint === undefined ? {} : { hint }),
      });
    }
  }
  for (const { place, field, code, found } of reading.parts?.rejected ?? []) {
    problems.error({ record: place, field }, code, { found });
  }
  for (const { severity, place, field, code, found, hint } of reading.parts?.notes ?? []) {
    const params = { found, ...(hint === undefined ? {} : { hint }) };
    problems.add(severity, { record: place, field }, code, params);
  }
  for (const { field, count } of reading.unreadFields ?? []) {
    const hint = count === 1 ? 'once' : `${String(count)} times`;
    problems.add('info', { record: 'file', field }, 'field-not-read', { hint });
  }
  reportSharedIds(candidates, problems);

  // Lists of an API hold less of a record than its own page does: those are not records of their own.
  let copies = 0;
  const accept = <K extends RecordKind>(kind: K): Map<string, Accepted<K>> => {
    const accepted = new Map<string, Accepted<K>>();
    for (const candidate of candidates) {
      if (candidate.kind !== kind) continue;
      const sourced = { ...candidate, kind, record: withProvenance(candidate, source) };
      const record = coerce(sourced, format, problems);
      if (record === undefined) continue;
      const key = keyOf(record);
      const known = accepted.get(key);
      if (known === undefined) {
        accepted.set(key, { candidate, record });
        continue;
      }
      const comparison = compareRecords(record, known.record);
      if (comparison === 'different') {
        if (candidate.derived === true) continue;
        problems.error({ record: labelOf(candidate), field: 'id' }, 'duplicate-id');
      } else if (comparison === 'more') {
        copies += known.candidate.derived === true ? 0 : 1;
        accepted.set(key, { candidate, record });
      } else copies += candidate.derived === true ? 0 : 1;
    }
    return accepted;
  };
  const taxonomies = accept('taxonomies');
  const terms = accept('terms');
  const organizations = accept('organizations');
  const programs = accept('programs');
  const services = accept('services');
  const locations = accept('locations');
  const offers = accept('servicesAtLocations');

  const referring = { organizations, programs, services, locations, offers };
  checkReferences(referring, format, problems);

  const directory: Directory = {
    ...coerceHead(reading.head, reading.headName ?? 'x_peerkit', problems),
    ...(taxonomies.size === 0 ? {} : { taxonomies: recordsOf(taxonomies) }),
    ...(terms.size === 0 ? {} : { terms: recordsOf(terms) }),
    organizations: recordsOf(organizations),
    programs: recordsOf(programs),
    services: recordsOf(services),
    locations: recordsOf(locations),
    servicesAtLocations: recordsOf(offers),
  };
  const { imported: importedParts = 0, rejected: rejectedParts = [] } = reading.parts ?? {};
  const own = candidates.filter(({ derived }) => derived !== true).length;
  const records =
    own -
    copies +
    unpublished.length +
    reading.malformed.length +
    importedParts +
    rejectedParts.length;
  const taken = Object.values({ taxonomies, terms, ...referring })
    .flatMap((list) => [...list.values()])
    .filter(({ candidate }) => candidate.derived !== true).length;
  const imported = taken + importedParts;
  return { directory, counts: { records, imported, rejected: records - imported } };
}

function withProvenance(
  { kind, record, place, whole }: Candidate,
  source: string | undefined,
): Readonly<Record<string, unknown>> {
  if (whole === true || kind === 'taxonomies' || kind === 'terms') return record;
  const own = record['provenance'] ?? {};
  const from = source === undefined ? {} : { source };
  return { ...record, provenance: { ...from, sourceRecord: place, ...own } };
}

/** What a record is known by in its list. */
function keyOf(record: RecordOf<RecordKind>): string {
  return 'id' in record ? record.id : record.code;
}

function recordsOf<K extends RecordKind>(
  accepted: ReadonlyMap<string, Accepted<K>>,
): RecordOf<K>[] {
  return [...accepted.values()].map(({ record }) => record);
}
