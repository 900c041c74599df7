/**
 * `@peerkit/formats/write`: from a `Directory` to the formats of others. Everything starts from the public
 * view: no file says where a confidential place is.
 *
 * @packageDocumentation
 */
export { toHsdsJson, type HsdsExport, type HsdsOptions } from './hsds/write.ts';
export { hsdsLists } from './hsds/write-lists.ts';
export type { Hsds, HsdsFile, HsdsList } from './hsds/file.ts';
export { toHsdsTables, type ExportFile, type HsdsTables } from './hsds/tabular/write.ts';
export { flatColumnMap, toFlatCsv, type FlatCsv } from './spreadsheet/flat-csv/write.ts';
export type { FlatRow, FlatValue } from './spreadsheet/flat-csv/rows.ts';
export {
  toGeoJson,
  type GeoJson,
  type GeoJsonExport,
  type GeoJsonFeature,
  type GeoJsonOptions,
} from './geodata/geojson/write.ts';
export { toJsonLd, type JsonLdExport } from './json-ld/write.ts';
export { toPeerkitJson } from './peerkit/write.ts';
export type { ProblemCode } from './core/problems.ts';
export { csvCell, toCsv, type CsvOptions, type Row } from './tables/write-csv.ts';
export { uuidFor } from './core/record-uuid.ts';
