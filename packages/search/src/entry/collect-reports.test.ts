import type { DirectoryReport, ReportKind } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../build.ts';
import { decoderOf } from '../file/utf.ts';
import { readIndex } from '../opened/read.ts';
import { directory, location, organization, service } from '../testing/directories.ts';

const town = directory({
  organizations: [organization({ id: 'o' }), organization({ id: 'alone', name: 'A lone group' })],
  services: [
    service({ id: 'a', organizationId: 'o', name: 'Naloxone kits' }),
    service({ id: 'b', organizationId: 'o', name: 'Naloxone to go' }),
    service({
      id: 'c',
      organizationId: 'o',
      name: 'Soup',
      description: 'Ask for naloxone',
      provenance: { assured: '2026-11-01' },
    }),
  ],
  locations: [location({ id: 'l', organizationId: 'o' })],
  servicesAtLocations: [{ id: 'a@l', serviceId: 'a', locationId: 'l', phones: [] }],
});
const report = (id: string, kind: ReportKind = 'closed', date = '2026-11-03'): DirectoryReport => ({
  id,
  kind,
  date,
  count: 2,
});
const entries = (...reports: DirectoryReport[]) => buildIndex(town, { reports }).entries;
const reportedOf = (...reports: DirectoryReport[]): unknown =>
  Object.fromEntries(
    entries(...reports).flatMap(({ id, reported }) => (reported ? [[id, reported]] : [])),
  );

describe('what people reported', () => {
  const closed = [{ kind: 'closed', date: '2026-11-03' }];

  it.each(['a@l', 'a', 'l'])('by the id %s, is of the service at that place', (id) => {
    expect(reportedOf(report(id))).toEqual({ 'a@l': closed });
  });

  it('is of an organization that lists no service, and not of services by their organization', () => {
    expect(reportedOf(report('alone'), report('o'))).toEqual({ alone: closed });
  });

  it('is settled when the entry was confirmed since', () => {
    expect(reportedOf(report('c', 'closed', '2026-10-31'))).toEqual({});
    expect(reportedOf(report('c', 'closed', '2026-11-02'))).toHaveProperty('c');
  });

  it('puts what is reported closed last among equal matches, never behind a worse one', () => {
    const index = buildIndex(town, { reports: [report('a')] });
    const found = index.search({ text: 'naloxone' }).hits.map(({ entry }) => entry.id);
    expect(found).toEqual(['b', 'a@l', 'c']);
    expect(index.entries.at(-1)?.id).toBe('a@l');
    expect(entries(report('a', 'phone')).map(({ id }) => id)).toEqual(
      entries().map(({ id }) => id),
    );
  });

  it('is in an index file, and nothing else of it', () => {
    const index = buildIndex(town, { reports: [report('a'), report('a', 'hours', '2026-11-04')] });
    const reading = readIndex(index.bytes);
    expect(reading.ok && reading.index.find('a@l')?.reported).toEqual([
      { kind: 'closed', date: '2026-11-03' },
      { kind: 'hours', date: '2026-11-04' },
    ]);
    expect(decoderOf().decode(index.bytes)).not.toContain('count');
  });

  it('makes a place not open for certain, but for its phone', () => {
    const hours = {
      schedules: [{ freq: 'DAILY', opensAt: '00:00', closesAt: '24:00' }],
      exceptions: [],
    } as const;
    const services = town.services.map((one) => ({ ...one, hours }));
    const open = (kind: ReportKind): readonly string[] =>
      buildIndex({ ...town, services, timeZone: 'UTC' }, { reports: [report('b', kind)] })
        .search({ openAt: Date.UTC(2026, 10, 26, 12) })
        .hits.map(({ entry }) => entry.id);
    expect(open('closed')).not.toContain('b');
    expect(open('moved')).not.toContain('b');
    expect(open('hours')).not.toContain('b');
    expect(open('phone')).toContain('b');
  });
});
