import {
  hoursOf,
  publicView,
  type Directory,
  type Hours,
  type Location,
  type Organization,
  type Phone,
  type Service,
  type ServiceAtLocation,
} from '@peerkit/model';
import { knownCategory } from '../cells/known-categories.ts';
import type { Target } from '../../tables/columns/targets.ts';
import type { ProblemList } from '../../core/problems.ts';
import { sayableHours, WEEKDAYS, type WeeklyRule } from '../../core/weekly.ts';

/** A service, at one place if it has one: what a person sees as one entry. */
export interface Entry {
  readonly id: string;
  readonly service: Service;
  readonly organization: Organization | undefined;
  readonly offer: ServiceAtLocation | undefined;
  readonly location: Location | undefined;
}

/** A cell: text, or a number for ages in years and for degrees. */
export type FlatValue = string | number;
/** The cells of a row by the target of their column (`targets.ts`); absent cells are empty. */
export type FlatRow = Readonly<Partial<Record<Target, FlatValue>>>;

/** Every service at each of its places, and those without a place, as anybody may see them. */
export function entriesOf(directory: Directory): readonly Entry[] {
  const view = publicView(directory);
  const organizations = new Map(
    view.organizations.map((organization) => [organization.id, organization]),
  );
  const locations = new Map(view.locations.map((location) => [location.id, location]));
  const offers = new Map<string, ServiceAtLocation[]>();
  for (const offer of view.servicesAtLocations) {
    const known = offers.get(offer.serviceId);
    if (known === undefined) offers.set(offer.serviceId, [offer]);
    else known.push(offer);
  }
  return view.services.flatMap((service): Entry[] => {
    const organization = organizations.get(service.organizationId);
    const at = offers.get(service.id) ?? [];
    if (at.length === 0) {
      return [{ id: service.id, service, organization, offer: undefined, location: undefined }];
    }
    return at.map((offer) => {
      const location = locations.get(offer.locationId);
      return { id: offer.id, service, organization, offer, location };
    });
  });
}

/** Reports organizations without services and places without services: they have no entry. */
export function reportLeftOut(directory: Directory, problems: ProblemList): void {
  const providers = new Set(directory.services.map((service) => service.organizationId));
  const used = new Set(directory.servicesAtLocations.map((offer) => offer.locationId));
  for (const { id } of directory.organizations) {
    if (!providers.has(id)) problems.warning({ record: id }, 'no-service');
  }
  for (const { id } of directory.locations)
    if (!used.has(id)) problems.warning({ record: id }, 'no-service');
}

/** Names of kinds of help that reading the file again turns into their codes. */
export function categoryNames({ terms = [] }: Directory): ReadonlyMap<string, string> {
  const named = terms.filter(({ code, label }) => knownCategory(label)?.code === code);
  return new Map(named.map(({ code, label }) => [code, label]));
}

