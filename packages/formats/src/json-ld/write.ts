import {
  publicView,
  type Address,
  type Directory,
  type Hours,
  type Location,
  type Organization,
  type Phone,
  type Problem,
  type Service,
  type ServiceAtLocation,
} from '@peerkit/model';
import { ProblemList } from '../core/problems.ts';
import { uuidFor } from '../core/record-uuid.ts';
import { sayableHours } from '../core/weekly.ts';

/**
 * A node of schema.org: its `@type`, its properties by their schema.org names, and for a record its
 * `@id` (`urn:uuid:…`, the UUID of {@link uuidFor}).
 */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** A JSON-LD document. It leaves this folder only as the text that {@link jsonLdText} makes of it. */
interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** What `toJsonLd` gives. */
export interface JsonLdExport {
  /**
   * The document as JSON, one record in each line, escaped so that it can also be put between
   * `<script type="application/ld+json">` and `</script>` as it is.
   */
  readonly text: string;
  /** Hours that schema.org has no way to write. */
  readonly problems: readonly Problem[];
}

/**
 * Writes schema.org JSON-LD: organizations, services and the places where they are. Confidential
 * places are left out completely, and so are services that ended: search engines would send people there. Hours are written when they are weekly or of single days; schema.org
 * has no way to write "the second Saturday", so such rules are left out and reported.
 */
export function toJsonLd(directory: Directory): JsonLdExport {
  const view = publicView(directory);
  const problems = new ProblemList();
  const places = view.locations.filter((location) => !location.confidential);
  const labels = new Map((view.terms ?? []).map((term) => [term.code, term.label]));
  const open = new Set(places.map((place) => place.id));
  const offers = new Map<string, ServiceAtLocation[]>();
  for (const offer of view.servicesAtLocations) {
    const known = offers.get(offer.serviceId);
    if (known === undefined) offers.set(offer.serviceId, [offer]);
    else known.push(offer);
  }
  const graph = [
    ...view.organizations.map(organizationNode),
    ...view.services.filter(isOffered).map((service) =>
      serviceNode(service, {
        labels,
        problems,
        offers: offers.get(service.id) ?? [],
        open,
      }),
    ),
    ...places.map((place) => placeNode(place, problems)),
  ];
  return {
    text: jsonLdText({ '@context': 'https://schema.org', '@graph': graph }),
    problems: problems.all,
  };
}

function isOffered({ status }: Service): boolean {
  return status === 'active' || status === 'temporarily-closed';
}

/** The only way from a document to text: nothing in it can end the script element that it is put into. */
function jsonLdText({ '@context': context, '@graph': graph }: JsonLd): string {
  const records = graph.map((record) => JSON.stringify(record)).join(',\n');
  const json = `{"@context":${JSON.stringify(context)},"@graph":[\n${records}\n]}\n`;
  return json.replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function organizationNode(organization: Organization): JsonLdNode {
  return node('Organization', 'organizations', organization.id, {
    name: organization.name,
    alternateName: organization.alternateName,
    description: organization.description,
    url: organization.website,
    sameAs: some((organization.otherWebsites ?? []).map((link) => link.website)),
    logo: organization.logo,
    email: organization.email,
    contactPoint: some(organization.phones.map(contactPoint)),
    parentOrganization: refTo('organizations', organization.parentId),
  });
}

interface ServiceSurroundings {
  readonly labels: ReadonlyMap<string, string>;
  readonly problems: ProblemList;
  readonly offers: readonly ServiceAtLocation[];
  /** Ids of the places that are not confidential. */
  readonly open: ReadonlySet<string>;
}

function serviceNode(
  service: Service,
  { labels, problems, offers, open }: ServiceSurroundings,
): JsonLdNode {
  const { minimumAge, maximumAge, description: audience } = service.eligibility ?? {};
  const channel = (offer?: ServiceAtLocation): JsonLdNode | undefined => {
    const fields = present({
      name: offer?.description,
      serviceLocation:
        offer !== undefined && open.has(offer.locationId)
          ? refTo('locations', offer.locationId)
          : undefined,
      servicePhone: some([...(offer?.phones ?? []), ...service.phones].map(contactPoint)),
      serviceUrl: service.website,
      availableLanguage: some(service.languages),
      hoursAvailable:
        offer?.hours === undefined ? undefined : hoursOf(offer.id, offer.hours, problems),
    });
    return Object.keys(fields).length === 0 ? undefined : { '@type': 'ServiceChannel', ...fields };
  };
  const channels = offers.length === 0 ? [channel()] : offers.map(channel);
  return node('Service', 'services', service.id, {
    name: service.name,
    alternateName: service.alternateName,
    description: service.description,
    serviceType: some(service.terms.map((code) => labels.get(code) ?? code)),
    url: service.website,
    provider: refTo('organizations', service.organizationId),
    areaServed: some(service.areas.map((area) => area.name)),
    audience:
      service.eligibility === undefined
        ? undefined
        : present({
            '@type': 'PeopleAudience',
            audienceType: audience,
            suggestedMinAge: minimumAge,
            suggestedMaxAge: maximumAge,
          }),
    offers: some(
      (service.costOptions ?? []).map((cost) =>
        present({
          '@type': 'Offer',
          name: cost.option,
          price: cost.amount,
          priceCurrency: cost.currency,
          description: cost.description,
          validFrom: cost.validFrom,
          validThrough: cost.validTo,
        }),
      ),
    ),
    availableChannel: some(channels.filter((channel) => channel !== undefined)),
    hoursAvailable:
      service.hours === undefined ? undefined : hoursOf(service.id, service.hours, problems),
  });
}

function placeNode(location: Location, problems: ProblemList): JsonLdNode {
  const { point, hours } = location;
  const regular = hours === undefined ? undefined : weeklySpecs(location.id, hours, problems);
  return node('Place', 'locations', location.id, {
    name: location.name,
    alternateName: location.alternateName,
    description: location.description,
    url: location.website,
    address: location.address === undefined ? undefined : postalAddress(location.address),
    geo:
      point === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude },
    telephone: location.phones.find((phone) => phone.kind === 'voice')?.number,
    openingHoursSpecification: regular,
    specialOpeningHoursSpecification: hours === undefined ? undefined : specialSpecs(hours),
  });
}

