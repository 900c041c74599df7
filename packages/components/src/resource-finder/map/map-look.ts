import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';

/** Where the tiles are, and what is known of them. */
export interface Tiles {
  readonly kind: 'vector' | 'raster';
  /** Of a file of tiles: `pmtiles://…`. */
  readonly url?: string;
  /** Of tiles one by one: with `{z}/{x}/{y}`. */
  readonly tiles?: string;
  /** The layers in them; absent: not known. */
  readonly layers?: readonly string[] | undefined;
}

const LIGHT = {
  land: '#eae6db',
  green: '#d7e3cc',
  water: '#bcd4dd',
  street: '#fffdf8',
  built: '#ded8ca',
  names: '#4b433d',
} as const;
const DARK = {
  land: '#1f1b16',
  green: '#26371f',
  water: '#1f4a5c',
  street: '#5f564a',
  built: '#332d25',
  names: '#e4dfd6',
} as const;

type Look = Readonly<Record<keyof typeof LIGHT, string>>;

/** What is green, by the words of both kinds of tiles below. */
const GREEN = [
  'park',
  'forest',
  'wood',
  'grass',
  'grassland',
  'cemetery',
  'nature_reserve',
  'golf_course',
];
/** The wide streets. */
const WIDE = ['highway', 'major_road', 'motorway', 'trunk', 'primary', 'secondary'];

/**
 * A quiet map: land, water, green, streets and their names. It knows the layers of Protomaps’ basemaps and those of
 * OpenMapTiles, which is what people can get tiles of; what is in neither is not drawn. Names are drawn with
 * the fonts of the device: no fonts are loaded.
 */
export function lookOf(tiles: Tiles, isDark: boolean, language: string): StyleSpecification {
  const { kind, url } = tiles;
  const look = isDark ? DARK : LIGHT;
  const from = {
    ...(url === undefined ? {} : { url }),
    ...(tiles.tiles === undefined ? {} : { tiles: [tiles.tiles] }),
  };
  const ground: LayerSpecification = {
    id: 'land',
    type: 'background',
    paint: { 'background-color': look.land },
  };
  if (kind === 'raster') {
    return {
      version: 8,
      sources: { tiles: { type: 'raster', tileSize: 256, ...from } },
      layers: [ground, { id: 'tiles', type: 'raster', source: 'tiles' }],
    };
  }
  const layers = [...areas(look), ...streets(look), ...names(look, isDark, language)];
  return {
    version: 8,
    sources: { tiles: { type: 'vector', ...from } },
    layers: [
      ground,
      ...layers.filter(
        (layer) =>
          tiles.layers?.includes('source-layer' in layer ? (layer['source-layer'] ?? '') : '') ??
          true,
      ),
    ],
  };
}

type Layers = readonly LayerSpecification[];

/** What a shape is: each kind of tiles has a word of its own for that. */
const KIND: ExpressionSpecification = ['coalesce', ['get', 'kind'], ['get', 'class'], ''];
const IS_GREEN: ExpressionSpecification = ['in', KIND, ['literal', GREEN]];
const IS_WIDE: ExpressionSpecification = ['in', KIND, ['literal', WIDE]];
const IS_AREA: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const IS_LINE: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];

const of = (layer: string) => ({ source: 'tiles', 'source-layer': layer }) as const;

function area(layer: string, color: string, filter = IS_AREA, minzoom = 0): FillLayerSpecification {
  return { ...of(layer), id: layer, type: 'fill', minzoom, filter, paint: { 'fill-color': color } };
}

function areas({ green, water, built }: Look): Layers {
  const rivers = ['water', 'waterway'].map((layer): LineLayerSpecification => ({
    ...of(layer),
    id: `${layer}-line`,
    type: 'line',
    filter: IS_LINE,
    paint: { 'line-color': water, 'line-width': 2 },
  }));
  return [
    area('landcover', green, IS_GREEN),
    area('landuse', green, IS_GREEN),
    area('park', green),
    area('water', water),
    ...rivers,
    area('buildings', built, IS_AREA, 15),
    area('building', built, IS_AREA, 15),
  ];
}

/** As wide as streets are on paper, from the whole town to a corner of it. */
const WIDTH: ExpressionSpecification = [
  'interpolate',
  ['exponential', 1.6],
  ['zoom'],
  8,
  ['case', IS_WIDE, 1.5, 0.3],
  13,
  ['case', IS_WIDE, 4, 1.5],
  18,
  ['case', IS_WIDE, 26, 16],
];

function streets({ street }: Look): Layers {
  return ['roads', 'transportation'].map((layer) => ({
    ...of(layer),
    id: layer,
    type: 'line',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': street, 'line-width': WIDTH },
  }));
}

function names(look: Look, isDark: boolean, language: string): Layers {
  const own = `name:${language.split('-', 1)[0] ?? ''}`;
  const font = {
    'text-field': ['coalesce', ['get', own], ['get', 'name']] satisfies ExpressionSpecification,
    'text-font': ['sans-serif'],
  };
  const paint = {
    'text-color': look.names,
    'text-halo-color': isDark ? look.land : look.street,
    'text-halo-width': 1.5,
  };
  return [
    ...['roads', 'transportation_name'].map((layer): LayerSpecification => ({
      ...of(layer),
      id: `${layer}-names`,
      type: 'symbol',
      minzoom: 13,
      layout: { ...font, 'symbol-placement': 'line', 'text-size': 14 },
      paint,
    })),
    ...['places', 'place'].map((layer): LayerSpecification => ({
      ...of(layer),
      id: `${layer}-names`,
      type: 'symbol',
      layout: { ...font, 'text-size': 16 },
      paint,
    })),
  ];
}
