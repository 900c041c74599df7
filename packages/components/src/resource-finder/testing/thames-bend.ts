import type { Directory } from '@peerkit/model';
import { harbourTown } from './samples.ts';

const DOORS = [
  ['kits', '12 Pier Road', 42.4062, -82.1871],
  ['supper', '40 Wellington Street', 42.4079, -82.179],
  ['van', 'Finkle Street, at the library', 42.4031, -82.1824],
] as const;

/** The harbour's list where the made-up town of the partner site is: three doors on its map. */
export const thamesBend: Directory = {
  ...harbourTown,
  title: 'Help in Thames Bend',
  locations: DOORS.map(([id, line, latitude, longitude]) => ({
    id: `door-${id}`,
    kind: 'physical',
    confidential: false,
    address: { lines: [line], city: 'Thames Bend' },
    point: { latitude, longitude },
    phones: [],
  })),
  servicesAtLocations: DOORS.map(([id]) => ({
    id: `at-${id}`,
    serviceId: id,
    locationId: `door-${id}`,
    phones: [],
  })),
};
