import { describe, expect, it } from 'vitest';
import { diffDirectories } from './diff.ts';
import type { Directory, Location, Service } from './directory.ts';

const place: Location = {
  id: 'l1',
  name: 'Pier 2',
  kind: 'physical',
  confidential: false,
  address: { lines: ['2 Pier Road'], city: 'Harbour' },
  point: { latitude: 43.1, longitude: -80.7 },
  phones: [],
  provenance: { source: 'a.csv', sourceRecord: 'row 2', assured: '2026-01-31' },
};
const service: Service = {
  id: 's1',
  organizationId: 'o1',
  name: 'Drop-in',
  status: 'active',
  terms: ['service.drop-in'],
  phones: [{ number: '211', kind: 'voice' }],
  languages: ['en'],
  areas: [],
  documents: [],
};
const base: Directory = {
  organizations: [{ id: 'o1', name: 'Harbour House', phones: [], terms: [] }],
  programs: [],
  services: [service],
  locations: [place],
  servicesAtLocations: [{ id: 'a1', serviceId: 's1', locationId: 'l1', phones: [] }],
};
const withPlace = (change: Partial<Location>): Directory => ({
  ...base,
  locations: [{ ...place, ...change }],
});
const withService = (change: Partial<Service>): Directory => ({
  ...base,
  services: [{ ...service, ...change }],
});
const hours = (opensAt: string) => ({
  schedules: [{ byDay: ['MO'], opensAt, closesAt: '17:00' }],
  exceptions: [],
});

describe('the difference between two versions', () => {
  it('is nothing when nothing changed, whatever the order and the row it came from', () => {
    expect(diffDirectories(base, base)).toEqual([]);
    const { id, ...rest } = place;
    const reordered: Directory = {
      ...base,
      services: [service, { ...service, id: 's2' }],
      locations: [{ ...rest, id, provenance: { assured: '2026-01-31', sourceRecord: 'row 9' } }],
    };
    const other = { ...base, services: [{ ...service, id: 's2' }, service] };
    expect(diffDirectories(reordered, other)).toEqual([]);
  });

  it.each([
    ['address', withPlace({ address: { lines: ['9 Mill Lane'], city: 'Harbour' } }), 'moved'],
    ['point', withPlace({ point: { latitude: 43.1, longitude: -80.8 } }), 'moved'],
    ['accessibility', withPlace({ accessibility: 'A ramp.' }), 'words'],
    ['hours', withService({ hours: hours('09:00') }), 'hours'],
    ['phones', withService({ phones: [] }), 'contact'],
    ['website', withService({ website: 'https://example.org' }), 'contact'],
    ['status', withService({ status: 'defunct' }), 'status'],
    ['provenance.assured', withService({ provenance: { assured: '2026-02-01' } }), 'confirmed'],
  ])('a change of %s', (field, after, aspect) => {
    expect(diffDirectories(base, after)).toMatchObject([
      { what: 'changed', fields: [field], aspects: [aspect] },
    ]);
    expect(diffDirectories(after, base)).toMatchObject([{ fields: [field], aspects: [aspect] }]);
  });

  it('tells hours from other hours', () => {
    const [was, same, is] = ['09:00', '09:00', '10:00'].map((at) =>
      withService({ hours: hours(at) }),
    );
    expect(diffDirectories(was!, same!)).toEqual([]);
    expect(diffDirectories(was!, is!)).toEqual([
      {
        list: 'services',
        id: 's1',
        name: 'Drop-in',
        what: 'changed',
        aspects: ['hours'],
        fields: ['hours'],
      },
    ]);
  });

  it('names what was added and what is gone, and a service at its place by the service', () => {
    const after: Directory = {
      ...base,
      organizations: [...base.organizations, { id: 'o2', name: 'New', phones: [], terms: [] }],
      locations: [],
      servicesAtLocations: [],
    };
    expect(diffDirectories(base, after)).toEqual([
      { list: 'organizations', id: 'o2', name: 'New', what: 'added', aspects: [], fields: [] },
      { list: 'locations', id: 'l1', name: 'Pier 2', what: 'gone', aspects: [], fields: [] },
      {
        list: 'servicesAtLocations',
        id: 'a1',
        name: 'Drop-in',
        what: 'gone',
        aspects: [],
        fields: [],
      },
    ]);
  });

  it('says nothing of a confidential place but that it changed', () => {
    const hidden = withPlace({ confidential: true, name: 'House in Mill Lane' });
    const moved = withPlace({
      confidential: true,
      name: 'House in Oak Lane',
      address: { lines: [] },
    });
    expect(diffDirectories(hidden, moved)).toEqual([
      {
        list: 'locations',
        id: 'l1',
        what: 'changed',
        aspects: ['moved', 'words'],
        fields: ['name', 'address'],
      },
    ]);
    for (const [was, is] of [
      [base, hidden],
      [hidden, base],
    ]) {
      const [change] = diffDirectories(was!, is!);
      expect(change?.aspects).toContain('privacy');
      expect(change).not.toHaveProperty('name');
    }
  });
});