export function flatRow(
  entry: Entry,
  problems: ProblemList,
  categories: ReadonlyMap<string, string>,
): FlatRow {
  const { service, organization, offer, location } = entry;
  const phones = [...(offer?.phones ?? []), ...service.phones];
  const hours = hoursOf({ serviceAtLocation: offer, service, location });
  const { address, point } = location ?? {};
  const [alert] = service.alerts ?? [];
  const row: Partial<Record<Target, FlatValue | undefined>> = {
    id: service.id,
    name: service.name,
    alternateName: service.alternateName,
    description: service.description,
    status: service.status,
    category: listed(service.terms.map((code) => categories.get(code) ?? code)),
    phone: phoneList(phones, 'voice'),
    'phone.text': phoneList(phones, 'text'),
    'phone.fax': phoneList(phones, 'fax'),
    'phone.tty': phoneList(phones, 'tty'),
    email: service.email,
    website: service.website,
    ...(hours === undefined ? {} : hourCells(entry, hours, problems)),
    eligibility: service.eligibility?.description,
    minimumAge: service.eligibility?.minimumAge,
    maximumAge: service.eligibility?.maximumAge,
    languages: listed(service.languages),
    interpretation: service.interpretation,
    area: listed(service.areas.map((area) => area.name)),
    howToApply: service.howToApply,
    cost: service.cost,
    documents: listed(service.documents.map((document) => document.name)),
    accreditations: service.accreditations,
    alert: alert?.text,
    alertUntil: alert?.until,
    assured: service.provenance?.assured,
    modified: service.provenance?.modified,
    'organization.id': service.organizationId,
    'organization.name': organization?.name,
    'organization.alternateName': organization?.alternateName,
    'organization.description': organization?.description,
    'organization.phone': phoneList(organization?.phones ?? [], 'voice'),
    'organization.email': organization?.email,
    'organization.website': organization?.website,
    'location.id': location?.id,
    'location.name': location?.name,
    'location.description': location?.description,
    'location.phone': phoneList(location?.phones ?? [], 'voice'),
    'address.line1': address?.lines[0],
    'address.line2': address === undefined ? undefined : listed(address.lines.slice(1), ', '),
    'address.city': address?.city,
    'address.region': address?.region,
    'address.postalCode': address?.postalCode,
    'address.country': address?.country,
    latitude: point?.latitude,
    longitude: point?.longitude,
    timeZone: hours?.timeZone ?? location?.timeZone,
    transportation: location?.transportation,
    accessibility: location?.accessibility,
    // Beside a plain no, a blank cell would be a question that nobody answered.
    confidential: location === undefined ? undefined : location.confidential ? 'yes' : 'no',
  };
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function listed(parts: readonly string[], separator = '; '): string | undefined {
  return parts.length === 0 ? undefined : parts.join(separator);
}

/** `Day line: 519-555-0100 x12; 211`. */
function phoneList(phones: readonly Phone[], kind: Phone['kind']): string | undefined {
  return listed(
    phones
      .filter((phone) => phone.kind === kind)
      .map(
        ({ label, number, extension }) =>
          `${label === undefined ? '' : `${label}: `}${number}${extension === undefined ? '' : ` x${extension}`}`,
      ),
  );
}

const DAY_COLUMNS = [
  'hours.monday',
  'hours.tuesday',
  'hours.wednesday',
  'hours.thursday',
  'hours.friday',
  'hours.saturday',
  'hours.sunday',
] as const satisfies readonly Target[];

/** A column for each day when the hours are the same every week; else only their words. */
function hourCells(
  entry: Entry,
  hours: Hours,
  problems: ProblemList,
): Partial<Record<Target, string | undefined>> {
  const { weekly, others } = sayableHours(hours);
  const whole = others.length === 0 && weekly.every((rule) => (rule.from ?? rule.to) === undefined);
  if (!whole)
    problems.warning({ record: entry.id, field: 'hours' }, 'hours-not-written', {
      found: 'rules that are not weekly',
    });
  if (hours.exceptions.length > 0) {
    const days = hours.exceptions.map((exception) => exception.from).join(', ');
    problems.warning({ record: entry.id, field: 'hours' }, 'hours-not-written', {
      found: `other hours on ${days}`,
    });
  }
  const days = whole && weekly.length > 0 ? WEEKDAYS.map((day) => dayCell(day, weekly)) : [];
  const remarks = hours.schedules.flatMap((schedule) => [schedule.description, schedule.notes]);
  const words = [...remarks, hours.prose].filter((text) => text !== undefined);
  return {
    hours: listed(words, '\n'),
    ...Object.fromEntries(days.map((cell, at) => [DAY_COLUMNS[at] ?? 'hours', cell])),
  };
}

function dayCell(day: (typeof WEEKDAYS)[number], weekly: readonly WeeklyRule[]): string {
  const spans = weekly
    .filter((rule) => rule.days.includes(day))
    .map(({ opensAt, closesAt }) => `${opensAt}-${closesAt}`);
  return spans.length === 0 ? 'closed' : spans.join(', ');
}
