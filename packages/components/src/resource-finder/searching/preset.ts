import type { GeoPoint } from '@peerkit/model';
import type { DirectoryIndex } from '@peerkit/search';
import { showsList } from '../../shared/setup-check/shown-list.ts';
import { PAGE_SIZE, type Preset } from '../resource-finder.state.ts';

/** What the attributes of a finder narrow it to. */
export interface PresetHost extends Element {
  readonly kinds: string;
  readonly filters: string;
  readonly near: string;
  readonly rows: number;
}

const COORDINATES = /^\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*$/;

const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== '');

/** A place of the list by name or postcode, or `latitude,longitude`. */
export function presetOf(host: PresetHost, index: DirectoryIndex | undefined): Preset {
  if (index) showsList(host, index);
  const near = index && pointOf(host, index);
  return {
    kinds: wordsIn(host.kinds),
    filters: wordsIn(host.filters),
    rows: host.rows >= 1 ? Math.floor(host.rows) : PAGE_SIZE,
    ...(near && { near, ...(!COORDINATES.test(host.near) && { nearName: host.near }) }),
  };
}

function pointOf({ localName, near }: PresetHost, index: DirectoryIndex): GeoPoint | undefined {
  if (near === '') return undefined;
  const [, latitude, longitude] = COORDINATES.exec(near) ?? [];
  if (latitude !== undefined) {
    return { latitude: Number(latitude), longitude: Number(longitude) };
  }
  const { understood } = index.search({ text: near, limit: 0 });
  const point = understood.find((part) => part.point !== undefined)?.point;
  if (point === undefined) {
    console.warn(`[peerkit] <${localName}>: the list has no place “${near}” with a point.`);
  }
  return point;
}