function postalAddress(address: Address): JsonLdNode {
  return present({
    '@type': 'PostalAddress',
    streetAddress: address.lines.length === 0 ? undefined : address.lines.join(', '),
    addressLocality: address.city,
    addressRegion: address.region,
    postalCode: address.postalCode,
    addressCountry: address.country,
  });
}

const CONTACT_TYPES: Readonly<Record<Phone['kind'], string>> = {
  voice: 'phone',
  text: 'text message',
  fax: 'fax',
  tty: 'TTY',
};

function contactPoint(phone: Phone): JsonLdNode {
  const { number, extension, kind, label, languages } = phone;
  const whole = extension === undefined ? number : `${number} ext. ${extension}`;
  return present({
    '@type': 'ContactPoint',
    ...(kind === 'fax' ? { faxNumber: whole } : { telephone: whole }),
    contactType: label ?? CONTACT_TYPES[kind],
    availableLanguage: some(languages ?? []),
  });
}

/** A service has one list for both; a place has two. */
function hoursOf(
  id: string,
  hours: Hours,
  problems: ProblemList,
): readonly JsonLdNode[] | undefined {
  return some([...(weeklySpecs(id, hours, problems) ?? []), ...(specialSpecs(hours) ?? [])]);
}

const DAY_NAMES: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

function weeklySpecs(
  id: string,
  hours: Hours,
  problems: ProblemList,
): readonly JsonLdNode[] | undefined {
  const { weekly, others } = sayableHours(hours);
  if (others.length > 0)
    problems.warning({ record: id, field: 'hours' }, 'hours-not-written', {
      found: 'rules that are not weekly',
    });
  return some(
    weekly.map(({ days, opensAt, closesAt, from, to }) =>
      present({
        '@type': 'OpeningHoursSpecification',
        // All seven days on one date would be six too many.
        dayOfWeek:
          from !== undefined && from === to
            ? undefined
            : days.map((day) => `https://schema.org/${DAY_NAMES[day] ?? day}`),
        ...times(opensAt, closesAt),
        validFrom: from,
        validThrough: to,
      }),
    ),
  );
}

function specialSpecs({ exceptions }: Hours): readonly JsonLdNode[] | undefined {
  return some(
    exceptions.flatMap(({ from, to = from, spans, note }) => {
      const dated = { validFrom: from, validThrough: to, description: note };
      // In schema.org, opening and closing at the same time means closed.
      const all = spans.length === 0 ? [{ opens: '00:00', closes: '00:00' }] : [];
      return [...all, ...spans.map((span) => times(span.opensAt, span.closesAt))].map((span) =>
        present({ '@type': 'OpeningHoursSpecification', ...span, ...dated }),
      );
    }),
  );
}

/** Equal times mean closed, so hours around the clock end a minute early. */
function times(opensAt: string, closesAt: string): { opens: string; closes: string } {
  const opens = opensAt === '24:00' ? '00:00' : opensAt;
  const closes = closesAt === '24:00' ? '00:00' : closesAt;
  return { opens, closes: opens === closes || closes === '00:00' ? minuteBefore(closes) : closes };
}

function minuteBefore(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const before = (hours * 60 + minutes + 24 * 60 - 1) % (24 * 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(before / 60))}:${two(before % 60)}`;
}

type NodeKind = 'organizations' | 'services' | 'locations';

function node(type: string, kind: NodeKind, id: string, jsonLdNode: JsonLdNode): JsonLdNode {
  return { '@type': type, ...refTo(kind, id), ...present(jsonLdNode) };
}

function refTo(kind: NodeKind, id: string | undefined): JsonLdNode | undefined {
  return id === undefined ? undefined : { '@id': `urn:uuid:${uuidFor(kind, id)}` };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function present(from: JsonLdNode): JsonLdNode {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined));
}
