import { expect, it } from 'vitest';
import { TABLES, type Column } from './columns.ts';

const columns = Object.values(TABLES).flatMap((table): readonly Column[] => table.columns);
const named = (format: string) =>
  new Set(columns.filter((column) => column.format === format).map(({ name }) => name));

it('ids of records are UUIDs, and a tax id is not one', () => {
  expect([...named('uuid')].sort()).toEqual([
    'contact_id',
    'id',
    'link_id',
    'location_id',
    'organization_id',
    'parent_id',
    'parent_organization_id',
    'phone_id',
    'program_id',
    'service_at_location_id',
    'service_id',
    'taxonomy_id',
    'taxonomy_term_id',
  ]);
  const taxId = TABLES.organization.columns.find(({ name }) => name === 'tax_id');
  expect(taxId).toEqual({ name: 'tax_id', type: 'string', required: false });
});

it('each table begins with the id of its rows', () => {
  for (const { columns: own } of Object.values(TABLES)) {
    expect(own[0]).toEqual({ name: 'id', type: 'string', format: 'uuid', required: true });
  }
});

it('knows e-mail addresses, links, numbers, and yes or no', () => {
  expect([...named('email')].sort()).toEqual(['assurer_email', 'email']);
  expect([...named('uri')].sort()).toEqual(['schedule_link', 'term_uri', 'uri', 'url', 'website']);
  const typed = (type: string) =>
    new Set(columns.filter((column) => column.type === type).map(({ name }) => name));
  expect([...typed('boolean')]).toEqual(['x_confidential']);
  expect([...typed('number')]).toContain('latitude');
});
