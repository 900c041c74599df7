import type { Directory } from '@peerkit/model';

/** A small directory with one of each thing that an exporter must get right. */
export const harbour: Directory = {
  title: 'Harbour list',
  terms: [{ code: 'food', label: 'Food' }],
  organizations: [
    {
      id: 'o1',
      name: 'Harbour House',
      phones: [{ number: '+1 519 555 0100', kind: 'voice' }],
      terms: ['role.peer'],
      website: 'https://example.org',
    },
    { id: 'o2', name: 'Quiet Co-op', phones: [], terms: [] },
  ],
  programs: [],
  services: [
    {
      id: 's1',
      organizationId: 'o1',
      name: '=Drop-in',
      description: 'Warm </script> room; "tea", 5 - 7.',
      status: 'active',
      terms: ['service.drop-in', 'food'],
      phones: [
        { number: '519-555-0101', extension: '12', kind: 'voice', label: 'Day line' },
        { number: '211', kind: 'voice' },
        { number: '741741', kind: 'text' },
        { number: '519-555-0102', kind: 'fax' },
      ],
      languages: ['en', 'fr'],
      areas: [{ name: 'Oxford County' }],
      documents: [],
      eligibility: { description: 'Anybody.', minimumAge: 16 },
      costOptions: [{ option: 'All', amount: 0, currency: 'CAD' }],
      hours: {
        schedules: [
          { byDay: ['MO', 'FR'], opensAt: '09:00', closesAt: '17:00' },
          { freq: 'WEEKLY', byDay: ['FR'], opensAt: '20:00', closesAt: '02:00' },
          { freq: 'DAILY', opensAt: '06:00', closesAt: '06:00' },
        ],
        exceptions: [{ from: '2026-12-25', spans: [], note: 'Holiday' }],
        prose: 'Ring first.',
      },
      provenance: { assured: '2026-01-31' },
    },
    {
      id: 's2',
      organizationId: 'o1',
      name: 'Night line',
      status: 'active',
      terms: [],
      phones: [{ number: '988', kind: 'voice' }],
      languages: [],
      areas: [],
      documents: [],
      hours: {
        schedules: [
          { byDay: ['2SA'], opensAt: '10:00', closesAt: '12:00' },
          { dtstart: '2026-03-01', opensAt: '10:00', closesAt: '24:00' },
          { byDay: ['SU'], validTo: '2026-06-30', opensAt: '10:00', closesAt: '12:00' },
        ],
        exceptions: [],
      },
    },
  ],
  locations: [
    {
      id: 'l1',
      kind: 'physical',
      confidential: false,
      name: 'Pier 2',
      address: { lines: ['2 Pier Road', 'Floor 3'], city: 'Harbour', country: 'CA' },
      point: { latitude: 43.1, longitude: -80.7 },
      phones: [],
    },
    {
      id: 'l2',
      kind: 'physical',
      confidential: true,
      name: 'House in Mill Lane',
      address: { lines: ['9 Mill Lane'] },
      point: { latitude: 43.25, longitude: -80.9 },
      phones: [],
    },
    { id: 'l3', kind: 'virtual', confidential: false, name: 'Online', phones: [] },
  ],
  servicesAtLocations: [
    { id: 'a1', serviceId: 's1', locationId: 'l1', phones: [] },
    { id: 'a2', serviceId: 's1', locationId: 'l2', phones: [] },
  ],
};

/** What no export may hold. */
export const SECRET = /Mill Lane|43\.25|80\.9/;
