import {
  DirectoryUnavailable,
  type Directory,
  type DirectorySource,
  type Problem,
} from '@peerkit/model';

/** A made-up town with one of everything a finder shows. */
export const town: Directory = {
  title: 'Help in Millbrook',
  language: 'en',
  timeZone: 'UTC',
  organizations: [
    {
      id: 'harbour',
      name: 'Harbour House',
      phones: [{ number: '519-555-0100', kind: 'voice' }],
      email: 'hello@harbour.example',
      website: 'https://harbour.example/',
      terms: [],
    },
    {
      id: 'north',
      name: 'North Star Clinic',
      description: 'A partner of Harbour House.',
      phones: [{ number: '211', kind: 'voice', label: 'Any time' }],
      website: 'http://north.example',
      terms: ['x.walk-in_care'],
    },
  ],
  programs: [{ id: 'peers', organizationId: 'harbour', name: 'Peer program' }],
  services: [
    {
      id: 'street',
      organizationId: 'harbour',
      programId: 'peers',
      name: 'Street outreach',
      description: 'Peers walk by the river and bring food, water and supplies.',
      status: 'active',
      terms: ['service.outreach.street', 'delivery.one-to-one', 'population.homelessness'],
      phones: [
        { number: '519-555-0111', extension: '5', kind: 'voice' },
        { number: '519-555-0112', kind: 'text' },
      ],
      eligibility: { minimumAge: 16, maximumAge: 30 },
      languages: ['en', 'fr'],
      areas: [{ name: 'Millbrook' }],
      documents: [],
    },
    {
      id: 'crisis',
      organizationId: 'harbour',
      name: 'Crisis support',
      status: 'temporarily-closed',
      terms: ['service.peer-support', 'service.peer-support.crisis'],
      phones: [],
      languages: [],
      areas: [],
      documents: [{ name: 'A health card, if you have one' }],
      howToApply: 'Ring the bell.',
      cost: 'Free',
    },
  ],
  locations: [
    {
      id: 'pier',
      name: 'Pier 2',
      kind: 'physical',
      confidential: false,
      address: { lines: ['2 Pier Road'], city: 'Millbrook', region: 'ON', postalCode: 'N0N 0N0' },
      transportation: 'Bus 4 stops in front.',
      phones: [],
    },
    {
      id: 'hidden',
      name: 'Hidden Door',
      kind: 'physical',
      confidential: true,
      address: { lines: ['9 Secret Lane'] },
      phones: [],
    },
  ],
  servicesAtLocations: [
    { id: 'street-pier', serviceId: 'street', locationId: 'pier', phones: [] },
    { id: 'crisis-hidden', serviceId: 'crisis', locationId: 'hidden', phones: [] },
  ],
};

/** Thursday, 26 November 2026, 13:00 in {@link harbourTown}. */
export const THURSDAY = Date.parse('2026-11-26T13:00Z');

const WORKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'];
const none = { phones: [], terms: [], languages: [], areas: [], documents: [] };
const bare = { ...none, organizationId: 'harbour', status: 'active' } as const;

/** A town with a place in each state of opening. Its states are those of {@link THURSDAY}. */
export const harbourTown: Directory = {
  title: 'Help in Millbrook',
  language: 'en',
  timeZone: 'UTC',
  holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
  organizations: [
    {
      id: 'harbour',
      name: 'Harbour House',
      phones: [{ number: '519-555-0100', kind: 'voice' }],
      email: 'hello@harbour.example',
      terms: [],
    },
  ],
  programs: [],
  services: [
    {
      ...bare,
      id: 'kits',
      name: 'Naloxone kits',
      terms: ['service.overdose-response.naloxone-kit'],
      cost: 'Free.',
      eligibility: { minimumAge: 16 },
      documents: [{ name: 'Nothing. No ID, no name, no card.' }],
      alerts: [{ text: 'use the side door.', from: '2026-11-24' }],
      hours: {
        schedules: [
          { byDay: WORKDAYS, opensAt: '09:00', closesAt: '17:00' },
          { byDay: ['SA'], opensAt: '11:00', closesAt: '15:00' },
        ],
        exceptions: [{ from: '2026-12-24', to: '2026-12-26', spans: [], note: 'Winter break' }],
        prose: 'Ring the bell.',
      },
      provenance: { assured: '2026-11-03' },
    },
    {
      ...bare,
      id: 'supper',
      name: 'Hot supper',
      terms: ['service.basic-needs'],
      hours: {
        schedules: [{ byDay: WORKDAYS, opensAt: '18:00', closesAt: '20:00' }],
        exceptions: [],
      },
    },
    {
      ...bare,
      id: 'van',
      name: 'Needle van',
      terms: ['service.supplies.needle-exchange'],
      hours: { schedules: [], exceptions: [], prose: 'Most evenings, by the bridge' },
    },
    { ...bare, id: 'talk', name: 'Peer support', terms: ['service.peer-support'] },
    {
      ...bare,
      id: 'line',
      name: 'Night line',
      terms: ['service.overdose-response.prevention-hotline'],
      phones: [{ number: '1-888-555-0199', kind: 'voice' }],
      hours: {
        schedules: [{ freq: 'DAILY', opensAt: '00:00', closesAt: '24:00' }],
        exceptions: [],
      },
    },
  ],
  locations: [],
  servicesAtLocations: [],
};

export const nowhere: Directory = {
  organizations: [],
  programs: [],
  services: [],
  locations: [],
  servicesAtLocations: [],
};

/** As many organizations as asked for, named by number. */
export function city(size: number): Directory {
  const organizations = Array.from({ length: size }, (_, at) => ({
    id: `o${at}`,
    name: `Group ${String(at + 1).padStart(4, '0')}`,
    phones: [],
    terms: [],
  }));
  return { ...nowhere, organizations };
}

export const broken: readonly Problem[] = [
  {
    severity: 'error',
    record: 'services[4]',
    field: 'name',
    code: 'missing-name',
    message: 'There is no name. Add one: people look for it.',
  },
  {
    severity: 'error',
    record: 'org-7',
    field: '',
    code: 'not-a-record',
    message: 'This is nothing, not a record. Write the record as an object, or remove it.',
  },
  {
    severity: 'error',
    record: 'org-9',
    field: 'id',
    code: 'duplicate-id',
    message: 'Another record has the same id but says something else. The first was kept.',
  },
  {
    severity: 'warning',
    record: 'harbour',
    field: 'website',
    code: 'unsafe-link',
    message: 'The link was left out.',
  },
];

export function sourceOf(directory: Directory, problems: readonly Problem[] = []): DirectorySource {
  return { load: () => Promise.resolve({ directory, problems }) };
}

export function failingSource(
  reason: DirectoryUnavailable['reason'],
  why?: DirectoryUnavailable['why'],
): DirectorySource {
  return { load: () => Promise.reject(new DirectoryUnavailable(reason, 'For a test.', { why })) };
}

/** The copy that was kept at a moment. */
export function keptSource(directory: Directory, keptAt: number): DirectorySource {
  return { load: () => Promise.resolve({ directory, problems: [], keptAt }) };
}

/** Never answers, like a network that hangs. */
export const slowSource: DirectorySource = { load: () => new Promise(() => undefined) };
