import { airtableRecords, isAirtable } from '../../tables/airtable/read.ts';
import { isRaw } from '../../core/fields.ts';
import { esriRecords, isEsriJson } from '../../geodata/esri-json/read.ts';
import { geoJsonRecords, isGeoJson } from '../../geodata/geojson/read.ts';
import type { RecordList } from '../../tables/record-list.ts';
import { isOverpass, overpassRecords } from '../../geodata/overpass/read.ts';

/** The formats of JSON in which records are not plain objects, and what makes plain ones of them. */
const SHAPES: readonly (readonly [
  is: (value: unknown) => boolean,
  read: (value: unknown) => RecordList,
])[] = [
  [isGeoJson, geoJsonRecords],
  [isEsriJson, esriRecords],
  [isOverpass, overpassRecords],
  [isAirtable, airtableRecords],
];

/** How deep below the top such a file may begin, as when a server wraps it in its answer. */
const MOST_LEVELS = 2;

/** The records of a file in one of these formats; undefined for any other, and for several lists. */
export function shapedRecords(value: unknown): RecordList | undefined {
  const [found, ...others] = find(value, 0);
  return found === undefined || others.length > 0 ? undefined : found.read(found.value);
}

/** Whether a file, or any list in it, is in one of these formats. */
export function hasShapedRecords(value: unknown): boolean {
  return find(value, 0).length > 0;
}

interface Found {
  readonly read: (value: unknown) => RecordList;
  readonly value: unknown;
}

function find(value: unknown, level: number): readonly Found[] {
  const shape = SHAPES.find(([is]) => is(value));
  if (shape !== undefined) return [{ read: shape[1], value }];
  if (level >= MOST_LEVELS || !isRaw(value)) return [];
  return Object.values(value).flatMap((inner) => (isRaw(inner) ? find(inner, level + 1) : []));
}
