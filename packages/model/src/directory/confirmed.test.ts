import { describe, expect, it } from 'vitest';
import { confirmedOn, staleBefore } from './confirmed.ts';
import type { Directory, Location, Service, ServiceAtLocation } from './directory.ts';

const service = (id: string, organizationId: string, assured?: string): Service => ({
  id,
  organizationId,
  name: `Service ${id}`,
  status: 'active',
  terms: [],
  phones: [],
  languages: [],
  areas: [],
  documents: [],
  ...(assured !== undefined && { provenance: { assured } }),
});
const place = (id: string, assured: string): Location => ({
  id,
  kind: 'physical',
  confidential: false,
  phones: [],
  hours: { schedules: [{ byDay: ['MO'], opensAt: '09:00', closesAt: '17:00' }], exceptions: [] },
  provenance: { assured },
});
const at = (serviceId: string, locationId: string, assured?: string): ServiceAtLocation => ({
  id: `${serviceId}@${locationId}`,
  serviceId,
  locationId,
  phones: [],
  ...(assured !== undefined && { provenance: { assured } }),
});
const organizations = ['o1', 'o2', 'o3'].map((id) => ({ id, name: id, phones: [], terms: [] }));
const base: Directory = {
  organizations,
  programs: [],
  services: [],
  locations: [],
  servicesAtLocations: [],
};

describe('the day on which a service was confirmed', () => {
  it('is that of the service at the place, else of the service', () => {
    expect(confirmedOn({ service: service('s', 'o', '2026-01-01') })).toBe('2026-01-01');
    expect(
      confirmedOn({
        service: service('s', 'o', '2026-01-01'),
        serviceAtLocation: at('s', 'l', '2025-01-01'),
      }),
    ).toBe('2025-01-01');
    expect(confirmedOn({ service: service('s', 'o') })).toBeUndefined();
  });

  it('is as old as the hours of the place', () => {
    const location = place('l', '2024-05-05');
    expect(confirmedOn({ service: service('s', 'o', '2026-01-01'), location })).toBe('2024-05-05');
  });
});

describe('whom to ask', () => {
  it('is each organization with a stale service, the longest wait first', () => {
    const found = staleBefore(
      {
        ...base,
        services: [
          service('fresh', 'o1', '2026-06-01'),
          service('old', 'o1', '2025-01-01'),
          service('never', 'o2'),
          service('ended', 'o2'),
          service('today', 'o3', '2025-11-26T10:00:00Z'),
        ].map((one) => (one.id === 'ended' ? { ...one, status: 'defunct' as const } : one)),
      },
      '2025-11-26',
    );
    expect(
      found.map(({ organization, services, confirmed }) => [
        organization.id,
        services.map(({ id }) => id),
        confirmed,
      ]),
    ).toEqual([
      ['o2', ['never'], undefined],
      ['o1', ['old'], '2025-01-01'],
    ]);
  });

  it('counts the oldest of the places, and one never confirmed before all', () => {
    const directory: Directory = {
      ...base,
      organizations: organizations.slice(0, 1),
      services: [service('s', 'o1', '2026-06-01')],
      locations: [place('l1', '2026-06-01'), place('l2', '2020-01-01')],
      servicesAtLocations: [at('s', 'l1'), at('s', 'l2')],
    };
    expect(staleBefore(directory, '2025-11-26')).toMatchObject([{ confirmed: '2020-01-01' }]);
    expect(staleBefore(directory, '2020-01-01')).toEqual([]);
  });

  it('does not ask an organization whose services all ended', () => {
    const ended = [{ ...service('ended', 'o1'), status: 'inactive' as const }];
    const directory = { ...base, organizations: organizations.slice(0, 1), services: ended };
    expect(staleBefore(directory, '2025-11-26')).toEqual([]);
  });

  it('asks an organization without services about itself', () => {
    const known = { ...organizations[0]!, provenance: { assured: '2026-01-01' } };
    const directory = { ...base, organizations: [known, organizations[1]!] };
    expect(staleBefore(directory, '2025-11-26').map(({ organization }) => organization.id)).toEqual(
      ['o2'],
    );
  });
});
