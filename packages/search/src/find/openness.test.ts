import { describe, expect, it } from 'vitest';
import type { Hours, Service } from '@peerkit/model';
import { buildIndex } from '../build.ts';
import { directory, organization, service } from '../testing/directories.ts';

const daily = (opensAt: string, closesAt: string): Hours => ({
  schedules: [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opensAt, closesAt }],
  exceptions: [],
});
/** Thursday, 26 November 2026. */
const NOON = Date.parse('2026-11-26T12:00Z');
const in2026 = { assured: '2026-11-01' };

const SERVICES: readonly Partial<Service>[] = [
  { name: 'A closed for now', status: 'temporarily-closed', hours: daily('09:00', '17:00') },
  { name: 'B without hours' },
  { name: 'C evening', hours: daily('18:00', '20:00') },
  { name: 'D soon', hours: daily('15:00', '20:00') },
  { name: 'E open', hours: daily('09:00', '17:00'), provenance: { assured: '2026-10-01' } },
  { name: 'F open and fresh', hours: daily('09:00', '17:00'), provenance: in2026 },
  {
    name: 'G open two years ago',
    hours: daily('09:00', '17:00'),
    provenance: { assured: '2024-01-01' },
  },
  {
    name: 'H soon, by a rule',
    hours: { ...daily('14:00', '20:00'), exceptions: [{ from: '2026-12-01', spans: [] }] },
  },
  {
    name: 'I later, by a rule',
    hours: { ...daily('16:00', '20:00'), exceptions: [{ from: '2026-12-01', spans: [] }] },
  },
];

const index = buildIndex({
  ...directory({
    organizations: [organization({ id: 'o', name: 'Harbour House' })],
    services: SERVICES.map((over, at) => service({ id: `s${at}`, organizationId: 'o', ...over })),
  }),
  timeZone: 'UTC',
});
const order = (text: string, now?: number): string =>
  index
    .search({ text, ...(now !== undefined && { now }) })
    .hits.map(({ entry }) => entry.name.charAt(0))
    .join('');

describe('a list at a moment', () => {
  it('begins with what is open, then opens soon, has hours, has none; closed for now is last', () => {
    expect(order('', NOON)).toBe('FEDHGCIBA');
  });

  it('goes with the time', () => {
    expect(order('', NOON + 7 * 3_600_000)).toBe('CDHIFEGBA');
    expect(order('', NOON)).toBe('FEDHGCIBA');
  });

  it('goes by name alone where no time is given', () => {
    expect(order('')).toBe('ABCDEFGHI');
  });

  it('orders what fits the text equally well', () => {
    expect(order('harbour', NOON)).toBe('FEDHGCIBA');
    expect(order('soon', NOON)).toBe('DH');
  });
});
