/**
 * `@peerkit/validation/tables`: spreadsheets, CSV and JSON lists of any agency, read with a column
 * map that a person can correct.
 *
 * @packageDocumentation
 */
export { readTable, type TableOptions, type TableReading, type TableSource } from './read-table.ts';
export type { Cell, RowFlaw, Table, TableNote, TableRow } from './reading/table.ts';
export { proposeMap, SAMPLE_ROWS, type ProposeOptions } from './propose.ts';
export {
  readColumnMap,
  writeColumnMap,
  type ColumnMap,
  type ColumnRule,
  type MapDefaults,
  type MapReading,
  type RowKind,
} from './column-map.ts';
export { TARGETS, type Target } from './targets.ts';
export { applyMap, applyMaps, type TableImportOptions } from './apply.ts';
export type { MappedTable, TableImport } from './mapped-table.ts';
export type { TableProblemCode } from './problems.ts';
export {
  linkScheme,
  phoneFormat,
  postcodeSpacing,
  repairRow,
  trimmed,
  type Repair,
  type RepairCode,
} from './repairs.ts';
export { directoryTemplate, type DirectoryTemplate } from './template.ts';
