import type {
  AddProtocolAction,
  Map as LibreMap,
  MapOptions,
  StyleSpecification,
} from 'maplibre-gl';
import { isAllowed } from './map-address.ts';
import { lookOf, type Tiles } from './map-look.ts';
import type { DrawnMap, MapRequest } from './map-maker.ts';
import type { Bounds } from './pins.ts';
import { TileFile } from './tile-file.ts';

/** Room for pins, in pixels, and no closer than a few streets. */
const FIT = {
  padding: { top: 72, right: 72, bottom: 84, left: 32 },
  maxZoom: 15,
  animate: false,
} as const;

/** Draws a map with MapLibre GL. */
export async function drawWithMapLibre(request: MapRequest): Promise<DrawnMap> {
  const library = await import('maplibre-gl');
  library.addProtocol('pmtiles', answer);
  const { box, bounds, name, address, signal } = request;
  const frame = box.ownerDocument.createElement('div');
  frame.className = 'frame';
  box.append(frame);
  const { style, all } = await styleOf(request);
  // A map that nobody waits for is not begun.
  signal.throwIfAborted();
  const first = bounds ?? all;
  const map = new library.Map({
    container: frame,
    style,
    ...(first && { bounds: cornersOf(first), fitBoundsOptions: FIT }),
    attributionControl: false,
    // North stays up and nothing flies: a map to find a door with.
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    // The page scrolls under a finger or a wheel until somebody goes into the map.
    scrollZoom: false,
    locale: { 'Map.Title': name },
    transformRequest: (url) => {
      if (!isAllowed(url, address)) {
        throw new Error(
          `The map asked for ${url}: only ${address.origins.join(' and ')} may be asked.`,
        );
      }
      return { url };
    },
  } satisfies MapOptions);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const canvas = map.getCanvas();
  canvas.addEventListener('focus', () => map.scrollZoom.enable());
  canvas.addEventListener('blur', () => map.scrollZoom.disable());
  try {
    await whenSeen(map, signal);
  } catch (cause) {
    map.remove();
    frame.remove();
    throw cause;
  }
  map.on('move', request.moved);
  return {
    credits: creditsOf(map),
    at: ({ latitude, longitude }) => map.project([longitude, latitude]),
    show: (wanted) => void map.fitBounds(cornersOf(wanted), FIT),
    zoom: (by) => void map.zoomTo(map.getZoom() + by, { animate: false }),
    remove: () => map.remove(),
  };
}

type Corners = [number, number, number, number];

const cornersOf = ([from, to]: Bounds): Corners => [
  from.longitude,
  from.latitude,
  to.longitude,
  to.latitude,
];

interface Style {
  readonly style: StyleSpecification | string;
  /** All that there is to see, where that is known. */
  readonly all?: Bounds;
}

/** A style of the page, or ours over its tiles. */
async function styleOf(request: MapRequest): Promise<Style> {
  const { address, isDark, language } = request;
  const { kind, href } = address;
  if (kind === 'style') return { style: href };
  if (kind !== 'pmtiles') return { style: lookOf({ kind, tiles: href }, isDark, language) };
  const { kind: of, about, bounds } = await fileAt(href);
  const { vector_layers: layers } = about;
  const tiles: Tiles = {
    kind: of,
    url: `pmtiles://${href}`,
    layers: Array.isArray(layers)
      ? layers.map((layer: unknown) => String((layer as { id?: unknown } | null)?.id))
      : undefined,
  };
  return { style: lookOf(tiles, isDark, language), all: bounds };
}

const files = new Map<string, Promise<TileFile>>();

/** One that did not open is asked for again. */
function fileAt(href: string): Promise<TileFile> {
  const file = files.get(href) ?? TileFile.open(href);
  files.set(href, file);
  file.catch(() => files.delete(href));
  return file;
}

/** Answers MapLibre out of a file of tiles: what is in it, or a tile. */
const answer: AddProtocolAction = async ({ url, type }, { signal }) => {
  const plain = url.slice('pmtiles://'.length);
  if (type === 'json') {
    const { zooms, bounds, about } = await fileAt(plain);
    const { attribution } = about;
    const [minzoom, maxzoom] = zooms;
    const credits = typeof attribution === 'string' ? { attribution } : {};
    return {
      data: {
        tiles: [`${url}/{z}/{x}/{y}`],
        minzoom,
        maxzoom,
        bounds: cornersOf(bounds),
        ...credits,
      },
    };
  }
  const [, href = '', z, x, y] = /^(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(plain) ?? [];
  const file = await fileAt(href);
  const tile = await file.tile(Number(z), Number(x), Number(y), signal);
  return { data: tile ?? new ArrayBuffer(0) };
};

/** Waits until something is drawn; fails when nothing will be, or nobody waits. Single tiles may be missing. */
function whenSeen(map: LibreMap, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let missing: unknown;
    let has = false;
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    map.on('data', (event) => {
      if ('tile' in event) has = true;
    });
    map.on('error', (event) => {
      const cause = event.error as unknown;
      if ('tile' in event) missing ??= cause;
      else reject(cause instanceof Error ? cause : new Error(String(cause)));
    });
    map.once('load', () => {
      if (missing !== undefined && !has)
        reject(missing instanceof Error ? missing : new Error('No tiles.'));
      else resolve();
    });
  });
}

/** In plain words: what comes with tiles is HTML of somebody else. */
function creditsOf(map: LibreMap): string {
  const { sources } = map.getStyle();
  const credits = Object.keys(sources).map((id) => map.getSource(id)?.attribution ?? '');
  return [...new Set(credits)]
    .join(' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&copy;/g, '©')
    .replaceAll(/&amp;/g, '&')
    .trim();
}
