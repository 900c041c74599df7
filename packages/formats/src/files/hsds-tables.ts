import { importTableSet } from './import-table-set.ts';
import type { TableRow } from '../tables/table.ts';
import type { InputFile } from './input-file.ts';
import {
  partOf,
  type FilesRejection,
  type LocatedRepair,
  type DirectoryFromFiles,
  type ReadOptions,
} from './part.ts';
import { repairField } from './repair-record.ts';

/** Reads the tables of an HSDS or Ohana set. */
export async function readHsdsTables(
  files: readonly InputFile[],
  { fix }: ReadOptions,
): Promise<DirectoryFromFiles | FilesRejection> {
  const repairs: LocatedRepair[] = [];
  const repair = (file: string, headings: readonly string[], row: TableRow): TableRow => {
    const cells = row.cells.map((cell, at) =>
      repairField((headings[at] ?? '').trim().toLowerCase(), String(cell), (change) =>
        repairs.push({ ...change, record: row.place, file }),
      ),
    );
    return { ...row, cells };
  };
  const names = files.map(({ name }) => name);
  const result = await importTableSet(
    files.map((file) => ({ name: file.name, source: file.content() })),
    fix === true ? { repair } : {},
  );
  if (!result.ok) return names.length === 1 ? { ...result, file: names[0] ?? '' } : result;
  const notes = (result.unread ?? []).map((table) => ({ code: 'table-unread', ...table }) as const);
  const part = partOf(result, names);
  return { ...part, repairs, notes: [...notes, ...part.notes] };
}
