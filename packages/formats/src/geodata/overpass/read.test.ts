import { describe, expect, it } from 'vitest';
import { pointOf, readOne } from '../../testing/read-one.ts';

const answer = (...elements: object[]): object => ({
  version: 0.6,
  generator: 'Overpass API 0.7.62',
  osm3s: { timestamp_osm_base: '2026-11-01T00:00:00Z' },
  elements,
});

const kits = {
  type: 'node',
  id: 101,
  lat: 43.1306,
  lon: -80.7467,
  tags: {
    name: 'Pier kits',
    amenity: 'social_facility',
    social_facility: 'outreach',
    'social_facility:for': 'drug_addicted;homeless',
    operator: 'Pier Society',
    opening_hours: 'Mo-Fr 09:00-17:00; PH off',
    'addr:housenumber': '12',
    'addr:street': 'Pier Road',
    'addr:city': 'Woodstock',
    'addr:postcode': 'N1N 1N1',
    'addr:country': 'CA',
    'contact:phone': '+1 519-555-0100',
    'contact:email': 'kits@pier.example',
    'contact:website': 'https://pier.example',
    wheelchair: 'limited',
    'wheelchair:description': 'One step at the door',
    check_date: '2026-10-01',
    note: 'ask Jo before moving this node',
    source: 'survey',
  },
};

describe('the answer of an Overpass server', () => {
  it('reads the tags of OpenStreetMap', async () => {
    const { seen, directory } = await readOne('overpass.json', answer(kits));
    const [service] = seen;
    expect(service?.service).toMatchObject({
      id: 'node/101',
      name: 'Pier kits',
      phones: [{ number: '+1 519-555-0100' }],
      email: 'kits@pier.example',
      website: 'https://pier.example',
      terms: ['social facility', 'service.outreach.outreach', 'drug addicted', 'homeless'],
      provenance: { assured: '2026-10-01' },
    });
    expect(service?.organization?.name).toBe('Pier Society');
    expect(service?.service.hours?.schedules).toEqual([
      {
        freq: 'WEEKLY',
        byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
        opensAt: '09:00',
        closesAt: '17:00',
      },
    ]);
    expect(service?.places[0]).toMatchObject({
      address: { lines: ['12 Pier Road'], city: 'Woodstock', postalCode: 'N1N 1N1', country: 'CA' },
      accessibility: 'Wheelchair: limited. One step at the door',
    });
    expect(pointOf(service)).toBe('43.1306, -80.7467');
    expect(JSON.stringify(directory)).not.toMatch(/ask Jo|survey/);
  });

  it.each([
    [
      { 'addr:street': 'Rue du Port', 'addr:housenumber': '4 bis', 'addr:country': 'FR' },
      '4 bis Rue du Port',
    ],
    [{ 'addr:street': 'Rue du Port', 'addr:housenumber': '4 bis' }, '4 bis Rue du Port'],
    [
      { 'addr:street': 'Hafenstraße', 'addr:housenumber': '4a', 'addr:country': 'DE' },
      'Hafenstraße 4a',
    ],
    [{ 'addr:street': 'Hafenstraße', 'addr:housenumber': '4a' }, 'Hafenstraße 4a'],
    [
      { 'addr:street': 'ulica Portowa', 'addr:housenumber': '7', 'addr:country': 'PL' },
      'ulica Portowa 7',
    ],
    [{ 'addr:street': 'Uosto g.', 'addr:housenumber': '3' }, 'Uosto g. 3'],
    [{ 'addr:place': 'Pier Yard', 'addr:housenumber': '3', 'addr:country': 'GB' }, '3 Pier Yard'],
    [
      { 'addr:housename': 'Harbour House', 'addr:street': 'Quay', 'addr:country': 'GB' },
      'Harbour House, Quay',
    ],
  ])('writes %j as %s', async (tags, line) => {
    const { seen } = await readOne(
      'a.json',
      answer({ ...kits, tags: { name: 'Kits', amenity: 'clinic', ...tags } }),
    );
    expect(seen[0]?.places[0]?.address?.lines).toEqual([line]);
  });

  it('finds the middle of ways, and has no record for their corners', async () => {
    const corner = (id: number, lat: number, lon: number) => ({ type: 'node', id, lat, lon });
    const tags = { name: 'Hall', amenity: 'community_centre' };
    const { seen, counts } = await readOne(
      'a.json',
      answer(
        { type: 'way', id: 1, center: { lat: 43.5, lon: -80.5 }, nodes: [11, 12], tags },
        { type: 'way', id: 2, nodes: [11, 12, 13, 14, 11], tags: { ...tags, name: 'Barn' } },
        {
          type: 'relation',
          id: 3,
          bounds: { minlat: 43, minlon: -81, maxlat: 44, maxlon: -80 },
          members: [],
          tags: { ...tags, name: 'Yard' },
        },
        corner(11, 43, -80),
        corner(12, 43, -79),
        corner(13, 44, -79),
        corner(14, 44, -80),
      ),
    );
    expect(counts).toMatchObject({ records: 3, imported: 3 });
    expect(seen.map(({ service, ...rest }) => [service.id, pointOf({ service, ...rest })])).toEqual(
      [
        ['way/1', '43.5, -80.5'],
        ['way/2', '43.5, -79.5'],
        ['relation/3', '43.5, -80.5'],
      ],
    );
  });

  it('does not show a place that is no more as open', async () => {
    const { seen } = await readOne(
      'a.json',
      answer({ ...kits, tags: { name: 'Old van', 'disused:amenity': 'clinic' } }),
    );
    expect(seen[0]?.service.status).toBe('defunct');
  });

  it('reads the same tags in GeoJSON, as map tools export them', async () => {
    const { seen } = await readOne('export.geojson', {
      type: 'FeatureCollection',
      generator: 'overpass-ide',
      features: [
        {
          type: 'Feature',
          id: 'node/101',
          properties: { '@id': 'node/101', ...kits.tags },
          geometry: { type: 'Point', coordinates: [-80.7467, 43.1306] },
        },
      ],
    });
    expect(seen[0]?.service).toMatchObject({ id: 'node/101', name: 'Pier kits' });
    expect(seen[0]?.places[0]?.address?.lines).toEqual(['12 Pier Road']);
  });
});
