import type { Alert, Directory, Hours, Location, Service, ServiceAtLocation } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../build.ts';
import type { DirectoryEntry } from './entry.ts';
import { directory, location, organization, service } from '../testing/directories.ts';

const hours = (prose: string, timeZone?: string): Hours => ({
  schedules: [],
  exceptions: [],
  prose,
  ...(timeZone === undefined ? {} : { timeZone }),
});
const checked = (assured?: string) => ({
  provenance: assured === undefined ? {} : { assured },
});

/** The only entry of a service at a place. */
function entryWith(
  over: {
    service?: Partial<Service>;
    location?: Partial<Location>;
    at?: Partial<ServiceAtLocation>;
    alerts?: readonly Alert[];
  },
  more: Partial<Directory> = {},
): DirectoryEntry {
  const { entries } = buildIndex(
    directory({
      ...more,
      organizations: [organization({ id: 'o', ...(over.alerts && { alerts: over.alerts }) })],
      services: [service({ id: 's', organizationId: 'o', ...over.service })],
      locations: [location({ id: 'l', ...over.location })],
      servicesAtLocations: [{ id: 'a', serviceId: 's', locationId: 'l', phones: [], ...over.at }],
    }),
  );
  return entries[0]!;
}

describe('hours of an entry', () => {
  it('are those of the service at the place, else of the service, else of the place', () => {
    const all = {
      at: { hours: hours('at') },
      service: { hours: hours('service') },
      location: { hours: hours('place') },
    };
    expect(entryWith(all).hours?.prose).toBe('at');
    expect(entryWith({ ...all, at: {} }).hours?.prose).toBe('service');
    expect(entryWith({ location: all.location }).hours?.prose).toBe('place');
    expect(entryWith({})).not.toHaveProperty('hours');
  });

  it('carry the time zone of the place where they name none', () => {
    const place = { timeZone: 'Europe/Vilnius' };
    const zoneOf = (own?: string): string | undefined =>
      entryWith({ location: place, service: { hours: hours('x', own) } }).hours?.timeZone;
    expect(zoneOf()).toBe('Europe/Vilnius');
    expect(zoneOf('Europe/Athens')).toBe('Europe/Athens');
    expect(entryWith({ service: { hours: hours('x') } }).hours).not.toHaveProperty('timeZone');
  });

  it('of an organization are those of its only place', () => {
    const places = (...ids: string[]): DirectoryEntry =>
      buildIndex(
        directory({
          organizations: [organization({ id: 'o' })],
          locations: ids.map((id) =>
            location({ id, organizationId: 'o', hours: hours(id), timeZone: 'Europe/Vilnius' }),
          ),
        }),
      ).entries[0]!;
    expect(places('l1').hours).toEqual(hours('l1', 'Europe/Vilnius'));
    expect(places('l1', 'l2')).not.toHaveProperty('hours');
    expect(places()).not.toHaveProperty('hours');
  });

  it('of a confidential place keep their times and lose their words', () => {
    const secret: Hours = {
      schedules: [
        { byDay: ['MO'], opensAt: '09:00', closesAt: '17:00', notes: 'Ring in Mill Lane' },
      ],
      exceptions: [],
      prose: 'Blue door, Mill Lane',
    };
    const entry = entryWith({
      location: { confidential: true, hours: secret, alerts: [{ text: 'Mill Lane is closed' }] },
    });
    expect(entry.hours?.schedules).toEqual([
      { byDay: ['MO'], opensAt: '09:00', closesAt: '17:00' },
    ]);
    expect(JSON.stringify(entry)).not.toContain('Mill Lane');
  });
});

describe('alerts of an entry', () => {
  it('come from the service, the place and the organization, each text once', () => {
    const entry = entryWith({
      service: { alerts: [{ text: 'Side door', from: '2026-11-01' }] },
      location: { alerts: [{ text: 'No lift' }, { text: 'Side door' }] },
      alerts: [{ text: 'New number' }],
    });
    expect(entry.alerts).toEqual([
      { text: 'Side door', from: '2026-11-01' },
      { text: 'No lift' },
      { text: 'New number' },
    ]);
    expect(entryWith({})).not.toHaveProperty('alerts');
  });
});

describe('the day an entry was confirmed', () => {
  it('is that of the service at the place, else of the service', () => {
    const both = { at: checked('2026-02-01'), service: checked('2026-01-01') };
    expect(entryWith(both).assured).toBe('2026-02-01');
    expect(entryWith({ ...both, at: checked() }).assured).toBe('2026-01-01');
    expect(entryWith({ location: checked('2026-03-01') })).not.toHaveProperty('assured');
  });

  it('is no later than that of the hours', () => {
    const place = (day: string) => ({ hours: hours('x'), ...checked(day) });
    const on = (day: string): string | undefined =>
      entryWith({ service: checked('2026-02-01'), location: place(day) }).assured;
    expect(on('2025-01-01')).toBe('2025-01-01');
    expect(on('2026-05-01')).toBe('2026-02-01');
  });

  it('of an organization is its own, or that of its only place', () => {
    const { entries } = buildIndex(
      directory({
        organizations: [organization({ id: 'o', ...checked('2026-02-01') })],
        locations: [
          location({ id: 'l', organizationId: 'o', hours: hours('x'), ...checked('2025-01-01') }),
        ],
      }),
    );
    expect(entries[0]!.assured).toBe('2025-01-01');
  });
});

it('an index keeps the holidays of its region', () => {
  const holidays = [{ date: '2026-12-25', name: 'Christmas' }];
  expect(buildIndex(directory({ holidays })).holidays).toEqual(holidays);
  expect(buildIndex(directory({}))).not.toHaveProperty('holidays');
});
