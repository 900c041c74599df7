import { describe, expect, it } from 'vitest';
import { readOne } from '../../testing/read-one.ts';

const open = (weekday: number, from: string, to: string): object => ({
  weekday,
  opens_at: `2000-01-01T${from}:00.000Z`,
  closes_at: `2000-01-01T${to}:00.000Z`,
});

const hall = {
  id: 1,
  name: 'Pier Hall',
  admin_emails: ['jo@pier.example'],
  accessibility: ['ramp', 'wheelchair'],
  coordinates: [-80.7467, 43.1306],
  latitude: 43.1306,
  longitude: -80.7467,
  languages: ['English'],
  organization: { id: 2, name: 'Pier', slug: 'pier' },
  address: {
    id: 3,
    address_1: '12 Pier Rd',
    city: 'Woodstock',
    state_province: 'ON',
    postal_code: 'N1N 1N1',
  },
  mail_address: { id: 9, attention: 'Desk', address_1: 'PO Box 12', city: 'Woodstock' },
  phones: [{ id: 4, number: '519-555-0100', number_type: 'voice', country_prefix: '1' }],
  regular_schedules: [open(1, '09:00', '17:00'), open(2, '09:00', '17:00')],
  holiday_schedules: [
    {
      closed: true,
      start_date: '2026-12-25',
      end_date: '2026-12-25',
      opens_at: null,
      closes_at: null,
    },
  ],
  services: [
    {
      id: 5,
      name: 'Kits',
      categories: [{ id: 7, name: 'Health', taxonomy_id: '106', depth: 0 }],
      service_areas: ['Oxford County'],
      required_documents: ['Photo ID'],
      fees: 'Free',
      regular_schedules: [open(3, '09:00', '12:00')],
      phones: [],
    },
  ],
};

describe('the answer of an Ohana API', () => {
  it.each([
    ['a list of places', [hall]],
    ['one place alone', hall],
  ])('reads %s', async (_, file) => {
    const { seen, directory, counts } = await readOne('locations.json', file);
    expect(counts).toEqual({ records: 3, imported: 3, rejected: 0 });
    const [kits] = seen;
    expect(kits?.service).toMatchObject({
      id: '5',
      name: 'Kits',
      status: 'active',
      terms: ['Health'],
      cost: 'Free',
      areas: [{ name: 'Oxford County' }],
      documents: [{ name: 'Photo ID' }],
      hours: { schedules: [{ byDay: ['WE'], opensAt: '09:00', closesAt: '12:00' }] },
    });
    expect(kits?.organization?.name).toBe('Pier');
    expect(kits?.places[0]).toMatchObject({
      name: 'Pier Hall',
      address: { lines: ['12 Pier Rd'], city: 'Woodstock', region: 'ON', postalCode: 'N1N 1N1' },
      postalAddress: { lines: ['Desk', 'PO Box 12'], city: 'Woodstock' },
      point: { latitude: 43.1306, longitude: -80.7467 },
      accessibility: 'ramp, wheelchair',
      languages: ['en'],
      phones: [{ number: '519-555-0100', kind: 'voice' }],
      hours: {
        schedules: [{ byDay: ['MO', 'TU'], opensAt: '09:00', closesAt: '17:00' }],
        exceptions: [{ from: '2026-12-25', spans: [] }],
      },
    });
    expect(JSON.stringify(directory)).not.toContain('jo@pier.example');
  });

  it('lists a place that names no service by its own name, as its pages do', async () => {
    const { seen } = await readOne('locations.json', [{ ...hall, services: undefined }]);
    expect(seen.map(({ service }) => service.name)).toEqual(['Pier Hall']);
    expect(seen[0]?.places[0]?.address?.lines).toEqual(['12 Pier Rd']);
  });

  it('reads the addresses of older servers, and shows nothing that is switched off', async () => {
    const old = {
      ...hall,
      active: false,
      address: { street: '14 Pier Rd', city: 'Woodstock', state: 'ON', zip: 'N1N 1N2' },
    };
    const { seen } = await readOne('locations.json', [old]);
    expect(seen[0]?.service.status).toBe('inactive');
    expect(seen[0]?.places[0]?.address).toEqual({
      lines: ['14 Pier Rd'],
      city: 'Woodstock',
      region: 'ON',
      postalCode: 'N1N 1N2',
    });
  });

  it('keeps the good places beside what is none', async () => {
    const { counts } = await readOne('locations.json', [hall, 'x']);
    expect(counts).toEqual({ records: 4, imported: 3, rejected: 1 });
  });
});
