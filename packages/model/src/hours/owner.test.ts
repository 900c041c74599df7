import { describe, expect, it } from 'vitest';
import type { Hours } from './hours.ts';
import { hoursOf } from './owner.ts';

function said(prose: string): { hours: Hours } {
  return { hours: { schedules: [], exceptions: [], prose } };
}

describe('whose hours count', () => {
  const [both, service, location] = [said('both'), said('service'), said('location')];

  it('the service at the location, then the service, then the location', () => {
    expect(hoursOf({ serviceAtLocation: both, service, location })).toBe(both.hours);
    expect(hoursOf({ serviceAtLocation: {}, service, location })).toBe(service.hours);
    expect(hoursOf({ service: {}, location })).toBe(location.hours);
    expect(hoursOf({ service, location: undefined })).toBe(service.hours);
    expect(hoursOf({})).toBeUndefined();
  });

  it('hours that say nothing are passed over', () => {
    expect(hoursOf({ serviceAtLocation: said(' '), service, location })).toBe(service.hours);
    expect(hoursOf({ service: said('') })).toBeUndefined();
  });
});
