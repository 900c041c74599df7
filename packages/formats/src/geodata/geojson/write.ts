import { publicView, type Directory, type Problem } from '@peerkit/model';
import { ProblemList } from '../../core/problems.ts';
import {
  categoryNames,
  entriesOf,
  flatRow,
  reportLeftOut,
  type FlatRow,
} from '../../spreadsheet/flat-csv/rows.ts';

/** RFC 7946: positions are longitude, then latitude. */
export interface GeoJsonFeature {
  readonly type: 'Feature';
  /** Id of the service at its place; of the service when it has none. */
  readonly id: string;
  /** None: a service without a place, a place without a point, or a confidential one. */
  readonly geometry: {
    readonly type: 'Point';
    readonly coordinates: readonly [longitude: number, latitude: number];
  } | null;
  readonly properties: FlatRow;
}

/** A GeoJSON object, to be written with `JSON.stringify`. */
export interface GeoJson {
  readonly type: 'FeatureCollection';
  readonly features: readonly GeoJsonFeature[];
}

/** What `toGeoJson` gives. */
export interface GeoJsonExport {
  readonly file: GeoJson;
  /** Hours that a row has no room for, and organizations and places without a service, which have no feature. */
  readonly problems: readonly Problem[];
}

/** What goes into the GeoJSON. */
export interface GeoJsonOptions {
  /** Whether to write services without a point as well, with `null` as geometry. Default: true. */
  readonly unlocated?: boolean;
}

/** Writes a feature for each service at each place. Properties have the names of column targets. */
export function toGeoJson(
  directory: Directory,
  { unlocated = true }: GeoJsonOptions = {},
): GeoJsonExport {
  const problems = new ProblemList();
  const categories = categoryNames(directory);
  const features = entriesOf(directory)
    .filter(({ location }) => unlocated || location?.point !== undefined)
    .map((entry): GeoJsonFeature => {
      const point = entry.location?.point;
      const row = Object.entries(flatRow(entry, problems, categories));
      const properties = Object.fromEntries(row.filter(([key]) => !GEOMETRY.has(key)));
      return {
        type: 'Feature',
        id: entry.id,
        geometry:
          point === undefined
            ? null
            : { type: 'Point', coordinates: [point.longitude, point.latitude] },
        properties,
      };
    });
  reportLeftOut(publicView(directory), problems);
  return { file: { type: 'FeatureCollection', features }, problems: problems.all };
}

/** These are in the geometry. */
const GEOMETRY: ReadonlySet<string> = new Set(['latitude', 'longitude']);
