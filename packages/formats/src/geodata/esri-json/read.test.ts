import { describe, expect, it } from 'vitest';
import { pointOf, readOne } from '../../testing/read-one.ts';

const field = (name: string, more: object = {}): object => ({
  name,
  type: 'esriFieldTypeString',
  alias: name,
  ...more,
});
const FIELDS = ['OBJECTID', 'FACILITY_NAME', 'PHONE', 'ADDRESS', 'CITY', 'ZIP', 'EMAIL'];

const layer = (
  wkid: object | undefined,
  geometry: unknown,
  attributes: object = {},
  more: readonly object[] = [],
): object => ({
  displayFieldName: 'FACILITY_NAME',
  geometryType: 'esriGeometryPoint',
  ...(wkid === undefined ? {} : { spatialReference: wkid }),
  fields: [...FIELDS.map((name) => field(name)), ...more],
  features: [
    {
      attributes: {
        OBJECTID: 1,
        FACILITY_NAME: 'Kits',
        PHONE: '519-555-0100',
        ADDRESS: '12 Pier Rd',
        CITY: 'Woodstock',
        ...attributes,
      },
      geometry,
    },
  ],
});

describe('Esri JSON', () => {
  it('has one service for each feature, never for each field', async () => {
    const { seen, counts } = await readOne(
      'layer.json',
      layer({ wkid: 4326 }, { x: -80.7467, y: 43.1306 }),
    );
    expect(counts).toMatchObject({ records: 1, imported: 1 });
    expect(seen[0]?.service).toMatchObject({ name: 'Kits', phones: [{ number: '519-555-0100' }] });
    expect(seen[0]?.places[0]?.address).toMatchObject({ lines: ['12 Pier Rd'], city: 'Woodstock' });
    expect(pointOf(seen[0])).toBe('43.1306, -80.7467');
  });

  it.each([
    [{ wkid: 102_100 }],
    [{ wkid: 102_100, latestWkid: 3857 }],
    [{ wkid: 3857 }],
    [undefined],
  ])('turns metres of %j into degrees', async (wkid) => {
    // 43.1306, -80.7467 in Web Mercator.
    const { seen } = await readOne('layer.json', layer(wkid, { x: -8_988_681.5, y: 5_331_871.7 }));
    const point = seen[0]?.places[0]?.point;
    expect(point?.latitude).toBeCloseTo(43.1306, 5);
    expect(point?.longitude).toBeCloseTo(-80.7467, 5);
  });

  it('reads areas and lines, and leaves out a projection that it does not know', async () => {
    const rings = [
      [
        [-80.75, 43.13],
        [-80.75, 43.14],
        [-80.74, 43.14],
        [-80.74, 43.13],
        [-80.75, 43.13],
      ],
    ];
    expect(pointOf((await readOne('a.json', layer({ wkid: 4326 }, { rings }))).seen[0])).toBe(
      '43.135, -80.745',
    );
    const paths = [
      [
        [-80.75, 43.13],
        [-80.74, 43.13],
      ],
    ];
    expect(pointOf((await readOne('a.json', layer({ wkid: 4326 }, { paths }))).seen[0])).toBe(
      '43.13, -80.745',
    );
    const other = await readOne('a.json', layer({ wkid: 26_917 }, { x: 520_000, y: 4_775_000 }));
    expect(pointOf(other.seen[0])).toBeUndefined();
    expect(other.said).toContain('warning unknown-projection');
  });

  it('reads dates and coded values as people see them', async () => {
    const { seen } = await readOne(
      'layer.json',
      layer({ wkid: 4326 }, null, { LAST_VERIFIED: 1_767_225_600_000, STATUS: 2 }, [
        field('LAST_VERIFIED', { type: 'esriFieldTypeDate' }),
        field('STATUS', {
          domain: {
            type: 'codedValue',
            codedValues: [
              { name: 'Active', code: 1 },
              { name: 'Temporarily closed', code: 2 },
            ],
          },
        }),
      ]),
    );
    expect(seen[0]?.service).toMatchObject({
      status: 'temporarily-closed',
      provenance: { assured: '2026-01-01' },
    });
  });

  it('obeys an alias that says that an address is secret', async () => {
    const { directory } = await readOne(
      'layer.json',
      layer({ wkid: 4326 }, { x: -80.7467, y: 43.1306 }, { FLAG_7: 'Yes' }, [
        field('FLAG_7', { alias: 'Address confidential' }),
      ]),
    );
    expect(directory.locations.map(({ confidential }) => confidential)).toEqual([true]);
  });
});
