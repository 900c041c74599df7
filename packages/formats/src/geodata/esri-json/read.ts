import { isRaw, own, records, type Raw } from '../../core/fields.ts';
import { areaOf, type Path } from '../inside.ts';
import type { RecordList } from '../../tables/record-list.ts';
import { mappedRecords, type MappedRecord } from '../mapped-records.ts';
import type { Drawing } from '../place-of.ts';
import { toDegreesBy, type Position } from '../../core/projection.ts';
import { readPrivacyHeading } from '../../privacy/privacy-heading.ts';
import { isStaffHeading } from '../../privacy/staff-heading.ts';
import { matchHeading } from '../../tables/columns/synonyms.ts';

/** The answer of an ArcGIS server: features with `attributes`, and what their fields are. */
export function isEsriJson(value: unknown): boolean {
  if (!isRaw(value)) return false;
  const features = own(value, 'features');
  if (!Array.isArray(features)) return false;
  const described = ['geometryType', 'spatialReference', 'fieldAliases', 'objectIdFieldName'];
  return (
    features.some((feature) => isRaw(feature) && isRaw(own(feature, 'attributes'))) ||
    (features.length === 0 && described.some((key) => own(value, key) !== undefined))
  );
}

/** The features as flat records, with dates, coded values and points in degrees. */
export function esriRecords(value: unknown): RecordList {
  const file = isRaw(value) ? value : {};
  const fields = new Map(
    records(file, 'fields').map((field) => [String(own(field, 'name')), field]),
  );
  const features = own(file, 'features');
  const code = codeOf(own(file, 'spatialReference'));
  const list = (Array.isArray(features) ? features : []).map(
    (feature: unknown): MappedRecord | { strange: unknown } => {
      if (!isRaw(feature)) return { strange: feature };
      const attributes = own(feature, 'attributes');
      return {
        fields: isRaw(attributes) ? readAttributes(attributes, fields) : {},
        drawing: drawingOf(own(feature, 'geometry')),
      };
    },
  );
  return mappedRecords(list, toDegreesBy(code), code === undefined ? '' : `EPSG ${code}`);
}

function codeOf(reference: unknown): number | undefined {
  if (!isRaw(reference)) return undefined;
  const code = own(reference, 'latestWkid') ?? own(reference, 'wkid');
  return typeof code === 'number' ? code : undefined;
}

function readAttributes(attributes: Raw, fields: ReadonlyMap<string, Raw>): Raw {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const field = fields.get(name);
      return field === undefined ? [name, value] : [headingOf(name, field), valueOf(value, field)];
    }),
  );
}

/**
 * The name, unless only the words that people see say that the field is not for everybody, or what it is:
 * `Addr`, which people see as `Street Address`.
 */
function headingOf(name: string, field: Raw): string {
  const alias = own(field, 'alias');
  if (typeof alias !== 'string' || alias === name) return name;
  if (speaksOfPrivacy(name)) return name;
  if (speaksOfPrivacy(alias)) return alias;
  return matchHeading(name)?.exact !== true && matchHeading(alias)?.exact === true ? alias : name;
}

function speaksOfPrivacy(heading: string): boolean {
  return readPrivacyHeading(heading) !== undefined || isStaffHeading(heading);
}

function valueOf(value: unknown, field: Raw): unknown {
  if (own(field, 'type') === 'esriFieldTypeDate' && typeof value === 'number') {
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? value : date.toISOString().slice(0, 10);
  }
  const domain = own(field, 'domain');
  if (!isRaw(domain)) return value;
  const coded = records(domain, 'codedValues').find((pair) => own(pair, 'code') === value);
  return coded === undefined ? value : (own(coded, 'name') ?? value);
}

function drawingOf(geometry: unknown): Drawing | undefined {
  if (!isRaw(geometry)) return undefined;
  const point = positionOf([own(geometry, 'x'), own(geometry, 'y')]);
  const rings = pathsOf(own(geometry, 'rings'));
  return {
    points: point === undefined ? pathOf(own(geometry, 'points')) : [point],
    lines: pathsOf(own(geometry, 'paths')),
    // Nothing says which ring is a hole of which: the largest one is read with all others as its holes.
    areas: rings.length === 0 ? [] : [largestFirst(rings)],
  };
}

function largestFirst(rings: readonly Path[]): readonly Path[] {
  const areas = new Map(rings.map((ring) => [ring, areaOf(ring)]));
  return [...rings].sort((a, b) => (areas.get(b) ?? 0) - (areas.get(a) ?? 0));
}

function pathsOf(value: unknown): readonly Path[] {
  return Array.isArray(value) ? value.map(pathOf) : [];
}

function pathOf(value: unknown): Path {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const position = positionOf(item);
    return position === undefined ? [] : [position];
  });
}

function positionOf(value: unknown): Position | undefined {
  const [x, y] = (Array.isArray(value) ? value : []) as readonly unknown[];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
    ? [x, y]
    : undefined;
}
