import { airtableRecords, isAirtable } from '../../airtable/read.ts';
import { isRaw } from '../../core/fields.ts';
import { esriRecords, isEsriJson } from '../../esri-json/read.ts';
import { geoJsonRecords, isGeoJson } from '../../geojson/read.ts';
import type { RecordList } from '../../geometry/mapped-records.ts';
import { isOverpass, overpassRecords } from '../../overpass/read.ts';

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

/** The records of a file in one of these formats; undefined for any other. */
export function shapedRecords(value: unknown): RecordList | undefined {
  const found = find(value, 0);
  return found?.[0](found[1]);
}

/** Whether a file is in one of these formats. */
export function hasShapedRecords(value: unknown): boolean {
  return find(value, 0) !== undefined;
}

function find(
  value: unknown,
  level: number,
): readonly [(value: unknown) => RecordList, unknown] | undefined {
  const shape = SHAPES.find(([is]) => is(value));
  if (shape !== undefined) return [shape[1], value];
  if (level >= MOST_LEVELS || !isRaw(value)) return undefined;
  for (const inner of Object.values(value)) {
    const below = isRaw(inner) ? find(inner, level + 1) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}
