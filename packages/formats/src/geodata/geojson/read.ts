import { isRaw, own, type Raw } from '../../core/fields.ts';
import type { RecordList } from '../../tables/record-list.ts';
import { mappedRecords, type MappedRecord } from '../mapped-records.ts';
import type { Drawing } from '../place-of.ts';
import { toDegreesBy, type Position } from '../../core/projection.ts';
import type { Path } from '../inside.ts';
import { isPrivacyField } from '../../privacy/private-fields.ts';
import { secrecyOf } from '../../privacy/says-secret.ts';
import { isSecretTitle } from '../../privacy/secret-title.ts';
import { hasOsmTags, plainTags } from '../overpass/tags.ts';

/** GeoJSON (RFC 7946): a collection, one feature, or a list of features. */
export function isGeoJson(value: unknown): boolean {
  return featuresOf(value) !== undefined;
}

/** The features of GeoJSON as flat records, each with the point that stands for its geometry. */
export function geoJsonRecords(value: unknown): RecordList {
  const records = (featuresOf(value) ?? []).map((item): MappedRecord | { strange: unknown } =>
    isRaw(item) ? readFeature(item) : { strange: item },
  );
  const projection = isRaw(value) ? projectionOf(value) : '';
  const [, code] = /(\d{2,6})$/.exec(projection) ?? [];
  const read = mappedRecords(
    records,
    toDegreesBy(code === undefined ? undefined : Number(code)),
    projection,
  );
  if (!isRaw(value) || !isSecretCollection(value)) return read;
  return { ...read, notes: [...read.notes, { code: 'secret-above', found: 'file' }] };
}

/** Whether a collection says of all its features that nobody may know where they are. */
function isSecretCollection(collection: Raw): boolean {
  const metadata = own(collection, 'metadata');
  return [collection, ...(isRaw(metadata) ? [metadata] : [])].some((about) => {
    const names = ['name', 'title'].map((key) => own(about, key));
    const texts = ['description', 'attribution', 'note'].map((key) => own(about, key));
    return (
      names.some((name) => typeof name === 'string' && isSecretTitle(name)) ||
      texts.some((text) => typeof text === 'string' && secrecyOf(text) !== undefined)
    );
  });
}

function featuresOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.some(isFeature) ? items : undefined;
  }
  if (!isRaw(value)) return undefined;
  const features = own(value, 'features');
  if (own(value, 'type') === 'FeatureCollection' && Array.isArray(features)) {
    return features as readonly unknown[];
  }
  return isFeature(value) ? [value] : undefined;
}

function isFeature(value: unknown): boolean {
  return (
    isRaw(value) &&
    own(value, 'type') === 'Feature' &&
    (Object.hasOwn(value, 'geometry') || Object.hasOwn(value, 'properties'))
  );
}

function readFeature(feature: Raw): MappedRecord {
  const properties = own(feature, 'properties');
  const fields = { ...(isRaw(properties) ? properties : {}), ...privacyOf(feature) };
  const id = own(feature, 'id');
  const named = id === undefined || own(fields, 'id') !== undefined ? fields : { id, ...fields };
  const geometry = own(feature, 'geometry');
  return {
    fields: hasOsmTags(fields) ? plainTags(named) : named,
    drawing: isRaw(geometry) ? drawingOf(geometry, 0) : undefined,
  };
}

/** What stands beside the properties and says who may see the feature. */
function privacyOf(feature: Raw): Raw {
  return Object.fromEntries(
    Object.entries(feature).filter(
      ([key, value]) =>
        ['string', 'number', 'boolean'].includes(typeof value) && isPrivacyField(key),
    ),
  );
}

/** Before RFC 7946 a file could name its projection: `urn:ogc:def:crs:EPSG::3857`. */
function projectionOf(value: Raw): string {
  const crs = own(value, 'crs');
  const properties = isRaw(crs) ? own(crs, 'properties') : undefined;
  const name = isRaw(properties) ? (own(properties, 'name') ?? own(properties, 'code')) : undefined;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : '';
}

/** Collections inside collections; nobody draws deeper. */
const MOST_LEVELS = 8;

function drawingOf(geometry: Raw, level: number): Drawing {
  const at = own(geometry, 'coordinates');
  switch (own(geometry, 'type')) {
    case 'Point':
      return { ...NOTHING, points: some(positionOf(at)) };
    case 'MultiPoint':
      return { ...NOTHING, points: pathOf(at) };
    case 'LineString':
      return { ...NOTHING, lines: [pathOf(at)] };
    case 'MultiLineString':
      return { ...NOTHING, lines: listOf(at).map(pathOf) };
    case 'Polygon':
      return { ...NOTHING, areas: [listOf(at).map(pathOf)] };
    case 'MultiPolygon':
      return { ...NOTHING, areas: listOf(at).map((polygon) => listOf(polygon).map(pathOf)) };
    case 'GeometryCollection': {
      if (level >= MOST_LEVELS) return NOTHING;
      const parts = listOf(own(geometry, 'geometries'))
        .filter(isRaw)
        .map((part) => drawingOf(part, level + 1));
      return {
        points: parts.flatMap(({ points }) => points),
        lines: parts.flatMap(({ lines }) => lines),
        areas: parts.flatMap(({ areas }) => areas),
      };
    }
    default:
      return NOTHING;
  }
}

const NOTHING: Drawing = { points: [], lines: [], areas: [] };

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function pathOf(value: unknown): Path {
  return listOf(value).flatMap((position) => some(positionOf(position)));
}

function some<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** Longitude, then latitude; some programs write them as text. */
function positionOf(value: unknown): Position | undefined {
  const [x, y] = listOf(value).map(numberOf);
  return x === undefined || y === undefined ? undefined : [x, y];
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
