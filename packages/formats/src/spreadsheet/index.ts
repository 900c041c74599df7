/**
 * `@peerkit/formats/spreadsheet`: workbooks, CSV and JSON lists of any agency, read with a column map that a
 * person can correct.
 *
 * @packageDocumentation
 */
export { readTable, type TableOptions, type TableReading } from './table/read-table.ts';
export type { TableSource } from './table/table-source.ts';
export type { Cell, RowFlaw, Table, TableNote, TableRow } from './table/table.ts';
export { openTable, type OpenTable } from './map/open-table.ts';
export { proposeMaps, type ProposedMap } from '../files/spreadsheets.ts';
export { proposeMap, SAMPLE_ROWS, type ProposeOptions } from './map/propose.ts';
export { withTimeZone } from './map/propose-zone.ts';
export {
  readColumnMap,
  writeColumnMap,
  type ColumnMap,
  type ColumnRule,
  type MapDefaults,
  type MapReading,
  type RowKind,
} from './map/column-map.ts';
export { TARGETS, type Target } from './map/targets.ts';
export { applyMap, applyMaps, type TableImportOptions } from './rows/apply.ts';
export type { MappedTable, TableImport } from './rows/mapped-table.ts';
export type { ProblemCode } from '../core/problems.ts';
export {
  linkScheme,
  phoneFormat,
  postcodeSpacing,
  repairRow,
  trimmed,
  type Repair,
  type RepairCode,
} from './rows/repairs.ts';
export { directoryTemplate, type DirectoryTemplate } from './map/template.ts';
