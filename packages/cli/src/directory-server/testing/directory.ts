import type { Directory } from '@peerkit/model';

const nothing = { terms: [], phones: [], languages: [], areas: [], documents: [] };

/** A small town: three services, one of them at a confidential place. */
export function directoryFrom(): Directory {
  return {
    title: 'Millbrook',
    language: 'en',
    organizations: [{ id: 'o', name: 'Harbour House', phones: [], terms: [] }],
    programs: [],
    services: [
      { ...nothing, id: 's1', organizationId: 'o', name: 'Needle exchange', status: 'active' },
      { ...nothing, id: 's2', organizationId: 'o', name: 'Shelter', status: 'active' },
      { ...nothing, id: 's3', organizationId: 'o', name: 'Meals', status: 'active' },
    ],
    locations: [
      {
        id: 'l1',
        kind: 'physical',
        confidential: false,
        phones: [],
        point: { latitude: 43.1, longitude: -80.7 },
        address: { lines: ['1 Main St'], city: 'Millbrook', country: 'CA' },
      },
      {
        id: 'l2',
        kind: 'physical',
        confidential: true,
        phones: [],
        point: { latitude: 43.9, longitude: -80.9 },
        address: { lines: ['77 Hidden Rd'], city: 'Secretville', country: 'CA' },
      },
    ],
    servicesAtLocations: [
      { id: 'a1', serviceId: 's1', locationId: 'l1', phones: [] },
      { id: 'a2', serviceId: 's2', locationId: 'l2', phones: [] },
    ],
  };
}
