/**
 * `@peerkit/validation/export`: from a `Directory` to the formats of others. Every exporter starts from
 * the public view: of a confidential place no file says where it is.
 *
 * @packageDocumentation
 */
export {
  toHsdsJson,
  type HsdsExport,
  type HsdsFile,
  type HsdsList,
  type HsdsOptions,
} from './hsds-json.ts';
export { toHsdsTables, type ExportFile, type HsdsTables } from './hsds-tables.ts';
export { flatColumnMap, toFlatCsv, type FlatCsv } from './flat-csv.ts';
export type { FlatRow, FlatValue } from './flat-rows.ts';
export {
  toGeoJson,
  type GeoJson,
  type GeoJsonExport,
  type GeoJsonFeature,
  type GeoJsonOptions,
} from './geojson.ts';
export {
  jsonLdText,
  toJsonLd,
  type JsonLd,
  type JsonLdExport,
  type JsonLdNode,
} from './json-ld.ts';
export type { Hsds } from './hsds-writer.ts';
export type { ExportProblemCode } from './export-problems.ts';
export { csvCell, toCsv, type CsvOptions, type Row } from './csv.ts';
export { uuidFor } from './uuid.ts';
