/**
 * `@peerkit/formats/spreadsheet`: workbooks, CSV and JSON lists of any agency, read with a column map that a
 * person can correct.
 *
 * @packageDocumentation
 */
export { readTable, type TableOptions, type TableReading } from './files/table/read-table.ts';
export type { TableSource } from './tables/table-source.ts';
export type { Cell, RowFlaw, Table, TableNote, TableRow } from './tables/table.ts';
export { openTable, type OpenTable } from './files/table/open-table.ts';
export { proposeMaps, type ProposedMap } from './files/spreadsheets.ts';
export { proposeMap, SAMPLE_ROWS, type ProposeOptions } from './spreadsheet/map/propose.ts';
export { withTimeZone } from './spreadsheet/map/propose-zone.ts';
export {
  readColumnMap,
  writeColumnMap,
  type ColumnMap,
  type ColumnRule,
  type MapDefaults,
  type MapReading,
  type RowKind,
} from './spreadsheet/map/column-map.ts';
export { TARGETS, type Target } from './tables/columns/targets.ts';
export { applyMap, applyMaps, type TableImportOptions } from './spreadsheet/rows/apply.ts';
export type { MappedTable, TableImport } from './spreadsheet/rows/mapped-table.ts';
export type { ProblemCode } from './core/problems.ts';
export {
  linkScheme,
  phoneFormat,
  postcodeSpacing,
  repairRow,
  trimmed,
  type Repair,
  type RepairCode,
} from './spreadsheet/rows/repairs.ts';
export { directoryTemplate, type DirectoryTemplate } from './spreadsheet/map/template.ts';
