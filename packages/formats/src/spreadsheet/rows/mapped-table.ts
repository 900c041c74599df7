import type { Directory, Problem } from '@peerkit/model';
import type { ImportCounts } from '../../core/assemble.ts';
import type { ColumnMap } from '../map/column-map.ts';
import type { Table, TableRow } from '../../tables/table.ts';

/** A table, and what its columns are. */
export interface MappedTable {
  readonly table: Pick<Table, 'headings' | 'rows' | 'notes'>;
  readonly map: ColumnMap;
  /** The first rows, to tell what a column is that the map does not know. They come again in the table. */
  readonly sample?: readonly TableRow[];
  /** What to call the file in the provenance of its records. */
  readonly source?: string;
}

/** A directory from tables. Rows are its records: imported + rejected = records. */
export interface TableImport {
  readonly directory: Directory;
  readonly problems: readonly Problem[];
  readonly counts: ImportCounts;
}
