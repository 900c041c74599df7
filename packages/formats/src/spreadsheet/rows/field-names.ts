import type { RecordKind } from '@peerkit/validation/directory';
import type { Column } from './draft.ts';
import type { Target } from '../../tables/columns/targets.ts';

/** The targets that fill the fields of our records. */
const SOURCES: Readonly<Record<string, readonly Target[]>> = {
  name: ['name', 'organization.name', 'location.name'],
  label: ['name'],
  id: ['id', 'organization.id', 'location.id'],
  organizationId: ['organization.id', 'organization.name'],
  locationId: ['location.id'],
  terms: ['category'],
  phones: ['phone', 'phone.text', 'phone.fax', 'phone.tty', 'organization.phone', 'location.phone'],
  email: ['email', 'organization.email'],
  website: ['website', 'organization.website'],
  otherWebsites: ['website'],
  description: ['description', 'note', 'organization.description'],
  'eligibility.minimumAge': ['minimumAge', 'ages'],
  'eligibility.maximumAge': ['maximumAge', 'ages'],
  eligibility: ['eligibility', 'ages'],
  areas: ['area'],
  alerts: ['alert', 'alertUntil'],
  'alerts.until': ['alertUntil'],
  hours: ['hours', 'hours.monday', 'hours.monday.opens', 'hours.opens'],
  address: ['address', 'address.line1'],
  'address.city': ['address.city', 'address'],
  'address.region': ['address.region', 'address'],
  'address.postalCode': ['address.postalCode', 'address'],
  'address.country': ['address.country', 'address'],
  point: ['latitude', 'point', 'longitude'],
  'point.latitude': ['latitude', 'point'],
  'point.longitude': ['longitude', 'point'],
  'provenance.assured': ['assured'],
  'provenance.modified': ['modified'],
};

const known = new WeakMap<readonly Column[], FieldNames>();

/** The heading from which a field of the model was read. */
export type FieldNames = (kind: RecordKind, path: string) => string | undefined;

export function fieldNames(columns: readonly Column[]): FieldNames {
  const before = known.get(columns);
  if (before !== undefined) return before;
  const headings = new Map([...columns].reverse().map(({ rule, heading }) => [rule.to, heading]));
  const names: FieldNames = (_, path) => {
    for (let at = path; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
      for (const target of SOURCES[at] ?? [at]) {
        const heading = headings.get(target as Target);
        if (heading !== undefined) return heading;
      }
    }
    return undefined;
  };
  known.set(columns, names);
  return names;
}
