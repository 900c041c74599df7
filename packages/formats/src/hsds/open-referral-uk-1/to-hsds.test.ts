import { describe, expect, it } from 'vitest';
import { readAll, readOne } from '../../testing/read-one.ts';

const hall = {
  id: 'loc1',
  name: 'Hall',
  latitude: 51.5,
  longitude: -0.1,
  physical_addresses: [
    {
      id: 'pa1',
      address_1: '12 Pier Rd',
      city: 'Pierton',
      postal_code: 'AB1 2CD',
      state_province: 'Kent',
      country: 'GB',
    },
  ],
};

const service = {
  id: 's1',
  name: 'Pier kits',
  description: 'Kits',
  status: 'active',
  organization: { id: 'o1', name: 'Pier', description: 'Pier people' },
  contacts: [
    { id: 'c1', name: 'Jo Sample', phones: [{ id: 'p1', number: '01632 960100', language: 'en' }] },
    {
      id: 'c2',
      name: 'Al Sample',
      is_private: true,
      phones: [{ id: 'p2', number: '01632 960199' }],
    },
  ],
  eligibilitys: [{ id: 'e1', eligibility: 'Adults', minimum_age: 18, maximum_age: 99 }],
  languages: [{ id: '5b1f0c1e-1111-4a4a-8a8a-000000000002', language: 'Polish' }],
  regular_schedules: [
    {
      id: 'r1',
      opens_at: '09:00:00',
      closes_at: '17:00:00',
      byday: 'MO,TU',
      freq: 'WEEKLY',
      interval: 1,
      valid_from: null,
    },
  ],
  holiday_schedules: [{ id: 'h1', closed: true, start_date: '2026-12-25', end_date: '2026-12-26' }],
  service_areas: [
    { id: '5b1f0c1e-1111-4a4a-8a8a-000000000001', service_area: 'Pierton', extent: '', uri: '' },
  ],
  service_at_locations: [
    {
      id: 'sl1',
      location: hall,
      regular_schedule: [{ id: 'r2', opens_at: '10:00', closes_at: '12:00', byday: 'WE' }],
      holidayScheduleCollection: [],
    },
  ],
  service_taxonomys: [
    { id: 'st1', taxonomy: { id: 't1', name: 'Needle exchange', vocabulary: 'esdServiceTypes' } },
  ],
  reviews: [],
};

const page = (content: readonly object[], more: object = {}): object => ({
  totalElements: content.length,
  totalPages: 1,
  number: 1,
  size: 50,
  first: true,
  last: true,
  content,
  ...more,
});

describe('Open Referral UK 1', () => {
  it('reads a page as councils served it', async () => {
    const { seen, directory, problems } = await readOne('services.json', page([service]));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [kits] = seen;
    expect(kits?.service).toMatchObject({
      name: 'Pier kits',
      phones: [{ number: '01632 960100', languages: ['en'] }],
      eligibility: { description: 'Adults', minimumAge: 18, maximumAge: 99 },
      languages: ['pl'],
      areas: [{ name: 'Pierton' }],
      terms: ['Needle exchange'],
    });
    expect(kits?.service.hours).toEqual({
      schedules: [
        { freq: 'WEEKLY', interval: 1, byDay: ['MO', 'TU'], opensAt: '09:00', closesAt: '17:00' },
      ],
      exceptions: [{ from: '2026-12-25', to: '2026-12-26', spans: [] }],
    });
    expect(directory.servicesAtLocations[0]?.hours?.schedules).toEqual([
      { byDay: ['WE'], opensAt: '10:00', closesAt: '12:00' },
    ]);
    expect(kits?.places[0]).toMatchObject({
      address: {
        lines: ['12 Pier Rd'],
        city: 'Pierton',
        region: 'Kent',
        postalCode: 'AB1 2CD',
        country: 'GB',
      },
      point: { latitude: 51.5, longitude: -0.1 },
    });
    // Who answers is nobody's business, and a number that is private even less.
    expect(JSON.stringify(directory)).not.toMatch(/Jo Sample|Al Sample|960199/);
  });

  it.each([
    ['one service alone', service],
    ['a list', [service]],
    ['a page that counts from 0', page([service], { number: 0 })],
    ['keyed by id', { s1: service }],
  ])('reads %s', async (_, file) => {
    const { seen } = await readOne('services.json', file);
    expect(seen[0]?.service.phones).toMatchObject([{ number: '01632 960100' }]);
    expect(seen[0]?.places[0]?.name).toBe('Hall');
  });

  it('makes words of several groups of people, never one range of ages', async () => {
    const eligibilitys = [
      { id: 'e1', eligibility: 'Young people', minimum_age: 16, maximum_age: 25 },
      { id: 'e2', eligibility: 'Older people', minimum_age: 60 },
    ];
    const { seen } = await readOne('a.json', page([{ ...service, eligibilitys }]));
    expect(seen[0]?.service.eligibility).toEqual({
      description: 'Young people: 16–25\nOlder people: 60',
    });
  });

  it('reads pages together with files of other formats', async () => {
    const { seen } = await readAll({
      'page-1.json': page([service]),
      'page-2.json': page([{ ...service, id: 's2', name: 'Pier van' }], { number: 2 }),
      'more.csv': 'Name,Phone\nStreet team,519-555-0100\n',
    });
    expect(seen.map(({ service: { name } }) => name)).toEqual([
      'Pier kits',
      'Pier van',
      'Street team',
    ]);
  });

  it('keeps a confidential place secret', async () => {
    const secret = {
      ...service,
      service_at_locations: [{ id: 'x', location: { ...hall, is_confidential: true } }],
    };
    const { directory } = await readOne('a.json', page([secret]));
    expect(directory.locations[0]?.confidential).toBe(true);
  });
});
