import { expect, it } from 'vitest';
import { importDirectory } from '../files/import-directory.ts';
import { everythingSeen } from '../testing/everything-seen.ts';

interface Said {
  readonly location?: object;
  readonly address?: object;
  readonly organization?: object;
  readonly service?: object;
}

/** All that anybody could see of a directory of one shelter and one hall. */
function seenOf({ location, address, organization, service }: Said): string {
  const result = importDirectory({
    organizations: [
      { id: 'o1', name: 'Pier', ...organization },
      { id: 'o2', name: 'Hall' },
    ],
    services: [
      { id: 's1', organization_id: 'o1', name: 'Beds', status: 'active', ...service },
      { id: 's2', organization_id: 'o2', name: 'Meals', status: 'active' },
    ],
    locations: [
      {
        ...{ id: 'l1', location_type: 'physical', ...location },
        addresses: [{ address_1: '77 Wexmoor Lane', city: 'Salem', country: 'US', ...address }],
      },
      {
        ...{ id: 'l2', location_type: 'physical' },
        addresses: [{ address_1: '12 Quay Street', city: 'Salem', country: 'US' }],
      },
    ],
    service_at_locations: [
      { id: 'a1', service_id: 's1', location_id: 'l1' },
      { id: 'a2', service_id: 's2', location_id: 'l2' },
    ],
  });
  if (!result.ok) throw new Error(result.message);
  const { directory, problems } = result;
  return everythingSeen(directory, problems);
}

it.each<[string, Said]>([
  ['the access of a place', { location: { access: 'Address is confidential' } }],
  ['to whom letters go', { address: { attention: 'CONFIDENTIAL' } }],
  ['the second line', { address: { address_2: 'Do not publish' } }],
  ['a remark on the street', { address: { address_1: '77 Wexmoor Lane (hidden)' } }],
  ['the kind of an address', { address: { address_type: 'confidential' } }],
  ['an organization', { organization: { description: 'All our locations are confidential.' } }],
  ['a lock in a name', { service: { name: '🔒 Beds' } }],
])('a place is kept private that %s calls secret', (_, said) => {
  const seen = seenOf(said);
  expect(seen).not.toMatch(/wexmoor/i);
  expect(seen).toContain('12 Quay Street');
});

it.each<[string, Said]>([
  ['nothing', {}],
  ['to whom letters go', { address: { attention: 'Intake desk' } }],
  ['an organization', { organization: { description: 'All our services are confidential.' } }],
  ['a name', { service: { name: 'Safe House' } }],
])('a place is shown of which %s says no such thing', (_, said) => {
  expect(seenOf(said)).toContain('77 Wexmoor Lane');
});

it.each<[string, object]>([
  ['the eligibility', { eligibility_description: 'Women. Come to 77 Wexmoor Lane.' }],
  ['an alert', { alert: 'Use the back door of 77 Wexmoor Lane.' }],
  ['a phone', { phones: [{ number: '519-555-0100', description: 'At 77 Wexmoor Lane' }] }],
  ['the fees', { fees_description: 'Pay at 77 Wexmoor Lane.' }],
])('%s does not tell where a private place is', (_, service) => {
  const seen = seenOf({ service, location: { is_private: true } });
  expect(seen).not.toMatch(/wexmoor/i);
});
