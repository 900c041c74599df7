import { describe, expect, it } from 'vitest';
import type { Hours } from './hours.ts';
import { hoursOf } from './owner.ts';

function hours(prose: string): { hours: Hours } {
  return { hours: { schedules: [], exceptions: [], prose } };
}

describe('whose hours count', () => {
  const [both, service, location] = [hours('both'), hours('service'), hours('location')];

  it('the service at the location, then the service, then the location', () => {
    expect(hoursOf({ serviceAtLocation: both, service, location })).toBe(both.hours);
    expect(hoursOf({ serviceAtLocation: {}, service, location })).toBe(service.hours);
    expect(hoursOf({ service: {}, location })).toBe(location.hours);
    expect(hoursOf({ service, location: undefined })).toBe(service.hours);
    expect(hoursOf({})).toBeUndefined();
  });

  it('hours that say nothing are passed over', () => {
    expect(hoursOf({ serviceAtLocation: hours(' '), service, location })).toBe(service.hours);
    expect(hoursOf({ service: hours('') })).toBeUndefined();
    const nothing: Hours = { schedules: [], exceptions: [] };
    expect(hoursOf({ service: { hours: nothing }, location })).toBe(location.hours);
  });

  it('rows or exceptions alone say something', () => {
    const rows: Hours = { schedules: [{ byDay: ['MO'] }], exceptions: [] };
    const closed: Hours = { schedules: [], exceptions: [{ from: '2026-12-25', spans: [] }] };
    expect(hoursOf({ service: { hours: rows }, location })).toBe(rows);
    expect(hoursOf({ service: { hours: closed }, location })).toBe(closed);
  });
});
