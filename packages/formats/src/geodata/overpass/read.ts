import { isRaw, own, type Raw } from '../../core/fields.ts';
import type { RecordList } from '../../tables/record-list.ts';
import { mappedRecords, type MappedRecord } from '../mapped-records.ts';
import type { Drawing } from '../place-of.ts';
import { toDegreesBy, type Position } from '../../core/projection.ts';
import { plainTags } from './tags.ts';

/** The answer of an Overpass server: elements of OpenStreetMap with their tags. */
export function isOverpass(value: unknown): boolean {
  if (!isRaw(value)) return false;
  const elements = own(value, 'elements');
  return Array.isArray(elements) && elements.some(isElement);
}

function isElement(value: unknown): boolean {
  if (!isRaw(value)) return false;
  const type = own(value, 'type');
  return type === 'node' || type === 'way' || type === 'relation';
}

/** The elements with tags. The others are only corners of them. */
export function overpassRecords(value: unknown): RecordList {
  const elements = isRaw(value) ? own(value, 'elements') : [];
  const all: readonly unknown[] = Array.isArray(elements) ? elements : [];
  const raws = all.filter(isRaw);
  const nodes = new Map<unknown, Position>();
  for (const raw of raws) {
    const at = pointOf(raw);
    if (own(raw, 'type') === 'node' && at !== undefined) nodes.set(own(raw, 'id'), at);
  }
  const records = all.flatMap((raw): (MappedRecord | { strange: unknown })[] => {
    if (!isRaw(raw)) return [{ strange: raw }];
    const tags = own(raw, 'tags');
    if (!isRaw(tags) || Object.keys(tags).length === 0) return [];
    const id = `${String(own(raw, 'type'))}/${String(own(raw, 'id'))}`;
    return [{ fields: plainTags({ id, ...tags }), drawing: drawingOf(raw, nodes) }];
  });
  return mappedRecords(records, toDegreesBy(4326), '');
}

function drawingOf(raw: Raw, nodes: ReadonlyMap<unknown, Position>): Drawing {
  const center = own(raw, 'center');
  const at = pointOf(raw) ?? (isRaw(center) ? pointOf(center) : undefined);
  if (at !== undefined) return { points: [at], lines: [], areas: [] };
  const drawn = list(raw, 'geometry').filter(isRaw).map(pointOf);
  const named = list(raw, 'nodes').map((id) => nodes.get(id));
  const path = [...drawn, ...named].filter((position) => position !== undefined);
  if (path.length > 2 && isClosed(path)) return { points: [], lines: [], areas: [[path]] };
  if (path.length > 0) return { points: [], lines: [path], areas: [] };
  const corners = cornersOf(own(raw, 'bounds'));
  return { points: [], lines: corners === undefined ? [] : [corners], areas: [] };
}

function isClosed(path: readonly Position[]): boolean {
  const [first] = path;
  const last = path.at(-1);
  return first !== undefined && first[0] === last?.[0] && first[1] === last[1];
}

function cornersOf(bounds: unknown): readonly Position[] | undefined {
  if (!isRaw(bounds)) return undefined;
  const [south, west, north, east] = ['minlat', 'minlon', 'maxlat', 'maxlon'].map((key) =>
    own(bounds, key),
  );
  const isBox = [south, west, north, east].every((side) => typeof side === 'number');
  return isBox
    ? [
        [west as number, south as number],
        [east as number, north as number],
      ]
    : undefined;
}

function pointOf(raw: Raw): Position | undefined {
  const latitude = own(raw, 'lat');
  const longitude = own(raw, 'lon');
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? [longitude, latitude]
    : undefined;
}

function list(raw: Raw, key: string): readonly unknown[] {
  const value = own(raw, key);
  return Array.isArray(value) ? value : [];
}
