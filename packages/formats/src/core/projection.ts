/** A position on a map: longitude and latitude in degrees, or metres of a projection. */
export type Position = readonly [x: number, y: number];

/** How the numbers of a file become degrees; undefined for a projection that is not read. */
export type ToDegrees = (position: Position) => Position | undefined;

const EARTH_RADIUS = 6_378_137;
/** Half the width of the Web Mercator map, in metres. */
const EDGE = Math.PI * EARTH_RADIUS;
const PER_DEGREE = 180 / Math.PI;

/** Numbers of EPSG codes that are degrees; between their datums there are at most two metres. */
const DEGREES: ReadonlySet<number> = new Set([4326, 4269, 4258, 4283, 4979, 4617, 7844, 84]);
const WEB_MERCATOR: ReadonlySet<number> = new Set([3857, 3785, 900_913, 102_100, 102_113]);

/** The reader for an EPSG or Esri code; without a code the size of the numbers tells. */
export function toDegreesBy(code: number | undefined): ToDegrees | undefined {
  if (code === undefined) return bySize;
  if (DEGREES.has(code)) return inDegrees;
  return WEB_MERCATOR.has(code) ? fromWebMercator : undefined;
}

/** The reader for a name such as `EPSG:3857`; undefined for one that is not read. */
export function toDegreesOf(crs: string): ToDegrees | undefined {
  const code = /^(?:(?:EPSG|ESRI):{1,2})?(\d{2,6})$/i.exec(crs.trim())?.[1];
  return code === undefined ? undefined : toDegreesBy(Number(code));
}

function bySize(position: Position): Position | undefined {
  return inDegrees(position) ?? fromWebMercator(position);
}

function inDegrees([x, y]: Position): Position | undefined {
  // Some files have them the wrong way round; whoever compares all points of a file finds that.
  return Math.abs(x) <= 180 && Math.abs(y) <= 180 ? [x, y] : undefined;
}

function fromWebMercator([x, y]: Position): Position | undefined {
  if (Math.abs(x) > EDGE || Math.abs(y) > EDGE) return undefined;
  const latitude = (2 * Math.atan(Math.exp(y / EARTH_RADIUS)) - Math.PI / 2) * PER_DEGREE;
  return [(x / EARTH_RADIUS) * PER_DEGREE, latitude];
}
