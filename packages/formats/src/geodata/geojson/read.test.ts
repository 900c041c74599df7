import { describe, expect, it } from 'vitest';
import { pointOf, readOne } from '../../testing/read-one.ts';

const feature = (title: string, geometry: unknown, more: object = {}): object => ({
  type: 'Feature',
  properties: { title, phone: '519-555-0100', ...more },
  geometry,
});

const collection = (...features: object[]): object => ({ type: 'FeatureCollection', features });

const ring = [
  [-80.75, 43.13],
  [-80.74, 43.13],
  [-80.74, 43.14],
  [-80.75, 43.14],
  [-80.75, 43.13],
];

describe('GeoJSON', () => {
  it.each([
    ['Point', [-80.7467, 43.1306], '43.1306, -80.7467'],
    ['Point', [-80.7467, 43.1306, 290], '43.1306, -80.7467'],
    ['Point', ['-80.7467', '43.1306'], '43.1306, -80.7467'],
    ['MultiPoint', [[-80.7467, 43.1306]], '43.1306, -80.7467'],
    [
      'LineString',
      [
        [-80.75, 43.13],
        [-80.74, 43.13],
      ],
      '43.13, -80.745',
    ],
    [
      'MultiLineString',
      [
        [
          [-1, 1],
          [-1, 1.001],
        ],
        [
          [-80.75, 43.13],
          [-80.74, 43.13],
        ],
      ],
      '43.13, -80.745',
    ],
    ['Polygon', [ring], '43.135, -80.745'],
    ['MultiPolygon', [[ring]], '43.135, -80.745'],
  ])('puts a %s of %j on the map', async (type, coordinates, point) => {
    const { seen } = await readOne(
      'list.geojson',
      collection(feature('Kits', { type, coordinates })),
    );
    expect(seen).toHaveLength(1);
    expect(pointOf(seen[0])).toBe(point);
    expect(seen[0]?.service.phones).toMatchObject([{ number: '519-555-0100' }]);
  });

  it('reads a collection of geometries, and says what was drawn', async () => {
    const parts = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', coordinates: [ring] },
        { type: 'GeometryCollection', geometries: [] },
      ],
    };
    const { seen, said } = await readOne('list.geojson', collection(feature('Kits', parts)));
    expect(pointOf(seen[0])).toBe('43.135, -80.745');
    expect(said).toEqual(['info point-of-shape']);
  });

  it.each([null, undefined, {}, { type: 'Point' }, { type: 'Point', coordinates: [] }])(
    'keeps a feature with the geometry %j',
    async (geometry) => {
      const { seen, counts } = await readOne(
        'list.geojson',
        collection(
          feature('Kits', geometry),
          feature('Van', { type: 'Point', coordinates: [-80, 43] }),
        ),
      );
      expect(counts).toMatchObject({ records: 2, imported: 2 });
      expect(seen.map(pointOf)).toEqual([undefined, '43, -80']);
    },
  );

  it('reads metres of Web Mercator by its name, and leaves out other projections with a word', async () => {
    const at = { type: 'Point', coordinates: [255_411.44, 6_250_841.6] };
    const named = (name: string) => ({
      ...collection(feature('Kits', at)),
      crs: { type: 'name', properties: { name } },
    });
    const web = await readOne('list.geojson', named('urn:ogc:def:crs:EPSG::3857'));
    expect(web.seen[0]?.places[0]?.point?.latitude).toBeCloseTo(48.8583, 3);
    const other = await readOne('list.geojson', named('urn:ogc:def:crs:EPSG::26917'));
    expect(pointOf(other.seen[0])).toBeUndefined();
    expect(other.said).toContain('warning unknown-projection');
    const degrees = await readOne('list.geojson', {
      ...collection(feature('Kits', { type: 'Point', coordinates: [-80.7467, 43.1306] })),
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    });
    expect(pointOf(degrees.seen[0])).toBe('43.1306, -80.7467');
  });

  it('reads one feature alone, a list of features, and one in each line', async () => {
    const kits = feature('Kits', { type: 'Point', coordinates: [-80.7467, 43.1306] });
    const van = feature('Van', null);
    expect((await readOne('a.json', kits)).seen).toHaveLength(1);
    expect((await readOne('a.json', [kits, van])).seen).toHaveLength(2);
    const lines = `\x1e${JSON.stringify(kits)}\n\x1e${JSON.stringify(van)}\n`;
    expect((await readOne('a.geojsonl', lines)).seen.map(pointOf)).toEqual([
      '43.1306, -80.7467',
      undefined,
    ]);
    expect(
      (await readOne('a.json', { status: 'ok', result: collection(kits, van) })).seen,
    ).toHaveLength(2);
  });

  it('reads a large file whose properties have the names of HSDS', async () => {
    const many = Array.from({ length: 800 }, (_, at) =>
      feature(
        `Kits ${at}`,
        { type: 'Point', coordinates: [-80, 43] },
        { organizations: 'Pier', services: 'x'.repeat(40) },
      ),
    );
    const { counts, seen } = await readOne('list.geojson', collection(...many));
    expect(counts).toMatchObject({ records: 800, imported: 800 });
    expect(seen).toHaveLength(800);
  });

  it('keeps the place of a feature secret that says so', async () => {
    const { directory } = await readOne(
      'list.geojson',
      collection(
        feature(
          'Quiet House',
          { type: 'Point', coordinates: [-80.7467, 43.1306] },
          { address: '99 Hidden Ln', confidential: 'yes' },
        ),
        feature(
          'Kits',
          { type: 'Point', coordinates: [-80.7, 43.1] },
          { address: '12 Pier Rd', confidential: 'no' },
        ),
      ),
    );
    expect(directory.locations.map(({ confidential }) => confidential)).toEqual([true, false]);
  });

  it('keeps a feature that has nothing but a name', async () => {
    const bare = { type: 'Feature', properties: { title: 'Van' }, geometry: null };
    const { seen } = await readOne(
      'list.geojson',
      collection(
        feature('Kits', { type: 'Point', coordinates: [-80.7, 43.1] }),
        feature('Team', { type: 'Point', coordinates: [-80.7, 43.1] }),
        bare,
      ),
    );
    expect(seen.map(({ service }) => service.name)).toEqual(['Kits', 'Team', 'Van']);
  });

  it('counts what is no feature as a record that could not be read', async () => {
    const { counts } = await readOne('list.geojson', {
      type: 'FeatureCollection',
      features: [feature('Kits', null), 'x', null],
    });
    expect(counts).toEqual({ records: 3, imported: 1, rejected: 2 });
  });
});
