import type { Directory } from '@peerkit/model';
import type { ImportCounts } from '../core/assemble.ts';
import { compareRecords } from '../core/duplicates.ts';
import { EMPTY_DIRECTORY, type RecordList } from '../core/empty-directory.ts';
import { problem } from '../core/problems.ts';
import type { LocatedProblem, DirectoryFromFiles } from './part.ts';

const LISTS = Object.keys(EMPTY_DIRECTORY) as readonly RecordList[];

/** Files of several formats as one directory. Of two records with one id the first one counts. */
export function merged(parts: readonly DirectoryFromFiles[]): DirectoryFromFiles {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const problems: LocatedProblem[] = parts.flatMap((part) => part.problems);
  let lost = 0;
  const listOf = (name: RecordList): readonly { readonly id: string }[] => {
    const kept = new Map<string, { readonly id: string }>();
    for (const { directory } of parts) {
      for (const record of directory[name]) {
        const known = kept.get(record.id);
        if (known === undefined) kept.set(record.id, record);
        else if (compareRecords(record, known) !== 'same') {
          lost += 1;
          const where = { record: record.id, field: 'id' };
          problems.push({ file: '', ...problem('error', where, 'duplicate-id') });
        }
      }
    }
    return [...kept.values()];
  };
  const first = <K extends keyof Directory>(key: K): Pick<Directory, K> | object => {
    const found = parts.find(({ directory }) => directory[key] !== undefined);
    return found === undefined ? {} : { [key]: found.directory[key] };
  };
  const directory: Directory = {
    ...first('title'),
    ...first('language'),
    ...first('timeZone'),
    ...first('holidays'),
    ...first('taxonomies'),
    ...first('terms'),
    ...(Object.fromEntries(LISTS.map((name) => [name, listOf(name)])) as unknown as Pick<
      Directory,
      RecordList
    >),
  };
  const sum = (key: keyof ImportCounts): number =>
    parts.reduce((total, { counts }) => total + counts[key], 0);
  const records = sum('records');
  const imported = sum('imported') - lost;
  return {
    ok: true,
    directory,
    problems,
    counts: { records, imported, rejected: records - imported },
    repairs: parts.flatMap((part) => part.repairs),
    notes: parts.flatMap((part) => part.notes),
  };
}
