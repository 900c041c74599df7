import { isEqual, type Directory } from '@peerkit/model';
import type { ImportCounts } from '@peerkit/validation/directory';
import { say } from '../../text/say.ts';
import { NO_RECORDS, type RecordList } from './no-records.ts';
import type { Part, Reading } from './reading.ts';

const LISTS = Object.keys(NO_RECORDS) as readonly RecordList[];

/** Files of several formats as one directory. Of two records with one id the first counts. */
export function merged(parts: readonly Part[]): Omit<Reading, 'notes' | 'files'> {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { ...only, repairs: only.repairs ?? [] };
  const problems = parts.flatMap((one) => one.problems);
  let lost = 0;
  const list = <T extends { readonly id: string; readonly provenance?: unknown }>(
    take: (directory: Directory) => readonly T[],
  ): readonly T[] => {
    const kept = new Map<string, T>();
    for (const record of parts.flatMap((part) => take(part.directory))) {
      const known = kept.get(record.id);
      if (known === undefined) kept.set(record.id, record);
      else if (
        !isEqual({ ...known, provenance: undefined }, { ...record, provenance: undefined })
      ) {
        lost += 1;
        const message = say('sameId');
        problems.push({
          severity: 'error',
          file: '',
          record: record.id,
          field: 'id',
          code: 'duplicate-id',
          message,
        });
      }
    }
    return [...kept.values()];
  };
  const heads = parts.map(({ directory }) => directory);
  const first = <K extends keyof Directory>(key: K): Pick<Directory, K> | object => {
    const found = heads.find((one) => one[key] !== undefined);
    return found === undefined ? {} : { [key]: found[key] };
  };
  const directory: Directory = {
    ...first('title'),
    ...first('language'),
    ...first('timeZone'),
    ...first('holidays'),
    ...first('taxonomies'),
    ...first('terms'),
    ...(Object.fromEntries(
      LISTS.map((name) => [name, list((one): readonly { id: string }[] => one[name])]),
    ) as unknown as Pick<Directory, RecordList>),
  };
  const sum = (key: keyof ImportCounts): number =>
    parts.reduce((all, one) => all + one.counts[key], 0);
  const records = sum('records');
  const imported = sum('imported') - lost;
  return {
    directory,
    problems,
    counts: { records, imported, rejected: records - imported },
    repairs: parts.flatMap((one) => one.repairs ?? []),
  };
}
