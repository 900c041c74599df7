import { describe, expect, it } from 'vitest';
import { readOne } from '../../testing/read-one.ts';

describe('JSON with ids as names', () => {
  const kits = { name: 'Kits', phone: '519-555-0100', hours: 'Mo-Fr 09:00-17:00' };

  it.each([
    ['alone', { 'kits-1': kits, 'van-1': { ...kits, name: 'Van' } }],
    [
      'below the name of the list',
      { services: { 'kits-1': kits, 'van-1': { ...kits, name: 'Van' } } },
    ],
    [
      'beside other things',
      { updated: '2026-01-01', places: { 'kits-1': kits, 'van-1': { ...kits, name: 'Van' } } },
    ],
    ['with numbers as ids', { 1: kits, 2: { ...kits, name: 'Van' } }, ['1', '2']],
  ])('reads records %s', async (_, file, ids = ['kits-1', 'van-1']) => {
    const { seen } = await readOne('export.json', file);
    expect(seen.map(({ service }) => service.id)).toEqual(ids);
    expect(seen[0]?.service).toMatchObject({ name: 'Kits', phones: [{ number: '519-555-0100' }] });
  });

  it('reads HSDS that was keyed', async () => {
    const { seen } = await readOne('export.json', {
      organizations: { o: { name: 'Pier', description: 'x' } },
      services: { s: { name: 'Kits', organization_id: 'o', status: 'active' } },
    });
    expect(seen[0]?.service).toMatchObject({ id: 's', organizationId: 'o' });
    expect(seen[0]?.organization?.name).toBe('Pier');
  });

  it('takes a group of fields for no list', async () => {
    const { seen } = await readOne('export.json', [
      {
        name: 'Kits',
        phone: '519-555-0100',
        address: { street: '12 Pier Rd', city: 'Woodstock' },
        organization: { name: 'Pier' },
      },
    ]);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.organization?.name).toBe('Pier');
  });

  it('keeps the good records beside a broken one', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`k${at}`, { ...kits, name: `Kits ${at}` }]),
    );
    const { counts } = await readOne('export.json', { ...many, broken: 'x' });
    expect(counts).toEqual({ records: 13, imported: 12, rejected: 1 });
  });

  it('reads one record in each line, and one record alone', async () => {
    const line = (id: string, name: string) => JSON.stringify({ id, ...kits, name });
    const two = await readOne('list.ndjson', `${line('1', 'Kits')}\n${line('2', 'Van')}\n`);
    expect(two.seen.map(({ service }) => [service.name, service.phones.length])).toEqual([
      ['Kits', 1],
      ['Van', 1],
    ]);
    const one = await readOne('list.ndjson', `${line('1', 'Kits')}\n`);
    expect(one.seen[0]?.service.phones).toMatchObject([{ number: '519-555-0100' }]);
  });
});
