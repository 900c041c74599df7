import { describe, expect, it } from 'vitest';
import type { Directory } from './directory.ts';
import { publicView } from './public-view.ts';

const secret = 'Mill Lane';

const directory: Directory = {
  organizations: [{ id: 'o1', name: 'Harbour House', phones: [], terms: [] }],
  programs: [],
  services: [],
  locations: [
    {
      id: 'open',
      kind: 'physical',
      confidential: false,
      name: 'Pier 2',
      address: { lines: ['2 Pier Road'] },
      phones: [],
    },
    {
      id: 'hidden',
      organizationId: 'o1',
      name: `House in ${secret}`,
      alternateName: secret,
      description: secret,
      kind: 'physical',
      confidential: true,
      address: { lines: [`9 ${secret}`], city: secret },
      postalAddress: { lines: [secret] },
      point: { latitude: 43.1, longitude: -80.7 },
      timeZone: 'America/Toronto',
      transportation: `The bus stops at ${secret}.`,
      accessibility: `A ramp on the side of ${secret}.`,
      website: 'https://example.org/mill-lane',
      languages: ['fr'],
      phones: [{ number: '519-555-0100', kind: 'voice', label: secret }],
      contacts: [{ name: secret, phones: [] }],
      alerts: [{ text: secret }],
      hours: {
        schedules: [
          { byDay: ['MO'], opensAt: '09:00', closesAt: '17:00', notes: secret, link: secret },
          { description: secret },
        ],
        exceptions: [{ from: '2026-12-25', spans: [], note: secret }],
        prose: secret,
        timeZone: 'America/Toronto',
      },
      provenance: { assured: '2026-01-31' },
    },
  ],
  servicesAtLocations: [
    { id: 'a1', serviceId: 's1', locationId: 'open', description: 'Ring twice.', phones: [] },
    {
      id: 'a2',
      serviceId: 's1',
      locationId: 'hidden',
      description: secret,
      areas: [{ name: secret }],
      contacts: [{ name: secret, phones: [] }],
      phones: [{ number: '211', kind: 'voice' }],
      hours: { schedules: [], exceptions: [], prose: secret },
    },
  ],
};

it.each([{}, undefined, null, { services: [] }])('says what to give in place of %j', (given) => {
  expect(() => publicView(given as unknown as Directory)).toThrow(
    /^This is no directory: it has no list of organizations,.* locations, .*readDirectory of @peerkit\/formats/,
  );
});

describe('the public view', () => {
  const view = publicView(directory);

  it('says nowhere where a confidential place is', () => {
    expect(JSON.stringify(directory)).toContain(secret);
    expect(JSON.stringify(view)).not.toContain(secret);
    expect(JSON.stringify(view)).not.toMatch(/43\.1|mill-lane|555-0100/);
  });

  it('keeps that there is one, and when it is open', () => {
    expect(view.locations[1]).toEqual({
      id: 'hidden',
      organizationId: 'o1',
      kind: 'physical',
      confidential: true,
      timeZone: 'America/Toronto',
      languages: ['fr'],
      phones: [],
      hours: {
        schedules: [{ byDay: ['MO'], opensAt: '09:00', closesAt: '17:00' }],
        exceptions: [{ from: '2026-12-25', spans: [] }],
        timeZone: 'America/Toronto',
      },
      provenance: { assured: '2026-01-31' },
    });
    expect(view.servicesAtLocations[1]).toEqual({
      id: 'a2',
      serviceId: 's1',
      locationId: 'hidden',
      phones: [{ number: '211', kind: 'voice' }],
      hours: { schedules: [], exceptions: [] },
    });
  });

  it('leaves all else as it is, and is its own view', () => {
    expect(view.locations[0]).toBe(directory.locations[0]);
    expect(view.servicesAtLocations[0]).toBe(directory.servicesAtLocations[0]);
    expect(publicView(view)).toEqual(view);
    const open = { ...directory, locations: directory.locations.slice(0, 1) };
    expect(publicView(open)).toBe(open);
  });
});
